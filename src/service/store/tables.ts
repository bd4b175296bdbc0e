import { mayBeNews } from '../news/may-be-news'
import { nextAskAt } from '../payments/ask-times'
import type {
  AccountRow,
  AgreementChargeRow,
  AgreementCountRow,
  AgreementRow,
  BalanceRow,
  CardDayRow,
  CardRow,
  ChallengeRow,
  ChargeRow,
  EventRow,
  IdempotencyRow,
  LimitCountRow,
  LinkRow,
  MovementRow,
  NoticeRow,
  NoticeSwitchRow,
  PayCodeRow,
  PaymentRow,
  RefundRow,
  SessionRow,
  ThrottleRow,
  TradeRow,
  TradeTimeoutRow,
  VerificationRow,
} from '../rows'
import type { AnyTableSpec, TableSpec } from './table-spec'

const dayMs = 24 * 3_600_000

/** How long a repeated request gets its first answer. */
export const idempotencyMs = dayMs

/** How many days a person finds the notice of something that happened. */
const newsDays = 90

interface CounterRow {
  readonly id: string
  readonly value: number
}

/** The home of all that belongs to an account: one change of it at a time. */
export function accountHome(accountId: string): string {
  return `account/${accountId}`
}

const phoneHome = (phone: string) => `phone/${phone}`
const cardHome = (fingerprint: string) => `card/${fingerprint}`
/** A trade's own, and what belongs to it. */
const tradeHome = (tradeId: string) => `trades/${tradeId}`
/** An agreement's own, and what is counted of it: two charges of one agreement never go side by side. */
const agreementHome = (agreementId: string) => `agreements/${agreementId}`
const codeHome = (fingerprint: string) => `code/${fingerprint}`
const ofAccount = (row: { readonly accountId: string }) => accountHome(row.accountId)
/** Of ids that begin with the account's: `<account>/…`. */
const accountOfId = (id: string) => accountHome(id.slice(0, Math.max(0, id.indexOf('/'))))

/** A request without a session is its own home: otherwise all such requests would stand in one line. */
function homeOfRequest(id: string): string {
  return id.slice(0, nobodysRequests.length) === nobodysRequests ? `idempotency/${id}` : accountOfId(id)
}

/** How the ids of idempotency records begin whose request had no session. */
export const nobodysRequests = 'nobody/'

/** Gives a spec its types; the names of the indexes are its keys. */
function table<Row extends { readonly id: string }, Index extends string = never>(
  spec: TableSpec<Row, Index>,
): TableSpec<Row, Index> {
  return spec
}

