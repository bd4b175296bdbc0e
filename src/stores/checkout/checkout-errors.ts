import type { ChargeEnd, Payment, WalletError } from '@/contract'
import type { PayRefusal, TargetProblem } from '@/domain/checkout/checkout'
import type { PaymentKnown } from '@/domain/checkout/checkout-states'

/** Why the target can't be paid, where the error says that; null for every other error. */
function targetProblemOf(error: WalletError): TargetProblem | null {
  switch (error.code) {
    case 'order.expired':
      return 'order-expired'
    case 'order.quote-expired':
      return 'quote-expired'
    case 'order.paid':
      return 'order-paid'
    case 'order.closed':
      return 'order-closed'
    case 'order.not-found':
      return 'order-not-found'
    case 'shop.not-found':
      return 'shop-not-found'
    case 'charge.closed':
      return chargeProblemOf(error.reason)
    case 'charge.not-found':
      return 'charge-closed'
    case 'code.not-ours':
      return 'not-payable'
    default:
      return null
  }
}

/** What the end of a charge means to whoever is looking at it. */
export function chargeProblemOf(end: ChargeEnd): TargetProblem {
  return end === 'paid' ? 'charge-paid' : 'charge-closed'
}

/** What an error of loading means to the checkout. */
export function loadProblemOf(error: WalletError): TargetProblem | 'offline' | 'failed' {
  const problem = targetProblemOf(error)
  if (problem !== null) return problem
  return error.code === 'network.offline' || error.code === 'network.lost-answer' ? 'offline' : 'failed'
}

/**
 * What an error of paying means to the checkout. Where an error does not say for sure that nothing was done, the answer counts
 * as lost: the checkout then asks, and never says "failed" of what may have been paid.
 */
export function payRefusalOf(error: WalletError): PayRefusal {
  const problem = targetProblemOf(error)
  if (problem !== null) return { code: 'target-closed', problem }
  switch (error.code) {
    case 'payment-password.wrong':
      return { code: 'wrong-password', attemptsLeft: error.attemptsLeft }
    case 'payment-password.locked':
    case 'request.too-many':
      return { code: 'locked', retryAt: error.retryAt }
    case 'payment-password.not-set':
      return { code: 'password-not-set' }
    case 'risk.check-needed':
      return { code: 'check-needed' }
    case 'amount.changed':
      return { code: 'amount-changed' }
    case 'amount.too-large':
      return { code: 'amount-too-large', limitFen: error.limitFen }
    case 'card.not-found':
    case 'card.none':
      return { code: 'card-gone' }
    case 'payment.refused':
      return { code: 'declined', reason: error.reason }
    case 'network.offline':
      return { code: 'not-sent' }
    case 'session.missing':
    case 'session.ended':
    case 'request.invalid':
    case 'amount.invalid':
    case 'storage.full':
      return { code: 'failed' }
    default:
      return { code: 'answer-lost' }
  }
}

/** What the service says of a payment, as the machine hears it. */
export function paymentKnown(payment: Payment): PaymentKnown {
  const { id: paymentId, status, decline } = payment
  if (status !== 'declined') return { type: 'payment-known', paymentId, status }
  return { type: 'payment-known', paymentId, status, decline: decline ?? 'card-declined' }
}
