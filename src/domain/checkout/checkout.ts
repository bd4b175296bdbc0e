import type { CodeLabel } from '@/domain/code-order/fields'
import type { DeclineCode } from '@/domain/ledger/decline'
import type { RiskDemand } from '@/domain/risk/risk-check'
import type { Currency } from '@/domain/money/currency'
import type { ExchangeRate } from '@/domain/money/exchange'

import { canPayFrom, firstThatCan, isSameSource, type PaySource } from './pay-source'

/** What a payment is for: a merchant's order, a shop's static code, or a charge of the pay code that waits for the password. */
export type CheckoutTarget =
  | { readonly kind: 'order'; readonly orderId: string }
  | { readonly kind: 'shop'; readonly shopId: string }
  | { readonly kind: 'charge'; readonly chargeId: string }

/** Who gets the money, as the service names them. */
export interface CheckoutPayee {
  readonly shopId: string
  readonly name: { readonly zh: string; readonly en: string }
}

/** What a target leads to. `amountFen` is null where the person types it (a shop's static code). */
export interface Offer {
  readonly payee: CheckoutPayee
  readonly goods: string
  readonly amountFen: number | null
  /** When the order or charge stops being payable; null where it never does. */
  readonly expiresAt: number | null
  /** How the amount came about where a bank's payment code led to the order; null for all others. */
  readonly breakdown: PriceBreakdown | null
}

/** A price in the currency of a bank's payment code, and what it comes to. `rate` is null for yuan; `tip` where the code has none. */
export interface PriceBreakdown {
  readonly currency: Currency
  readonly amountMinor: number
  readonly tipMinor: number
  readonly tip: 'prompt' | 'fixed' | 'percent' | null
  readonly rate: (ExchangeRate & { readonly asOf: number; readonly source: string }) | null
  readonly labels: readonly CodeLabel[]
}

/** What loading a target brings: the offer, and with what this person can pay it. */
export interface LoadedCheckout {
  readonly offer: Offer
  /** In the order in which they pay; the balance alone where no card is linked. */
  readonly sources: readonly PaySource[]
  /** What is kept in the wallet. */
  readonly balanceFen: number
  /** What the target itself names (a charge does), or null. */
  readonly source: PaySource | null
  readonly hasPaymentPassword: boolean
  /** What the open risk check asks for; null where there is none. */
  readonly riskDemand: RiskDemand | null
}

/**
 * One purchase. `paymentId` names its payment for ever: it stays the same however often it is sent, until the service says
 * that this payment was declined. So whatever is lost on the way, and whatever the person changes meanwhile, one purchase
 * moves money once.
 */
export interface PurchaseKey {
  readonly target: CheckoutTarget
  readonly paymentId: string
}

/** A purchase before its amount is known. */
export interface PurchaseDraft extends PurchaseKey {
  readonly offer: Offer
  readonly sources: readonly PaySource[]
  readonly balanceFen: number
  /** What was chosen to pay it; null: the first that can. */
  readonly chosen: PaySource | null
}

/** A purchase that is complete: what the person sees before the password is asked. */
export interface Purchase extends PurchaseDraft {
  readonly amountFen: number
  /** What pays, and as far as the wallet knows can. */
  readonly source: PaySource
}

/** The purchase with its amount: paid from what was chosen, or else from the first that can; null where nothing can pay so much. */
export function purchaseOf(draft: PurchaseDraft, amountFen: number): Purchase | null {
  const { balanceFen, chosen, sources } = draft
  const isThere = chosen !== null && sources.some((each) => isSameSource(each, chosen))
  const source = isThere && canPayFrom(chosen, balanceFen, amountFen) ? chosen : firstThatCan(sources, balanceFen, amountFen)
  return source === null ? null : { ...draft, amountFen, source }
}

/** A payment that has been sent. After a restart nothing but this is known of it. Holds no secret. */
export interface SentPayment {
  readonly paymentId: string
  /** Null where the payment began elsewhere: a till charged the pay code. */
  readonly target: CheckoutTarget | null
  readonly amountFen: number | null
  readonly payee: CheckoutPayee | null
  readonly source: PaySource | null
}

/** What is remembered of a purchase that is being paid. */
export function sentOf(purchase: Purchase): SentPayment {
  const { paymentId, target, amountFen, source } = purchase
  return { paymentId, target, amountFen, payee: purchase.offer.payee, source }
}

/** Why a target can no longer be paid. */
export type TargetProblem =
  | 'order-expired'
  /** The rate that the order was made with holds no more. */
  | 'quote-expired'
  | 'order-paid'
  | 'order-closed'
  | 'order-not-found'
  | 'shop-not-found'
  /** The person paid it already: in another window, or on another device. */
  | 'charge-paid'
  | 'charge-closed'
  | 'not-payable'

/** Said once above the purchase: why the person is looking at it again. */
export type ReadyNotice = 'amount-changed' | 'card-gone' | 'not-sent' | 'never-arrived' | 'failed'

/** Why the service did not pay; `answer-lost` is no refusal: what became of the payment is not known. */
export type PayRefusal =
  | { readonly code: 'wrong-password'; readonly attemptsLeft: number }
  | { readonly code: 'locked'; readonly retryAt: number }
  | { readonly code: 'password-not-set' }
  | { readonly code: 'check-needed' }
  | { readonly code: 'target-closed'; readonly problem: TargetProblem }
  | { readonly code: 'amount-changed' }
  | { readonly code: 'amount-too-large'; readonly limitFen: number }
  | { readonly code: 'card-gone' }
  | { readonly code: 'declined'; readonly reason: DeclineCode }
  /** Nothing was sent. */
  | { readonly code: 'not-sent' }
  /** It arrived and surely nothing was done. */
  | { readonly code: 'failed' }
  | { readonly code: 'answer-lost' }

/** Whether another try (with something else that pays, or the same later) can pay what was declined for this reason. */
export function canPayAgain(reason: DeclineCode): boolean {
  return againAfter[reason]
}

const againAfter: Readonly<Record<DeclineCode, boolean>> = {
  'insufficient-funds': true,
  'balance-not-enough': true,
  'card-declined': true,
  'over-card-limit': true,
  'card-removed': true,
  'bank-out-of-service': true,
  'bank-not-reached': true,
  'not-supported-here': true,
  'not-verified': true,
  'verification-too-weak': true,
  'over-payment-limit': true,
  'over-day-limit': true,
  'over-month-limit': true,
  'over-year-limit': true,
  'over-lifetime-limit': true,
  'not-mainland': true,
  'order-expired': false,
  'order-closed': false,
  'order-paid': false,
  cancelled: false,
}

/** How long to wait before asking for the n-th time what became of a payment, ms: at once, then ever more patiently. */
export function askAfterMs(asked: number): number {
  return askDelays[Math.min(asked, askDelays.length - 1)] ?? 10_000
}

const askDelays = [0, 1_500, 2_500, 4_000, 6_000, 10_000]

/**
 * How many times in a row the service must say that it never got a payment before it is believed: a request whose answer was
 * given up on may still be on its way when the first question overtakes it.
 */
export const unknownAnswersNeeded = 2
