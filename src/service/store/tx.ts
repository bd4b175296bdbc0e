import { nextAskAt } from '../payments/ask-times'
import type { Rows, Tx } from '../ports'
import { accountHome, idempotencyMs, tables } from './tables'
import type { TableAccess, Unit } from './unit'

/** What a unit of work has of the service's tables, each made when it is first asked for: few units need many. */
const views: { readonly [Name in Viewed]: (unit: Unit, now: () => number) => Tx[Name] } = {
  counters: (unit) => {
    const counters = unit.table(tables.counters)
    return {
      next: async (name) => {
        const value = ((await counters.get(name))?.value ?? 0) + 1
        await counters.put({ id: name, value })
        return value
      },
    }
  },
  accounts: (unit) => {
    const accounts = unit.table(tables.accounts)
    return { ...rowsOf(accounts), byPhone: (phone) => only(accounts.where('phone', phone)) }
  },
  sessions: (unit) => {
    const sessions = unit.table(tables.sessions)
    return {
      ...rowsOf(sessions),
      byToken: (token) => only(sessions.where('token', token)),
      ofAccount: (accountId) => sessions.where('account', accountId),
    }
  },
  challenges: (unit) => unit.table(tables.challenges),
  throttles: (unit) => unit.table(tables.throttles),
  links: (unit) => {
    const links = unit.table(tables.links)
    return {
      ...rowsOf(links),
      byDetails: (accountId, fingerprint) => links.where('details', `${accountId}/${fingerprint}`),
      byCard: (fingerprint) => links.where('card', fingerprint),
    }
  },
  cards: (unit) => {
    const cards = unit.table(tables.cards)
    return {
      ...rowsOf(cards),
      ofAccount: (accountId) => cards.where('account', accountId),
      byFingerprint: (fingerprint) => cards.where('fingerprint', fingerprint),
    }
  },
  cardDays: (unit) => {
    const cardDays = unit.table(tables.cardDays)
    return rowsOf(cardDays)
  },
  payCodes: (unit) => {
    const payCodes = unit.table(tables.payCodes)
    return {
      ...rowsOf(payCodes),
      byFingerprint: (fingerprint) => only(payCodes.where('fingerprint', fingerprint)),
      openOfAccount: (accountId) => payCodes.where('open-of-account', accountId),
    }
  },
  trades: (unit) => {
    const trades = unit.table(tables.trades)
    return {
      ...rowsOf(trades),
      byOrderNumber: (shopId, orderNumber) => only(trades.where('order-number', `${shopId}/${orderNumber}`)),
      liveOfCode: (fingerprint) => only(trades.where('live-of-code', fingerprint)),
    }
  },
  tradeTimeouts: (unit) => {
    const timeouts = unit.table(tables.tradeTimeouts)
    return {
      ...rowsOf(timeouts),
      over: async (now, limit) =>
        (await timeouts.range('all', 'all', { after: null, direction: 'ascending', limit })).filter(
          ({ endsAt }) => endsAt <= now,
        ),
    }
  },
  charges: (unit) => {
    const charges = unit.table(tables.charges)
    return { ...rowsOf(charges), waitingOfAccount: (accountId) => charges.where('waiting-of-account', accountId) }
  },
  payments: (unit) => {
    const payments = unit.table(tables.payments)
    return {
      ...rowsOf(payments),
      page: (accountId, before, limit) =>
        payments.range('account', accountId, {
          after: before === null ? null : { order: before.createdAt, id: before.id },
          direction: 'descending',
          limit,
        }),
      processingOfAccount: (accountId) => payments.where('processing-of-account', accountId),
      toAskAbout: async (now, limit) =>
        (await payments.range('processing', 'all', { after: null, direction: 'ascending', limit })).filter(
          (payment) => nextAskAt(payment) <= now,
        ),
    }
  },
  events: (unit) => {
    const events = unit.table(tables.events)
    return {
      add: async (accountId, what, at) => {
        const seq = await unit.tick(accountHome(accountId))
        await events.put({ id: `${accountId}/${seq}`, accountId, seq, at, what })
      },
      since: (accountId, seq) =>
        // No id is greater than this: all of the next number on.
        events.range('account', accountId, { after: { order: seq, id: '~' }, direction: 'ascending', limit: mostEvents }),
      newest: (accountId) => unit.latestTick(accountHome(accountId)),
    }
  },
  verifications: (unit) => unit.table(tables.verifications),
  refunds: (unit) => {
    const refunds = unit.table(tables.refunds)
    return {
      ...rowsOf(refunds),
      ofTrade: (tradeId) => refunds.where('trade', tradeId),
      processingOfAccount: (accountId) => refunds.where('processing-of-account', accountId),
      processing: (limit) => refunds.range('processing', 'all', { after: null, direction: 'ascending', limit }),
    }
  },
  notices: (unit) => {
    const notices = unit.table(tables.notices)
    return {
      ...rowsOf(notices),
      due: async (at, limit, behind = null) => {
        const after = behind === null ? null : { order: behind.dueAt, id: behind.id }
        const due = await notices.range('due', 'all', { after, direction: 'ascending', limit })
        return due.filter(({ dueAt }) => dueAt <= at)
      },
      dueOfTrade: (tradeId) => notices.where('due-of-trade', tradeId),
      heldOfShop: (shopId) => notices.where('held', shopId),
      ofShop: (shopId, limit) => notices.range('shop', shopId, { after: null, direction: 'descending', limit }),
    }
  },
  noticeSwitches: (unit) => unit.table(tables.noticeSwitches),
  idempotency: (unit, now) => {
    const idempotency = unit.table(tables.idempotency)
    return {
      put: (row) => idempotency.put(row),
      remove: (id) => idempotency.remove(id),
      // An answer that is due to be forgotten is forgotten, whenever it is taken away.
      getUnlikely: async (id) => {
        const row = await idempotency.getUnlikely(id)
        return row !== null && now() - row.at < idempotencyMs ? row : null
      },
    }
  },
}

type Viewed = Exclude<keyof Tx, 'unit' | 'ledger'>

/** The service's tables over one unit of work of any engine. */
export function createTx(unit: Unit, now: () => number): Tx {
  // Its prototype has a getter for each name of `Viewed`.
  return new LazyTx(unit, now) as unknown as Tx
}

class LazyTx {
  readonly ledger: Unit['ledger']
  private readonly made = new Map<Viewed, unknown>()

  constructor(
    readonly unit: Unit,
    private readonly now: () => number,
  ) {
    this.ledger = unit.ledger
  }

  view(name: Viewed): unknown {
    let made = this.made.get(name)
    if (made === undefined) {
      made = views[name](this.unit, this.now)
      this.made.set(name, made)
    }
    return made
  }
}

// `Object.keys` forgets the names' type.
for (const name of Object.keys(views) as Viewed[])
  Object.defineProperty(LazyTx.prototype, name, {
    get(this: LazyTx): unknown {
      return this.view(name)
    },
  })

/** Events that one answer of `watch` tells at most; they are few, or the app starts anew. */
const mostEvents = 500

function rowsOf<R extends { readonly id: string }, Index extends string>(table: TableAccess<R, Index>): Rows<R> {
  return {
    get: (id) => table.get(id),
    getUnlikely: (id) => table.getUnlikely(id),
    put: (row) => table.put(row),
    remove: (id) => table.remove(id),
  }
}

async function only<R>(rows: Promise<readonly R[]>): Promise<R | null> {
  return (await rows)[0] ?? null
}
