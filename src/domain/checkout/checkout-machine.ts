import { type CheckoutEvent, type CheckoutState, type CheckoutStep, type Kept, nothingKept, stay } from './checkout-states'
import { firstThatCan, isSameSource, type PaySource } from './pay-source'
import {
  askAfterMs,
  canPayAgain,
  sentOf,
  type LoadedCheckout,
  type PayRefusal,
  type Purchase,
  type PurchaseDraft,
  type PurchaseKey,
  purchaseOf,
  type SentPayment,
  unknownAnswersNeeded,
} from './checkout'
import { afterRefusal } from './checkout-refusals'

/**
 * The checkout, from a target to what became of its payment:
 *
 *     loading → (asking-amount) → ready ⇄ choosing-source
 *                                 ready → password → paying → succeeded | declined | processing | finding-out
 *
 * It never says "failed" of a payment that may have been made, and never sends a second payment for one purchase (see
 * `PurchaseKey`). It knows that a password was entered, never the password.
 *
 * Answers carry the run that asked for them; the answer of a run that is over is dropped. What is known of a *payment* counts
 * whoever asked, so it is matched by its id instead.
 */
export function checkoutTransition(state: CheckoutState, event: CheckoutEvent): CheckoutStep {
  switch (event.type) {
    case 'open':
      return event.sent === null
        ? load(state, { target: event.target, paymentId: event.paymentId }, nothingKept)
        : findOut(state, event.sent)
    case 'resume':
      return findOut(state, event.sent)
    case 'leave':
      return state.at === 'closed' ? stay(state) : { state: { at: 'closed', run: state.run + 1 }, effects: [] }
    case 'payment-known':
      return paymentKnown(state, event)
    case 'target-closed':
      return 'key' in state || 'purchase' in state ? targetClosed(state, event) : stay(state)
    default:
      break
  }
  switch (state.at) {
    case 'loading':
      if (event.type === 'loaded' && event.run === state.run) return loaded(state, event.loaded)
      if (event.type === 'load-refused' && event.run === state.run)
        return {
          state:
            event.problem === 'offline' || event.problem === 'failed'
              ? { ...state, at: 'load-failed', reason: event.problem }
              : { at: 'unavailable', run: state.run, problem: event.problem },
          effects: [],
        }
      return stay(state)
    case 'load-failed':
    case 'no-cards':
    case 'needs-payment-password':
    case 'needs-check':
      return event.type === 'try-again' ? load(state, state.key, state.keep) : stay(state)
    case 'asking-amount':
      return event.type === 'amount-entered' && isAmount(event.amountFen)
        ? { state: reviewed(state.run, state.draft, { ...nothingKept, amountFen: event.amountFen }), effects: [] }
        : stay(state)
    case 'ready':
      return fromReady(state, event)
    case 'choosing-source':
      if (event.type === 'source-chosen') return { state: choose(state, event.source), effects: [] }
      return event.type === 'back' ? { state: ready(state.run, state.purchase), effects: [] } : stay(state)
    case 'password':
      if (event.type === 'password-entered') return pay(state.run, state.purchase)
      return event.type === 'back' ? { state: ready(state.run, state.purchase), effects: [] } : stay(state)
    case 'locked':
      if (event.type === 'lock-over')
        return { state: { at: 'password', run: state.run, purchase: state.purchase, attemptsLeft: null }, effects: [] }
      return event.type === 'back' ? { state: ready(state.run, state.purchase), effects: [] } : stay(state)
    case 'paying':
      return event.type === 'pay-refused' && event.run === state.run
        ? payRefused(state.run, state.purchase, event.refusal)
        : stay(state)
    case 'finding-out':
    case 'processing':
      return answerAboutPayment(state, event)
    case 'declined':
      return event.type === 'pay-again' && state.sent.target !== null && canPayAgain(state.reason)
        ? load(
            state,
            { target: state.sent.target, paymentId: event.paymentId },
            { amountFen: state.sent.amountFen, source: state.sent.source, notice: null },
          )
        : stay(state)
    case 'closed':
    case 'unavailable':
    case 'succeeded':
      return stay(state)
  }
}