/** The service's tables. What is worth nothing any more is dropped in time; money and cards are kept for ever. */
export const tables = {
  counters: table<CounterRow>({ name: 'counters', indexes: {} }),
  accounts: table<AccountRow, 'phone'>({
    name: 'accounts',
    indexes: { phone: (row) => row.phone },
    unique: ['phone'],
    home: (row) => accountHome(row.id),
    homeOfId: accountHome,
    homeOfKey: { phone: phoneHome },
  }),
  sessions: table<SessionRow, 'token' | 'account'>({
    name: 'sessions',
    indexes: { token: (row) => row.tokenFingerprint, account: (row) => row.accountId },
    unique: ['token'],
    home: ofAccount,
    homeOfKey: { account: accountHome },
    forgetAt: (row) => row.endsAt,
  }),
  challenges: table<ChallengeRow>({ name: 'challenges', indexes: {}, forgetAt: (row) => row.expiresAt + dayMs }),
  throttles: table<ThrottleRow>({ name: 'throttles', indexes: {}, forgetAt: (row) => row.forgetAt }),
  links: table<LinkRow, 'details' | 'card'>({
    name: 'links',
    indexes: { details: (row) => `${row.accountId}/${row.detailsFingerprint}`, card: (row) => row.cardFingerprint },
    home: ofAccount,
    homeOfId: accountOfId,
    forgetAt: (row) => row.createdAt + 7 * dayMs,
  }),
  cards: table<CardRow, 'account' | 'fingerprint'>({
    name: 'cards',
    indexes: { account: (row) => row.accountId, fingerprint: (row) => row.cardFingerprint },
    orders: { account: (row) => row.position },
    home: ofAccount,
    homeOfKey: { account: accountHome, fingerprint: cardHome },
  }),
  balances: table<BalanceRow>({
    name: 'wallet-balances',
    indexes: {},
    home: (row) => accountHome(row.id),
    homeOfId: accountHome,
  }),
  movements: table<MovementRow, 'account' | 'processing-of-account' | 'processing'>({
    name: 'movements',
    indexes: {
      account: (row) => row.accountId,
      'processing-of-account': (row) => (row.status === 'processing' ? row.accountId : null),
      processing: (row) => (row.status === 'processing' ? 'all' : null),
    },
    orders: { account: (row) => row.createdAt, processing: nextAskAt },
    home: ofAccount,
    homeOfId: accountOfId,
    homeOfKey: { account: accountHome, 'processing-of-account': accountHome },
  }),
  cardDays: table<CardDayRow>({ name: 'card-days', indexes: {}, forgetAt: (row) => row.forgetAt }),
  limitCounts: table<LimitCountRow>({
    name: 'limit-counts',
    indexes: {},
    home: (row) => accountOfId(row.id),
    homeOfId: accountOfId,
    forgetAt: (row) => row.forgetAt,
  }),
  payCodes: table<PayCodeRow, 'fingerprint' | 'open-of-account'>({
    name: 'pay-codes',
    indexes: {
      fingerprint: (row) => row.fingerprint,
      'open-of-account': (row) => (row.endedAt === null ? row.accountId : null),
    },
    unique: ['fingerprint'],
    home: ofAccount,
    homeOfKey: { 'open-of-account': accountHome },
    // As long as `watch` may tell of it.
    forgetAt: (row) => row.expiresAt + dayMs,
  }),
  trades: table<TradeRow, 'order-number' | 'live-of-code'>({
    name: 'trades',
    indexes: {
      'order-number': (row) => `${row.payee.shopId}/${row.orderNumber}`,
      'live-of-code': (row) => (row.status === 'closed' ? null : (row.code?.fingerprint ?? null)),
    },
    unique: ['order-number'],
    homeOfKey: { 'live-of-code': codeHome },
    forgetAt: (row) => (row.status === 'paid' || row.reservedBy !== null ? null : row.expiresAt + 7 * dayMs),
  }),
  tradeTimeouts: table<TradeTimeoutRow, 'all'>({
    name: 'trade-timeouts',
    indexes: { all: () => 'all' },
    orders: { all: (row) => row.endsAt },
    home: (row) => tradeHome(row.id),
    homeOfId: tradeHome,
  }),
  charges: table<ChargeRow, 'waiting-of-account'>({
    name: 'charges',
    indexes: { 'waiting-of-account': (row) => (row.status === 'waiting' ? row.accountId : null) },
    home: ofAccount,
    homeOfKey: { 'waiting-of-account': accountHome },
    // A notice names it as long as there is its trade.
    forgetAt: (row) => row.expiresAt + 7 * dayMs,
  }),
  payments: table<PaymentRow, 'account' | 'processing-of-account' | 'processing'>({
    name: 'payments',
    indexes: {
      account: (row) => row.accountId,
      'processing-of-account': (row) => (row.status === 'processing' ? row.accountId : null),
      // Nothing is in it of a payment that is settled in the unit of work that begins it.
      processing: (row) => (row.status === 'processing' ? 'all' : null),
    },
    orders: { account: (row) => row.createdAt, processing: nextAskAt },
    home: ofAccount,
    homeOfId: accountOfId,
    homeOfKey: { account: accountHome, 'processing-of-account': accountHome },
  }),
  events: table<EventRow, 'account'>({
    name: 'events',
    indexes: { account: (row) => row.accountId },
    orders: { account: (row) => row.seq },
    home: ofAccount,
    homeOfId: accountOfId,
    homeOfKey: { account: accountHome },
    forgetAt: (row) => row.at + (mayBeNews(row.what) ? newsDays : 1) * dayMs,
  }),
  verifications: table<VerificationRow>({
    name: 'verifications',
    indexes: {},
    home: (row) => accountHome(row.id),
    homeOfId: accountHome,
  }),
  refunds: table<RefundRow, 'trade' | 'processing-of-account' | 'processing'>({
    name: 'refunds',
    indexes: {
      trade: (row) => row.tradeId,
      'processing-of-account': (row) => (row.status === 'processing' ? row.accountId : null),
      processing: (row) => (row.status === 'processing' ? 'all' : null),
    },
    orders: { processing: (row) => row.askedAt },
    home: (row) => tradeHome(row.tradeId),
    homeOfId: (id) => tradeHome(id.slice(0, Math.max(0, id.indexOf('/')))),
    homeOfKey: { trade: tradeHome },
  }),
  notices: table<NoticeRow, 'due' | 'due-of-trade' | 'held' | 'shop'>({
    name: 'notices',
    indexes: {
      due: (row) => (row.state === 'due' ? 'all' : null),
      'due-of-trade': (row) => (row.state === 'due' ? row.tradeId : null),
      held: (row) => (row.state === 'held' ? row.shopId : null),
      shop: (row) => row.shopId,
    },
    orders: {
      due: (row) => row.dueAt,
      'due-of-trade': (row) => row.dueAt,
      held: (row) => row.createdAt,
      shop: (row) => row.createdAt,
    },
    forgetAt: (row) => (row.state === 'heard' || row.state === 'given-up' ? row.createdAt + 7 * dayMs : null),
  }),
  agreements: table<AgreementRow, 'external' | 'account'>({
    name: 'agreements',
    indexes: {
      external: (row) => (row.externalNo === null ? null : `${row.payee.shopId}/${row.externalNo}`),
      account: (row) => row.signed?.accountId ?? null,
    },
    unique: ['external'],
    orders: { account: (row) => row.signed?.at ?? 0 },
    forgetAt: (row) => (row.status === 'asked' ? row.askedUntil + 7 * dayMs : null),
  }),
  agreementCounts: table<AgreementCountRow>({
    name: 'agreement-counts',
    indexes: {},
    home: (row) => agreementHome(row.id),
    homeOfId: agreementHome,
  }),
  agreementCharges: table<AgreementChargeRow, 'agreement'>({
    name: 'agreement-charges',
    indexes: { agreement: (row) => row.agreementId },
    orders: { agreement: (row) => row.at },
    home: (row) => agreementHome(row.agreementId),
    homeOfKey: { agreement: agreementHome },
  }),
  noticeSwitches: table<NoticeSwitchRow>({ name: 'notice-switches', indexes: {}, unchecked: true }),
  idempotency: table<IdempotencyRow>({
    name: 'idempotency',
    indexes: {},
    home: (row) => homeOfRequest(row.id),
    homeOfId: homeOfRequest,
    forgetAt: (row) => row.at + idempotencyMs,
  }),
}

/** All of them, for engines. */
export const allTables: readonly AnyTableSpec[] = Object.values(tables)
