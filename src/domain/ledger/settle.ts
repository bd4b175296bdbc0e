import { err, ok, type Result } from '../core/result'
import type { Fen } from '../money/fen'
import { type CountedLimit, type Level, type LimitReached, limitReached, type Period } from '../policy/limits'
import { isOverCardLimit } from './card-limit'
import type { DeclineCode } from './decline'
import { balanceAccount, cardClearing, type LedgerAccount, merchantAccount, transfer, type Transfer } from './transfer'

/** What a payment is made from, as far as it is decided by it. */
export type BookSource =
  | {
      readonly kind: 'card'
      readonly bankCode: string | null
      readonly unlinked: boolean
      readonly perPaymentFen: Fen | null
      readonly perDayFen: Fen | null
      /** What it has paid or is paying today in Shanghai, this payment left out. */
      readonly spentTodayFen: Fen
    }
  | {
      readonly kind: 'balance'
      readonly accountId: string
      /** What the account has in the wallet; of what it pays nothing is held beforehand. */
      readonly availableFen: Fen
    }

/** The rows that a payment is decided over, as they were loaded (and locked) for it. */
export interface Book {
  readonly now: number
  readonly trade: {
    readonly shopId: string
    /** Positive. */
    readonly amountFen: Fen
    readonly status: 'open' | 'paid' | 'closed'
    /** The payment that is being made for it, if any. */
    readonly reservedBy: string | null
    readonly expiresAt: number
  }
  /** Null where the account has no such card. */
  readonly source: BookSource | null
  /** The largest single payment that policy allows. */
  readonly maxPaymentFen: Fen
  /** Policy lets no such card pay at this merchant. */
  readonly isCardUnwelcome: boolean
  /** Policy lets nobody without a mainland identity pay at this merchant, and the buyer has none. */
  readonly isBuyerUnwelcome: boolean
  /** How well the buyer is known, and what is counted under policy's limits for what pays, this payment left out. */
  readonly level: Level
  readonly limits: readonly CountedLimit[]
}

/** A payment; its amount is the trade's, so that the two cannot differ. */
export interface BookedPayment {
  readonly id: string
}

/**
 * Whether the payment may be made, or asked of the bank: the decline that stands in its way, or null. Moves nothing.
 * The trade's state comes first: whoever pays a paid order needs no other advice.
 */
export function declineOf(book: Book, payment: BookedPayment): DeclineCode | null {
  const { trade, source } = book
  if (trade.status === 'paid') return 'order-paid'
  if (trade.status === 'closed') return 'order-closed'
  // A trade that this payment holds is settled even if its time ran out while the bank was thinking: the money has moved.
  const isHeldByThis = trade.reservedBy === payment.id
  if (trade.reservedBy !== null && !isHeldByThis) return 'order-paid'
  if (!isHeldByThis && book.now >= trade.expiresAt) return 'order-expired'
  if (source === null) return 'card-removed'
  if (isHeldByThis) return isShort(source, trade.amountFen) ? 'balance-not-enough' : null
  if (source.kind === 'card' && source.unlinked) return 'card-removed'
  if (book.isCardUnwelcome) return 'not-supported-here'
  if (book.isBuyerUnwelcome) return 'not-mainland'
  const reached = limitReached(book.limits, book.level, trade.amountFen)
  if (reached !== null) return declineOfLimit(reached, book.level)
  if (source.kind === 'card') return isOverLimit(trade.amountFen, book.maxPaymentFen, source) ? 'over-card-limit' : null
  if (trade.amountFen > book.maxPaymentFen) return 'over-payment-limit'
  return isShort(source, trade.amountFen) ? 'balance-not-enough' : null
}

/** What a limit of policy is called where it declines: what the buyer can do about it comes before how long it is counted. */
function declineOfLimit({ raisedBy, rule }: LimitReached, level: Level): DeclineCode {
  if (raisedBy !== null) return level === 'unverified' ? 'not-verified' : 'verification-too-weak'
  return ofPeriod[rule.period]
}

const ofPeriod = {
  payment: 'over-payment-limit',
  day: 'over-day-limit',
  month: 'over-month-limit',
  year: 'over-year-limit',
  lifetime: 'over-lifetime-limit',
} as const satisfies Record<Period, DeclineCode>

/**
 * The one rule that moves money for a payment: over loaded rows and the bank's answer (null: it agreed, or there is none to ask)
 * it gives the transfer, or a decline, which moves nothing. Pure: the same book and payment give the same answer.
 */
export function settle(book: Book, payment: BookedPayment, bankDecline: DeclineCode | null): Result<Transfer, DeclineCode> {
  const decline = declineOf(book, payment) ?? bankDecline
  if (decline !== null || book.source === null) return err(decline ?? 'card-removed')
  return ok(transfer(book.trade.amountFen, accountOf(book.source), merchantAccount(book.trade.shopId)))
}

function accountOf(source: BookSource): LedgerAccount {
  return source.kind === 'card' ? cardClearing(source.bankCode) : balanceAccount(source.accountId)
}

function isShort(source: BookSource, amountFen: Fen): boolean {
  return source.kind === 'balance' && source.availableFen < amountFen
}

function isOverLimit(amountFen: Fen, maxPaymentFen: Fen, card: Extract<BookSource, { kind: 'card' }>): boolean {
  return amountFen > maxPaymentFen || isOverCardLimit(amountFen, card)
}
