import type { Rows, Tx } from '../ports'
import { accountHome, idempotencyMs, tables } from './tables'
import type { TableAccess, Unit } from './unit'

/** The service's tables over one unit of work of any engine. */
export function createTx(unit: Unit, now: () => number): Tx {
  const accounts = unit.table(tables.accounts)
  const sessions = unit.table(tables.sessions)
  const challenges = unit.table(tables.challenges)
  const links = unit.table(tables.links)
  const cards = unit.table(tables.cards)
  const cardDays = unit.table(tables.cardDays)
  const payCodes = unit.table(tables.payCodes)
  const trades = unit.table(tables.trades)
  const charges = unit.table(tables.charges)
  const payments = unit.table(tables.payments)
  const events = unit.table(tables.events)
  const refunds = unit.table(tables.refunds)
  const notices = unit.table(tables.notices)
  const idempotency = unit.table(tables.idempotency)
  return {
    unit,
    counters: {
      next: async (name) => {
        const counters = unit.table(tables.counters)
        const value = ((await counters.get(name))?.value ?? 0) + 1
        await counters.put({ id: name, value })
        return value
      },
    },
    accounts: { ...rowsOf(accounts), byPhone: (phone) => only(accounts.where('phone', phone)) },
    sessions: {
      ...rowsOf(sessions),
      byToken: (token) => only(sessions.where('token', token)),
      ofAccount: (accountId) => sessions.where('account', accountId),
    },
    challenges: {
      ...rowsOf(challenges),
      newest: async (phone, purpose) => {
        const sent = (await challenges.where('phone', phone)).filter((row) => row.purpose === purpose)
        return sent[sent.length - 1] ?? null
      },
    },
    throttles: unit.table(tables.throttles),
    links: {
      ...rowsOf(links),
      byDetails: (accountId, fingerprint) => links.where('details', `${accountId}/${fingerprint}`),
      byCard: (fingerprint) => links.where('card', fingerprint),
    },
    cards: {
      ...rowsOf(cards),
      ofAccount: (accountId) => cards.where('account', accountId),
      byFingerprint: (fingerprint) => cards.where('fingerprint', fingerprint),
    },
    cardDays: rowsOf(cardDays),
    payCodes: {
      ...rowsOf(payCodes),
      byFingerprint: (fingerprint) => only(payCodes.where('fingerprint', fingerprint)),
      openOfAccount: (accountId) => payCodes.where('open-of-account', accountId),
    },
    trades: {
      ...rowsOf(trades),
      byOrderNumber: (shopId, orderNumber) => only(trades.where('order-number', `${shopId}/${orderNumber}`)),
      liveOfCode: (fingerprint) => only(trades.where('live-of-code', fingerprint)),
    },
    charges: { ...rowsOf(charges), waitingOfAccount: (accountId) => charges.where('waiting-of-account', accountId) },
    payments: {
      ...rowsOf(payments),
      page: (accountId, before, limit) =>
        payments.range('account', accountId, {
          after: before === null ? null : { order: before.createdAt, id: before.id },
          direction: 'descending',
          limit,
        }),
      processingOfAccount: (accountId) => payments.where('processing-of-account', accountId),
    },
    ledger: unit.ledger,
    events: {
      add: async (accountId, what, at) => {
        const seq = await unit.tick(accountHome(accountId))
        await events.put({ id: `${accountId}/${seq}`, accountId, seq, at, what })
      },
      since: (accountId, seq) =>
        // No id is greater than this: all of the next number on.
        events.range('account', accountId, { after: { order: seq, id: '~' }, direction: 'ascending', limit: mostEvents }),
      newest: (accountId) => unit.latestTick(accountHome(accountId)),
    },
    verifications: unit.table(tables.verifications),
    refunds: {
      ...rowsOf(refunds),
      ofTrade: (tradeId) => refunds.where('trade', tradeId),
      processingOfAccount: (accountId) => refunds.where('processing-of-account', accountId),
      processing: (limit) => refunds.range('processing', 'all', { after: null, direction: 'ascending', limit }),
    },
    notices: {
      ...rowsOf(notices),
      due: async (at, limit) =>
        (await notices.range('due', 'all', { after: null, direction: 'ascending', limit })).filter(({ dueAt }) => dueAt <= at),
      dueOfTrade: (tradeId) => notices.where('due-of-trade', tradeId),
      heldOfShop: (shopId) => notices.where('held', shopId),
      ofShop: (shopId, limit) => notices.range('shop', shopId, { after: null, direction: 'descending', limit }),
    },
    noticeSwitches: unit.table(tables.noticeSwitches),
    idempotency: {
      ...rowsOf(idempotency),
      // An answer that is due to be forgotten is forgotten, whenever it is taken away.
      get: async (id) => {
        const row = await idempotency.get(id)
        return row !== null && now() - row.at < idempotencyMs ? row : null
      },
    },
  }
}

/** Events that one answer of `watch` tells at most; they are few, or the app starts anew. */
const mostEvents = 500

function rowsOf<R extends { readonly id: string }, Index extends string>(table: TableAccess<R, Index>): Rows<R> {
  return { get: (id) => table.get(id), put: (row) => table.put(row), remove: (id) => table.remove(id) }
}

async function only<R>(rows: Promise<readonly R[]>): Promise<R | null> {
  return (await rows)[0] ?? null
}