type Of<At extends CheckoutState['at']> = Extract<CheckoutState, { at: At }>

function load(before: CheckoutState, key: PurchaseKey, keep: Kept): CheckoutStep {
  const run = before.run + 1
  return { state: { at: 'loading', run, key, keep }, effects: [{ type: 'load', run, target: key.target }] }
}

/** What pays first, then the password: linking the first card sets the password on its way. What was answered before is kept. */
function loaded(state: Of<'loading'>, found: LoadedCheckout): CheckoutStep {
  const { run, key, keep } = state
  const { balanceFen, offer, sources } = found
  if (firstThatCan(sources, balanceFen, null) === null)
    return { state: { at: 'no-cards', run, key, keep, offer, balanceFen }, effects: [] }
  if (!found.hasPaymentPassword) return { state: { at: 'needs-payment-password', run, key, keep, offer }, effects: [] }
  if (found.riskDemand !== null) return { state: { at: 'needs-check', run, key, keep, demand: found.riskDemand }, effects: [] }
  const draft: PurchaseDraft = { ...key, offer, sources, balanceFen, chosen: keep.source ?? found.source }
  return { state: reviewed(run, draft, { ...keep, amountFen: offer.amountFen ?? keep.amountFen }), effects: [] }
}

/** The purchase as it is seen before the password, as soon as its amount is known. */
function reviewed(run: number, draft: PurchaseDraft, keep: Kept): CheckoutState {
  const { amountFen } = keep
  if (amountFen === null || !isAmount(amountFen)) return { at: 'asking-amount', run, draft, limitFen: null }
  const purchase = purchaseOf(draft, amountFen)
  if (purchase !== null) return { ...ready(run, purchase), notice: keep.notice }
  const { balanceFen, offer, paymentId, target } = draft
  return { at: 'no-cards', run, key: { target, paymentId }, keep, offer, balanceFen }
}

/** Something else is to pay; what can't is not taken. */
function choose(state: Of<'choosing-source'>, chosen: PaySource): CheckoutState {
  const { purchase, run } = state
  const next = purchaseOf({ ...purchase, chosen }, purchase.amountFen)
  return next !== null && isSameSource(next.source, chosen) ? ready(run, next) : state
}

function ready(run: number, purchase: Purchase): Of<'ready'> {
  return { at: 'ready', run, purchase, notice: null }
}

function fromReady(state: Of<'ready'>, event: CheckoutEvent): CheckoutStep {
  const { run, purchase } = state
  switch (event.type) {
    case 'choose-source':
      return { state: { at: 'choosing-source', run, purchase }, effects: [] }
    case 'confirm':
      return { state: { at: 'password', run, purchase, attemptsLeft: null }, effects: [] }
    case 'change-amount':
      return purchase.offer.amountFen === null
        ? { state: { at: 'asking-amount', run, draft: purchase, limitFen: null }, effects: [] }
        : stay(state)
    case 'refuse':
      return purchase.target.kind === 'charge'
        ? { state: { at: 'closed', run: run + 1 }, effects: [{ type: 'refuse-charge', chargeId: purchase.target.chargeId }] }
        : stay(state)
    default:
      return stay(state)
  }
}

/** Remembered before it is sent: a restart in the middle then knows what to ask for. */
function pay(before: number, purchase: Purchase): CheckoutStep {
  const run = before + 1
  return {
    state: { at: 'paying', run, purchase },
    effects: [
      { type: 'remember', sent: sentOf(purchase) },
      { type: 'pay', run, purchase },
    ],
  }
}

