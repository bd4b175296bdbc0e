/** The wire between the console's page and a sandbox's server, besides the contract's operations. The app has no part in it. */

import type { DeliveryOutcome, NoticeFault, NoticeKind, NoticeState } from '@/domain/trade/notices'

/**
 * What of the world may be other than before, as server-sent events hint at it. `time`: some seconds have passed, so what comes late
 * may be there, and what another process did may be seen.
 */
export const hintKinds = [
  'orders',
  'payments',
  'messages',
  'notices',
  'merchants',
  'bank',
  'faults',
  'world',
  'requests',
  'time',
] as const
export type Hint = (typeof hintKinds)[number]

/** The header by which the console names itself, so that the request log leaves its questions out. */
export const consoleHeader = 'bangka-console'

/** An account of the ledger. */
export interface LedgerAccountView {
  readonly account: string
  /** Fen; an account may be below zero. */
  readonly balanceFen: number
}

/** `GET /sandbox/ledger` */
export interface LedgerView {
  readonly accounts: readonly LedgerAccountView[]
  /** The sum of all balances, fen: zero, or the books are wrong. */
  readonly totalFen: number
  /** When it was added up, ms since 1970 UTC. */
  readonly at: number
}

/** One side of a movement of money; all its sides sum to zero. */
export interface PostingView {
  readonly id: string
  readonly movementId: string
  readonly account: string
  /** Fen, signed. */
  readonly amountFen: number
  readonly at: number
}

/** `GET /sandbox/ledger/postings?account=…&before=…`, newest first. */
export interface PostingsPage {
  readonly postings: readonly PostingView[]
  /** `before` of the next, older page; null where nothing is older. */
  readonly next: string | null
}

/** `GET /sandbox/ledger/movements/<id>`: all its sides. */
export interface MovementView {
  readonly postings: readonly PostingView[]
}

/** A profile of limits and times. Amounts in fen, times in ms. */
export interface PolicyView {
  readonly id: string
  readonly since: string
  readonly source: string
  readonly withoutPasswordFen: number
  readonly maxPaymentFen: number
  readonly orderLivesMs: number
}

/** `GET /sandbox/world`, and what `POST /sandbox/clock` `{byMs}` and `POST /sandbox/policy` `{id}` answer. */
export interface WorldView {
  /** What the world's clock shows, ms since 1970 UTC. */
  readonly now: number
  /** How far it is ahead of the machine's, ms. */
  readonly aheadMs: number
  readonly policyId: string
  readonly policies: readonly PolicyView[]
}

/** One try to deliver a notice. */
export interface NoticeAttemptView {
  readonly at: number
  readonly tookMs: number
  readonly outcome: DeliveryOutcome
}

/** What a merchant is told, of `GET /sandbox/notices?shopId=…`, newest first. */
export interface NoticeView {
  readonly id: string
  readonly kind: NoticeKind
  readonly shopId: string
  readonly tradeId: string
  readonly orderNumber: string
  readonly amountFen: number
  /** Null: a shop of the sandbox, which is told directly. */
  readonly url: string | null
  readonly createdAt: number
  readonly state: NoticeState
  /** When it is delivered next; null where it isn't. */
  readonly dueAt: number | null
  readonly fault: NoticeFault | null
  readonly attempts: readonly NoticeAttemptView[]
}

export interface NoticesView {
  readonly notices: readonly NoticeView[]
  /** What goes wrong with every notice to this merchant. */
  readonly fault: NoticeFault | null
}
