import type { DeclineCode } from '../ledger/decline'

/**
 * Why a merchant's request about a trade is refused, in words of the trade. A gateway gives each its name on the wire; the
 * causes are those of the field (Alipay's sub-codes), so that a till's code meets here what it will meet there.
 */
export const tradeRefusals = [
  /** No code of this wallet, used up already, or shown too long ago. */
  'pay-code-invalid',
  /** The buyer has less in the wallet than is to be paid from it. */
  'balance-short',
  /** The card's account is short. */
  'card-balance-short',
  'over-day-limit',
  'over-month-limit',
  /** The buyer has no mainland identity where one is needed. */
  'buyer-not-mainland',
  'buyer-not-verified',
  'buyer-verification-too-weak',
  /** The buyer has no card that could pay: none is linked, or it was unlinked meanwhile. */
  'no-instrument',
  /** The card can't pay here. */
  'instrument-not-supported',
  /** There is no such agreement with this merchant. */
  'agreement-unknown',
  /** It was ended, or has run out. */
  'agreement-ended',
  /** Nobody has signed it yet. */
  'agreement-not-signed',
  /** Before its first day, or a second time in one of its periods. */
  'agreement-not-due',
  'over-agreement-charge',
  'over-agreement-total',
  'over-agreement-times',
  /** It is somebody else's agreement. */
  'buyer-mismatch',
  'buyer-is-seller',
  'buyer-unknown',
  /** The number names a trade with another amount or subject. */
  'context-inconsistent',
  'already-paid',
  'already-closed',
  /** Paid too long ago for money to go back. */
  'already-finished',
  'not-found',
  /** The trade is in a state in which this can't be done; a refund of what was never paid. */
  'wrong-state',
  /** The largest single payment is smaller. */
  'amount-over-limit',
  /** More than what is left of the trade's amount. */
  'refund-over-total',
  /** A part can be refunded only under a number of its own. */
  'refund-number-missing',
  /** The number names a refund of another amount. */
  'refund-number-reused',
  /** The bank will not give this back. */
  'refund-refused',
  /** The bank would not let the card pay, and says no more; or a risk check of the buyer is open. */
  'payment-at-risk',
  /** The bank could not be asked: nothing was moved. */
  'bank-unavailable',
  /** What became of the request is not known yet, or it could not be kept: ask, then try again. */
  'unknown',
] as const

export type TradeRefusal = (typeof tradeRefusals)[number]

/** What a merchant is told of a payment that was declined. */
export function refusalOfDecline(decline: DeclineCode): TradeRefusal {
  return ofDecline[decline]
}

const ofDecline = {
  'insufficient-funds': 'card-balance-short',
  'balance-not-enough': 'balance-short',
  'card-declined': 'payment-at-risk',
  'over-card-limit': 'over-day-limit',
  'card-removed': 'no-instrument',
  'bank-out-of-service': 'bank-unavailable',
  'bank-not-reached': 'bank-unavailable',
  'order-expired': 'already-closed',
  'order-closed': 'already-closed',
  'order-paid': 'already-paid',
  cancelled: 'already-closed',
  'not-supported-here': 'instrument-not-supported',
  'not-verified': 'buyer-not-verified',
  'verification-too-weak': 'buyer-verification-too-weak',
  'over-payment-limit': 'amount-over-limit',
  'over-day-limit': 'over-day-limit',
  // The merchants' API has a word for the day and one for the month, and none for what is longer.
  'over-month-limit': 'over-month-limit',
  'over-year-limit': 'over-month-limit',
  'over-lifetime-limit': 'over-month-limit',
  'not-mainland': 'buyer-not-mainland',
} as const satisfies Record<DeclineCode, TradeRefusal>