function payRefused(run: number, purchase: Purchase, refusal: PayRefusal): CheckoutStep {
  if (refusal.code === 'answer-lost') return findOut({ at: 'paying', run, purchase }, sentOf(purchase))
  const forget = { type: 'forget' as const, paymentId: purchase.paymentId }
  const next = afterRefusal(run, purchase, refusal)
  if (next.kind === 'state') return { state: next.state, effects: [forget] }
  const again = load({ at: 'paying', run, purchase }, purchase, next.keep)
  return { state: again.state, effects: [forget, ...again.effects] }
}

function findOut(before: CheckoutState, sent: SentPayment): CheckoutStep {
  const run = before.run + 1
  return {
    state: { at: 'finding-out', run, sent, asked: 0, unknownAnswers: 0 },
    effects: [{ type: 'ask', run, paymentId: sent.paymentId, afterMs: askAfterMs(0) }],
  }
}

function answerAboutPayment(state: Of<'finding-out'> | Of<'processing'>, event: CheckoutEvent): CheckoutStep {
  if (event.type !== 'ask-failed' && event.type !== 'payment-unknown') return stay(state)
  if (event.run !== state.run) return stay(state)
  if (event.type === 'payment-unknown' && state.at === 'finding-out') {
    const unknownAnswers = state.unknownAnswers + 1
    if (unknownAnswers >= unknownAnswersNeeded) return neverArrived(state)
    return askAgain({ ...state, unknownAnswers })
  }
  // A payment that the service has spoken of is never taken for unknown again.
  return askAgain(state)
}

function askAgain(state: Of<'finding-out'> | Of<'processing'>): CheckoutStep {
  const next = { ...state, asked: state.asked + 1 }
  return {
    state: next,
    effects: [{ type: 'ask', run: state.run, paymentId: state.sent.paymentId, afterMs: askAfterMs(next.asked) }],
  }
}

/** The same id again: should the request arrive after all, paying again finds its payment and moves nothing. */
function neverArrived(state: Of<'finding-out'>): CheckoutStep {
  const { sent } = state
  const forget = { type: 'forget' as const, paymentId: sent.paymentId }
  if (sent.target === null) return { state: { at: 'unavailable', run: state.run + 1, problem: 'not-payable' }, effects: [forget] }
  const again = load(
    state,
    { target: sent.target, paymentId: sent.paymentId },
    { amountFen: sent.amountFen, source: sent.source, notice: 'never-arrived' },
  )
  return { state: again.state, effects: [forget, ...again.effects] }
}

function paymentKnown(state: CheckoutState, event: Extract<CheckoutEvent, { type: 'payment-known' }>): CheckoutStep {
  if (state.at !== 'paying' && state.at !== 'finding-out' && state.at !== 'processing') return stay(state)
  const sent = state.at === 'paying' ? sentOf(state.purchase) : state.sent
  if (event.paymentId !== sent.paymentId) return stay(state)
  const forget = { type: 'forget' as const, paymentId: sent.paymentId }
  if (event.status === 'succeeded') return { state: { at: 'succeeded', run: state.run + 1, sent }, effects: [forget] }
  if (event.status === 'declined')
    return { state: { at: 'declined', run: state.run + 1, sent, reason: event.decline }, effects: [forget] }
  if (state.at === 'processing') return askAgain(state)
  return askAgain({ at: 'processing', run: state.run + 1, sent, asked: 0 })
}

/** An order that expired, a charge that the till closed, while the person was looking at it. What has been sent is past that. */
function targetClosed(
  state: Extract<CheckoutState, { key: unknown } | { purchase: unknown }>,
  event: Extract<CheckoutEvent, { type: 'target-closed' }>,
): CheckoutStep {
  if (state.at === 'paying') return stay(state)
  return { state: { at: 'unavailable', run: state.run + 1, problem: event.problem }, effects: [] }
}

/** Whole fen, at least one. How much is too much, the service says. */
function isAmount(fen: number): boolean {
  return Number.isSafeInteger(fen) && fen > 0
}
