import type {
  AccountRow,
  CardRow,
  ChallengeRow,
  ChargeRow,
  EventRow,
  IdempotencyRow,
  LinkRow,
  NoticeRow,
  PayCodeRow,
  PaymentRow,
  PostingRow,
  SessionRow,
  ThrottleRow,
  TradeRow,
  VerificationRow,
} from '../rows'
import type { MemoryDatabase } from './database'

const dayMs = 24 * 3_600_000

interface CounterRow {
  readonly id: string
  readonly value: number
}

interface BalanceRow {
  readonly id: string
  readonly amountFen: number
}

/** The service's tables. What is worth nothing any more is dropped at compaction; money and cards are kept for ever. */
export function createTables(database: MemoryDatabase) {
  return {
    counters: database.table<CounterRow, never>({ name: 'counters', indexes: {} }),
    accounts: database.table({ name: 'accounts', indexes: { phone: (row: AccountRow) => row.phone } }),
    sessions: database.table({
      name: 'sessions',
      indexes: { token: (row: SessionRow) => row.tokenFingerprint, account: (row: SessionRow) => row.accountId },
      keep: (row, now) => row.endsAt > now,
    }),
    challenges: database.table({
      name: 'challenges',
      indexes: { phone: (row: ChallengeRow) => row.phone },
      keep: (row, now) => row.expiresAt + dayMs > now,
    }),
    throttles: database.table({ name: 'throttles', indexes: {}, keep: (row: ThrottleRow, now) => row.forgetAt > now }),
    links: database.table({
      name: 'links',
      indexes: {},
      keep: (row: LinkRow, now) => row.createdAt + 7 * dayMs > now,
    }),
    cards: database.table({
      name: 'cards',
      indexes: { account: (row: CardRow) => row.accountId, fingerprint: (row: CardRow) => row.cardFingerprint },
    }),
    payCodes: database.table({
      name: 'pay-codes',
      indexes: {
        fingerprint: (row: PayCodeRow) => row.fingerprint,
        openOfAccount: (row: PayCodeRow) => (row.endedAt === null ? row.accountId : null),
      },
      // As long as an event may name it.
      keep: (row, now) => row.expiresAt + dayMs > now,
    }),
    trades: database.table({
      name: 'trades',
      indexes: {
        orderNumber: (row: TradeRow) => `${row.payee.shopId}/${row.orderNumber}`,
        code: (row: TradeRow) => row.code?.fingerprint ?? null,
      },
      keep: (row, now) => row.status === 'paid' || row.reservedBy !== null || row.expiresAt + 7 * dayMs > now,
    }),
    charges: database.table({
      name: 'charges',
      indexes: { waitingOfAccount: (row: ChargeRow) => (row.status === 'waiting' ? row.accountId : null) },
      keep: (row, now) => row.expiresAt + dayMs > now,
    }),
    payments: database.table({
      name: 'payments',
      indexes: {
        account: (row: PaymentRow) => row.accountId,
        card: (row: PaymentRow) => row.cardId,
        processingOfAccount: (row: PaymentRow) => (row.status === 'processing' ? row.accountId : null),
      },
    }),
    postings: database.table({ name: 'postings', indexes: { movement: (row: PostingRow) => row.movementId } }),
    balances: database.table<BalanceRow, never>({ name: 'balances', indexes: {} }),
    events: database.table({
      name: 'events',
      indexes: { account: (row: EventRow) => row.accountId },
      keep: (row, now) => row.at + dayMs > now,
    }),
    verifications: database.table<VerificationRow, never>({ name: 'verifications', indexes: {} }),
    notices: database.table<NoticeRow, never>({ name: 'notices', indexes: {} }),
    idempotency: database.table({
      name: 'idempotency',
      indexes: {},
      keep: (row: IdempotencyRow, now) => row.at + dayMs > now,
    }),
  }
}

export type Tables = ReturnType<typeof createTables>
