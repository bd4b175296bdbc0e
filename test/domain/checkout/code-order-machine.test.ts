import {
  type CodeOrderEvent,
  type CodeOrderState,
  codeOrderTransition,
  type OpenedOrder,
  type SentAnswers,
} from '@/domain/checkout/code-order-machine'

type State = CodeOrderState<string>
type Event = CodeOrderEvent<string>

const sent: SentAnswers = { amountMinor: 1_250, tipMinor: null, answers: [], shownFen: 8_891 }
const order: OpenedOrder = { id: 'order-1', orderNumber: '20261120', amountFen: 8_891 }
const dearer: OpenedOrder = { ...order, amountFen: 8_902 }

/** Every event that can come in a state: answers of the run that is due, and of one that is over. */
function eventsAt({ run }: State): readonly Event[] {
  const answers = [run, run - 1].flatMap((due): readonly Event[] => [
    { type: 'order-opened', run: due, order },
    { type: 'order-opened', run: due, order: dearer },
    { type: 'not-opened', run: due, notice: 'offline' },
    { type: 'refused', run: due, refusal: 'code.tampered' },
  ])
  return [
    { type: 'begin', sent: null },
    { type: 'begin', sent },
    { type: 'answered', sent },
    { type: 'accept' },
    { type: 'back' },
    { type: 'returned', paid: false },
    { type: 'returned', paid: true },
    { type: 'leave' },
    ...answers,
  ]
}

const closed: State = { at: 'closed', run: 0 }

/** All states within so many steps; runs are left out of what makes two the same. */
function reached(
  look: (state: State, event: Event, next: ReturnType<typeof codeOrderTransition<string>>) => void,
): readonly State[] {
  const keyOf = (state: State): string => JSON.stringify({ ...state, run: 0 })
  const known = new Map([[keyOf(closed), closed]])
  const queue: State[] = [closed]
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    for (const event of eventsAt(state)) {
      const step = codeOrderTransition(state, event)
      look(state, event, step)
      if (known.has(keyOf(step.state))) continue
      known.set(keyOf(step.state), step.state)
      queue.push(step.state)
    }
  }
  return [...known.values()]
}

describe('from a code to its order', () => {
  test('every state can be reached', () => {
    const places = new Set(reached(() => undefined).map(({ at }) => at))
    expect([...places].sort()).toEqual(['asking', 'changed', 'closed', 'opened', 'opening', 'over', 'refused'])
  })

  test('the checkout is shown only for an order at the price that was seen, or agreed to', () => {
    reached((state, event, { effects }) => {
      for (const effect of effects) {
        if (effect.type !== 'show-checkout') continue
        const isAsSeen = state.at === 'opening' && event.type === 'order-opened' && event.order.amountFen === state.sent.shownFen
        const isAgreed = state.at === 'changed' && event.type === 'accept'
        expect(isAsSeen || isAgreed).toBe(true)
      }
    })
  })

  test('an order is asked for once an answering, and by nothing else', () => {
    reached((state, event, { effects }) => {
      const asks = effects.filter(({ type }) => type === 'open').length
      const isAnswered = (state.at === 'asking' && event.type === 'answered') || (event.type === 'begin' && event.sent !== null)
      expect(asks).toBe(isAnswered ? 1 : 0)
    })
  })

  test('an answer of a run that is over changes nothing', () => {
    reached((state, event, step) => {
      if (!('run' in event) || event.run === state.run) return
      expect(step).toEqual({ state, effects: [] })
    })
  })

  test('what has been paid leads home, and never back to the form', () => {
    reached((state, event, { state: next, effects }) => {
      if (state.at === 'opened' && event.type === 'returned' && event.paid) {
        expect(next.at).toBe('over')
        expect(effects).toEqual([{ type: 'go-home' }])
      }
      if (state.at === 'over' && event.type !== 'begin' && event.type !== 'leave') expect(next).toBe(state)
    })
  })

  test('a moved rate is told with both prices, and can be refused', () => {
    const opening = codeOrderTransition<string>({ at: 'asking', run: 1, notice: null }, { type: 'answered', sent }).state
    const changed = codeOrderTransition<string>(opening, { type: 'order-opened', run: opening.run, order: dearer }).state
    expect(changed).toMatchObject({ at: 'changed', beforeFen: 8_891, order: { amountFen: 8_902 } })
    expect(codeOrderTransition<string>(changed, { type: 'back' }).state.at).toBe('asking')
    expect(codeOrderTransition<string>(changed, { type: 'accept' }).effects).toEqual([
      { type: 'show-checkout', orderId: 'order-1' },
    ])
  })
})
