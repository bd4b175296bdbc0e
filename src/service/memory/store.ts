import { err } from '@/domain/core/result'

import { settlePayment } from '../payments/settle-payment'
import type { Ports, Rows, Store, Tx } from '../ports'
import type { MemoryDatabase } from './database'
import type { Table } from './table'
import { createTables, type Tables } from './tables'

/** The service's store in memory. Make it before the database is opened. */
export function createMemoryStore(database: MemoryDatabase, ports: Pick<Ports, 'clock' | 'ids' | 'policy'>): Store {
  const tx = createTx(createTables(database), ports.clock)
  const unit: Store['unit'] = async (work) => {
    const done = await database.run(() => work(tx))
    return done.ok ? done.value : err({ code: 'storage.full' })
  }
  return {
    unit,
    submit: (submission) => unit((running) => settlePayment(running, submission, ports)),
    onChange: (listener) => database.onChange(listener),
  }
}

function rowsOf<Row extends { readonly id: string }, Index extends string>(table: Table<Row, Index>): Rows<Row> {
  return {
    get: (id) => Promise.resolve(table.get(id)),
    put: (row) => {
      table.put(row)
      return Promise.resolve()
    },
    remove: (id) => {
      table.remove(id)
      return Promise.resolve()
    },
  }
}

function createTx(tables: Tables, clock: Ports['clock']): Tx {
  const counters = {
    next: (name: string) => {
      const value = (tables.counters.get(name)?.value ?? 0) + 1
      tables.counters.put({ id: name, value })
      return Promise.resolve(value)
    },
  }
  return {
    counters,
    accounts: { ...rowsOf(tables.accounts), byPhone: (phone) => first(tables.accounts.where('phone', phone)) },
    sessions: {
      ...rowsOf(tables.sessions),
      byToken: (token) => first(tables.sessions.where('token', token)),
      ofAccount: (accountId) => Promise.resolve(tables.sessions.where('account', accountId)),
    },
    challenges: {
      ...rowsOf(tables.challenges),
      newest: (phone, purpose) =>
        Promise.resolve(newestOf(tables.challenges.where('phone', phone).filter((row) => row.purpose === purpose))),
    },
    throttles: rowsOf(tables.throttles),
    links: rowsOf(tables.links),
    cards: {
      ...rowsOf(tables.cards),
      ofAccount: (accountId) =>
        Promise.resolve([...tables.cards.where('account', accountId)].sort((a, b) => a.position - b.position)),
      byFingerprint: (fingerprint) => Promise.resolve(tables.cards.where('fingerprint', fingerprint)),
    },
    payCodes: {
      ...rowsOf(tables.payCodes),
      byFingerprint: (fingerprint) => first(tables.payCodes.where('fingerprint', fingerprint)),
      openOfAccount: (accountId) => Promise.resolve(tables.payCodes.where('openOfAccount', accountId)),
    },
    trades: {
      ...rowsOf(tables.trades),
      byOrderNumber: (shopId, orderNumber) => first(tables.trades.where('orderNumber', `${shopId}/${orderNumber}`)),
      newestOfCode: (fingerprint) => first(tables.trades.where('code', fingerprint).slice(-1)),
    },
    charges: {
      ...rowsOf(tables.charges),
      waitingOfAccount: (accountId) => Promise.resolve(tables.charges.where('waitingOfAccount', accountId)),
    },
    payments: {
      ...rowsOf(tables.payments),
      page: (accountId, before, limit) =>
        Promise.resolve(
          [...tables.payments.where('account', accountId)]
            .sort(newestFirst)
            .filter((row) => before === null || newestFirst(before, row) < 0)
            .slice(0, limit),
        ),
      processingOfAccount: (accountId) => Promise.resolve(tables.payments.where('processingOfAccount', accountId)),
      spentSince: (cardId, since) =>
        Promise.resolve(
          tables.payments
            .where('card', cardId)
            .filter((row) => row.createdAt >= since && row.status !== 'declined')
            .reduce((sum, row) => sum + row.amountFen, 0),
        ),
    },
    postings: {
      add: (postings) => {
        for (const posting of postings) {
          tables.postings.put(posting)
          const balance = (tables.balances.get(posting.ledgerAccount)?.amountFen ?? 0) + posting.amountFen
          tables.balances.put({ id: posting.ledgerAccount, amountFen: balance })
        }
        return Promise.resolve()
      },
      ofMovement: (movementId) => Promise.resolve(tables.postings.where('movement', movementId)),
      balance: (ledgerAccount) => Promise.resolve(tables.balances.get(ledgerAccount)?.amountFen ?? 0),
      total: () => Promise.resolve(tables.balances.all().reduce((sum, row) => sum + row.amountFen, 0)),
    },
    events: {
      add: async (accountId, what, at) => {
        const seq = await counters.next(`events/${accountId}`)
        tables.events.put({ id: `${accountId}/${seq}`, accountId, seq, at, what })
      },
      since: (accountId, seq) =>
        Promise.resolve(
          tables.events
            .where('account', accountId)
            .filter((row) => row.seq > seq)
            .sort((a, b) => a.seq - b.seq),
        ),
      newest: (accountId) => Promise.resolve(tables.counters.get(`events/${accountId}`)?.value ?? 0),
    },
    verifications: rowsOf(tables.verifications),
    notices: { ...rowsOf(tables.notices), all: () => Promise.resolve(tables.notices.all()) },
    idempotency: {
      ...rowsOf(tables.idempotency),
      // An answer that is due to be forgotten is forgotten, whenever the journal is compacted.
      get: (id) => Promise.resolve(fresh(tables.idempotency.get(id), clock.now())),
    },
  }
}

/** How long a repeated request gets its first answer. */
const idempotencyMs = 24 * 3_600_000

function fresh<Row extends { readonly at: number }>(row: Row | null, now: number): Row | null {
  return row !== null && now - row.at < idempotencyMs ? row : null
}

function first<Row>(rows: readonly Row[]): Promise<Row | null> {
  return Promise.resolve(rows[0] ?? null)
}

function newestOf<Row extends { readonly issuedAt: number }>(rows: readonly Row[]): Row | null {
  return rows.reduce<Row | null>((newest, row) => (newest === null || row.issuedAt >= newest.issuedAt ? row : newest), null)
}

interface InTime {
  readonly createdAt: number
  readonly id: string
}

function newestFirst(a: InTime, b: InTime): number {
  if (a.createdAt !== b.createdAt) return b.createdAt - a.createdAt
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0
}
