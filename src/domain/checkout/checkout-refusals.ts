import { unreachable } from '@/domain/core/unreachable'

import { type PayRefusal, type Purchase, sentOf } from './checkout'
import type { CheckoutState, Kept } from './checkout-states'

/** Where a refused payment leads: to a state, or to loading the target again with what the person had answered. */
export type AfterRefusal =
  { readonly kind: 'state'; readonly state: CheckoutState } | { readonly kind: 'load'; readonly keep: Kept }

/**
 * The next step after a refusal by which surely nothing was paid. Where what the person saw is no longer true (amount, card),
 * they see it again before the password is asked again.
 */
export function afterRefusal(
  run: number,
  purchase: Purchase,
  refusal: Exclude<PayRefusal, { code: 'answer-lost' }>,
): AfterRefusal {
  const { amountFen, offer, source } = purchase
  switch (refusal.code) {
    case 'wrong-password':
      return { kind: 'state', state: { at: 'password', run, purchase, attemptsLeft: refusal.attemptsLeft } }
    case 'locked':
      return { kind: 'state', state: { at: 'locked', run, purchase, retryAt: refusal.retryAt } }
    case 'password-not-set':
    case 'check-needed':
      return { kind: 'load', keep: { amountFen, source, notice: null } }
    case 'target-closed':
      return { kind: 'state', state: { at: 'unavailable', run, problem: refusal.problem } }
    case 'amount-changed':
      return { kind: 'load', keep: { amountFen: null, source, notice: 'amount-changed' } }
    case 'amount-too-large':
      return offer.amountFen === null
        ? { kind: 'state', state: { at: 'asking-amount', run, draft: purchase, limitFen: refusal.limitFen } }
        : { kind: 'state', state: { at: 'unavailable', run, problem: 'not-payable' } }
    case 'card-gone':
      return { kind: 'load', keep: { amountFen, source: null, notice: 'card-gone' } }
    case 'declined':
      return { kind: 'state', state: { at: 'declined', run, sent: sentOf(purchase), reason: refusal.reason } }
    case 'not-sent':
    case 'failed':
      return { kind: 'state', state: { at: 'ready', run, purchase, notice: refusal.code } }
    default:
      return unreachable(refusal)
  }
}
