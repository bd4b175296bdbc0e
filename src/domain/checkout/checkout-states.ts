import type { DeclineCode } from '@/domain/ledger/decline'
import type { RiskDemand } from '@/domain/risk/risk-check'

import type {
  CheckoutTarget,
  LoadedCheckout,
  Offer,
  PayRefusal,
  Purchase,
  PurchaseDraft,
  PurchaseKey,
  ReadyNotice,
  SentPayment,
  TargetProblem,
} from './checkout'
import type { PaySource } from './pay-source'

/** What the person had answered before a target is loaded again: nothing is asked twice. */
export interface Kept {
  readonly amountFen: number | null
  readonly source: PaySource | null
  readonly notice: ReadyNotice | null
}

export const nothingKept: Kept = { amountFen: null, source: null, notice: null }

/** Each state carries what it needs and nothing else; `run` counts the requests, so that a late answer is told from a due one. */
export type CheckoutState =
  | { readonly at: 'closed'; readonly run: number }
  | { readonly at: 'loading'; readonly run: number; readonly key: PurchaseKey; readonly keep: Kept }
  | {
      readonly at: 'load-failed'
      readonly run: number
      readonly key: PurchaseKey
      readonly keep: Kept
      readonly reason: 'offline' | 'failed'
    }
  | { readonly at: 'unavailable'; readonly run: number; readonly problem: TargetProblem }
  /** No card is linked, and the balance is too small. */
  | {
      readonly at: 'no-cards'
      readonly run: number
      readonly key: PurchaseKey
      readonly keep: Kept
      readonly offer: Offer
      readonly balanceFen: number
    }
  | {
      readonly at: 'needs-payment-password'
      readonly run: number
      readonly key: PurchaseKey
      readonly keep: Kept
      readonly offer: Offer
    }
  /** A risk check is open: nothing can be paid until it is passed. */
  | {
      readonly at: 'needs-check'
      readonly run: number
      readonly key: PurchaseKey
      readonly keep: Kept
      readonly demand: RiskDemand
    }
  /** `limitFen`: the amount before was larger than this; null where none was refused. */
  | {
      readonly at: 'asking-amount'
      readonly run: number
      readonly draft: PurchaseDraft
      readonly limitFen: number | null
    }
  | { readonly at: 'ready'; readonly run: number; readonly purchase: Purchase; readonly notice: ReadyNotice | null }
  | { readonly at: 'choosing-source'; readonly run: number; readonly purchase: Purchase }
  /** `attemptsLeft`: the password before was wrong, and so many tries remain; null before the first. */
  | { readonly at: 'password'; readonly run: number; readonly purchase: Purchase; readonly attemptsLeft: number | null }
  | { readonly at: 'locked'; readonly run: number; readonly purchase: Purchase; readonly retryAt: number }
  | { readonly at: 'paying'; readonly run: number; readonly purchase: Purchase }
  /** Sent, and no answer: it may have been paid. `unknownAnswers` counts how often the service said it never got it. */
  | {
      readonly at: 'finding-out'
      readonly run: number
      readonly sent: SentPayment
      readonly asked: number
      readonly unknownAnswers: number
    }
  /** The service has it, the bank has not said yet. */
  | { readonly at: 'processing'; readonly run: number; readonly sent: SentPayment; readonly asked: number }
  | { readonly at: 'succeeded'; readonly run: number; readonly sent: SentPayment }
  | { readonly at: 'declined'; readonly run: number; readonly sent: SentPayment; readonly reason: DeclineCode }

export type CheckoutEvent =
  /** `paymentId` is fresh; `sent` is what storage remembers of this target, where a restart cut a payment short. */
  | { readonly type: 'open'; readonly target: CheckoutTarget; readonly paymentId: string; readonly sent: SentPayment | null }
  /** Shows what became of a payment that was sent before, or elsewhere. */
  | { readonly type: 'resume'; readonly sent: SentPayment }
  | { readonly type: 'leave' }
  | { readonly type: 'back' }
  | { readonly type: 'try-again' }
  | { readonly type: 'amount-entered'; readonly amountFen: number }
  | { readonly type: 'change-amount' }
  | { readonly type: 'choose-source' }
  | { readonly type: 'source-chosen'; readonly source: PaySource }
  | { readonly type: 'confirm' }
  /** The person does not want the charge: the till hears of it. */
  | { readonly type: 'refuse' }
  | { readonly type: 'password-entered' }
  | { readonly type: 'lock-over' }
  /** `paymentId` is fresh: the one before is known to be declined. */
  | { readonly type: 'pay-again'; readonly paymentId: string }
  | { readonly type: 'loaded'; readonly run: number; readonly loaded: LoadedCheckout }
  | { readonly type: 'load-refused'; readonly run: number; readonly problem: TargetProblem | 'offline' | 'failed' }
  | { readonly type: 'pay-refused'; readonly run: number; readonly refusal: PayRefusal }
  | { readonly type: 'payment-unknown'; readonly run: number }
  | { readonly type: 'ask-failed'; readonly run: number }
  | { readonly type: 'target-closed'; readonly problem: TargetProblem }
  | PaymentKnown

/** What the service says of a payment, in an answer or as an event. */
export type PaymentKnown =
  | { readonly type: 'payment-known'; readonly paymentId: string; readonly status: 'succeeded' | 'processing' }
  | { readonly type: 'payment-known'; readonly paymentId: string; readonly status: 'declined'; readonly decline: DeclineCode }

/** What the shell must do; in this order. */
export type CheckoutEffect =
  | { readonly type: 'load'; readonly run: number; readonly target: CheckoutTarget }
  | { readonly type: 'remember'; readonly sent: SentPayment }
  | { readonly type: 'forget'; readonly paymentId: string }
  | { readonly type: 'pay'; readonly run: number; readonly purchase: Purchase }
  /** Asks after so many ms what became of the payment. */
  | { readonly type: 'ask'; readonly run: number; readonly paymentId: string; readonly afterMs: number }
  | { readonly type: 'refuse-charge'; readonly chargeId: string }

export interface CheckoutStep {
  readonly state: CheckoutState
  readonly effects: readonly CheckoutEffect[]
}

/** An event that means nothing here: a double tap, a late answer. */
export function stay(state: CheckoutState): CheckoutStep {
  return { state, effects: [] }
}

export const checkoutClosed: CheckoutState = { at: 'closed', run: 0 }
