import type { CodeAnswers } from '../code-order/draft'

/** The order that the service made of a code and the answers. */
export interface OpenedOrder {
  readonly id: string
  readonly orderNumber: string
  readonly amountFen: number
}

/** The answers, with the total that the person saw when they sent them. */
export interface SentAnswers extends CodeAnswers {
  readonly shownFen: number
}

/** Said once above the form: why the person is looking at it again. */
export type FormNotice = 'offline' | 'failed'

/**
 * From an EMVCo code to its order:
 *
 *     asking → opening → (changed) → opened, which the checkout pays
 *
 * `changed`: the order costs something else than what was shown, since the rate has moved; the person agrees first. `opened` lies
 * below the checkout, and is `asking` again when the person comes back, or `over` when it has been paid. `Refusal` is why the
 * service won't make an order at all. `run` counts the requests, so that a late answer is told from a due one.
 */
export type CodeOrderState<Refusal> =
  /** No code: after a restart in the middle. */
  | { readonly at: 'closed'; readonly run: number }
  | { readonly at: 'asking'; readonly run: number; readonly notice: FormNotice | null }
  | { readonly at: 'opening'; readonly run: number; readonly sent: SentAnswers }
  | { readonly at: 'changed'; readonly run: number; readonly beforeFen: number; readonly order: OpenedOrder }
  | { readonly at: 'opened'; readonly run: number; readonly order: OpenedOrder }
  | { readonly at: 'over'; readonly run: number }
  | { readonly at: 'refused'; readonly run: number; readonly refusal: Refusal }

export type CodeOrderEvent<Refusal> =
  /** A code was scanned. `sent`: it asks for nothing, and its order is made at once; null where the person is asked. */
  | { readonly type: 'begin'; readonly sent: SentAnswers | null }
  | { readonly type: 'answered'; readonly sent: SentAnswers }
  | { readonly type: 'order-opened'; readonly run: number; readonly order: OpenedOrder }
  /** Nothing was made, or nobody knows: opening an order moves no money, so trying again is safe. */
  | { readonly type: 'not-opened'; readonly run: number; readonly notice: FormNotice }
  | { readonly type: 'refused'; readonly run: number; readonly refusal: Refusal }
  /** The person takes the changed total. */
  | { readonly type: 'accept' }
  /** Back to the form, or up from the checkout: `paid` says whether the order has been. */
  | { readonly type: 'back' }
  | { readonly type: 'returned'; readonly paid: boolean }
  | { readonly type: 'leave' }

export type CodeOrderEffect =
  | { readonly type: 'open'; readonly run: number; readonly sent: SentAnswers }
  | { readonly type: 'show-checkout'; readonly orderId: string }
  /** The order is paid: the form has nothing left to do. */
  | { readonly type: 'go-home' }

export interface CodeOrderStep<Refusal> {
  readonly state: CodeOrderState<Refusal>
  readonly effects: readonly CodeOrderEffect[]
}

export function codeOrderTransition<Refusal>(
  state: CodeOrderState<Refusal>,
  event: CodeOrderEvent<Refusal>,
): CodeOrderStep<Refusal> {
  if (event.type === 'begin') {
    const run = state.run + 1
    return event.sent === null ? to({ at: 'asking', run, notice: null }) : open(run, event.sent)
  }
  if (event.type === 'leave') return to({ at: 'closed', run: state.run + 1 })
  switch (state.at) {
    case 'asking':
      return event.type === 'answered' ? open(state.run + 1, event.sent) : to(state)
    case 'opening':
      return afterOpening(state, event)
    case 'changed':
      if (event.type === 'accept') return opened(state.run, state.order)
      return event.type === 'back' ? to({ at: 'asking', run: state.run, notice: null }) : to(state)
    case 'opened':
      if (event.type !== 'returned') return to(state)
      return event.paid
        ? to({ at: 'over', run: state.run }, { type: 'go-home' })
        : to({ at: 'asking', run: state.run, notice: null })
    case 'refused':
      return event.type === 'back' ? to({ at: 'asking', run: state.run, notice: null }) : to(state)
    case 'closed':
    case 'over':
      return to(state)
  }
}

function afterOpening<Refusal>(
  state: Extract<CodeOrderState<Refusal>, { at: 'opening' }>,
  event: CodeOrderEvent<Refusal>,
): CodeOrderStep<Refusal> {
  const { run, sent } = state
  if (!('run' in event) || event.run !== run) return to(state)
  switch (event.type) {
    case 'order-opened':
      return event.order.amountFen === sent.shownFen
        ? opened(run, event.order)
        : to({ at: 'changed', run, beforeFen: sent.shownFen, order: event.order })
    case 'not-opened':
      return to({ at: 'asking', run, notice: event.notice })
    case 'refused':
      return to({ at: 'refused', run, refusal: event.refusal })
  }
}

function open<Refusal>(run: number, sent: SentAnswers): CodeOrderStep<Refusal> {
  return to({ at: 'opening', run, sent }, { type: 'open', run, sent })
}

function opened<Refusal>(run: number, order: OpenedOrder): CodeOrderStep<Refusal> {
  return to({ at: 'opened', run, order }, { type: 'show-checkout', orderId: order.id })
}

function to<Refusal>(state: CodeOrderState<Refusal>, ...effects: readonly CodeOrderEffect[]): CodeOrderStep<Refusal> {
  return { state, effects }
}
