import fc from 'fast-check'

import type { Purchase, SentPayment } from '@/domain/checkout/checkout'
import { askAfterMs, canPayAgain } from '@/domain/checkout/checkout'
import { checkoutTransition } from '@/domain/checkout/checkout-machine'
import type { CheckoutEvent, CheckoutState } from '@/domain/checkout/checkout-states'
import { checkoutClosed } from '@/domain/checkout/checkout-states'
import { declineCodes } from '@/domain/ledger/decline'

import type { Move, World } from './checkout-world'
import { beginning, chargeTarget, keyOf, loadedWays, moves, paidCount, shopTarget } from './checkout-world'

const allStates: readonly CheckoutState['at'][] = [
  'closed',
  'loading',
  'load-failed',
  'unavailable',
  'no-cards',
  'needs-payment-password',
  'needs-check',
  'asking-amount',
  'ready',
  'choosing-source',
  'password',
  'locked',
  'paying',
  'finding-out',
  'processing',
  'succeeded',
  'declined',
]

interface Explored {
  readonly worlds: ReadonlyMap<string, World>
  /** For each world, the worlds that a move leads to; without `leave`, which leads out of everything. */
  readonly next: ReadonlyMap<string, readonly string[]>
}

/** Walks every world that can be reached, breadth first, and looks at every move. */
function explore(from: World, look: (world: World, move: Move) => void): Explored {
  const worlds = new Map([[keyOf(from), from]])
  const next = new Map<string, readonly string[]>()
  const queue = [from]
  for (let world = queue.shift(); world !== undefined; world = queue.shift()) {
    const reached: string[] = []
    for (const move of moves(world, { maxIds: 2 })) {
      look(world, move)
      const key = keyOf(move.world)
      if (move.event?.type !== 'leave' && move.event?.type !== 'refuse') reached.push(key)
      if (worlds.has(key)) continue
      worlds.set(key, move.world)
      queue.push(move.world)
    }
    next.set(keyOf(world), reached)
  }
  return { worlds, next }
}

/** The worlds from which one of these can be reached. */
function leadingTo(explored: Explored, isGoal: (world: World) => boolean): ReadonlySet<string> {
  const before = new Map<string, string[]>()
  explored.next.forEach((reached, key) => {
    reached.forEach((to) => before.set(to, [...(before.get(to) ?? []), key]))
  })
  const good = new Set<string>()
  const queue = [...explored.worlds].filter(([, world]) => isGoal(world)).map(([key]) => key)
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (good.has(key)) continue
    good.add(key)
    queue.push(...(before.get(key) ?? []))
  }
  return good
}

function purchaseSeen(state: CheckoutState): Purchase | null {
  return 'purchase' in state ? state.purchase : null
}

describe.each([
  ['a shop’s static code', shopTarget],
  ['a charge of the pay code', chargeTarget],
])('the checkout of %s, in every world that can be reached', (_, target) => {
  const problems: string[] = []
  const blame = (is: boolean, what: string, move: Move): void => {
    if (is) problems.push(`${what}: ${move.name} at ${move.before.at}`)
  }
  const explored = explore(beginning(target), (world, move) => {
    const pays = move.effects.filter((effect) => effect.type === 'pay')
    for (const effect of pays) {
      blame(move.event?.type !== 'password-entered' || move.before.at !== 'password', 'pays without the password', move)
      blame(JSON.stringify(purchaseSeen(move.before)) !== JSON.stringify(effect.purchase), 'pays what was not seen', move)
      blame(move.world.remembered.indexOf(effect.purchase.paymentId) < 0, 'sends what it does not remember', move)
      blame(
        move.effects.findIndex((other) => other.type === 'remember') > move.effects.indexOf(effect),
        'sends before it remembers',
        move,
      )
    }
    blame(pays.length > 1, 'sends twice', move)
    blame(paidCount(move.world) > 1, 'paid twice', move)
    blame(
      move.world.state.at === 'password' &&
        world.state.at !== 'ready' &&
        world.state.at !== 'paying' &&
        world.state.at !== 'locked' &&
        world.state.at !== 'password',
      'asks the password before the purchase was seen',
      move,
    )
    if (move.world.state.at === 'declined') {
      const { paymentId } = move.world.state.sent
      blame(move.world.service[paymentId] !== 'declined', 'says declined of what is not', move)
    }
    if (move.world.state.at === 'succeeded')
      blame(move.world.service[move.world.state.sent.paymentId] !== 'paid', 'says paid of what is not', move)
    if (move.before.at === 'finding-out' && move.world.state.at === 'loading')
      blame(paidCount(world) > 0, 'says that a paid payment never arrived', move)
    if (move.world.state.at === 'finding-out' || move.world.state.at === 'processing') {
      blame(!move.world.asks.some(({ run }) => run === move.world.state.run), 'finds out and asks nobody', move)
    }
  })

  test('every state is reached', () => {
    const reached = new Set([...explored.worlds.values()].map((world) => world.state.at))
    // The amount of a charge is the till's.
    const never = target.kind === 'charge' ? ['asking-amount'] : []
    expect(allStates.filter((at) => !reached.has(at))).toEqual(never)
  })

  test('no rule about money is broken', () => {
    expect(problems).toEqual([])
    expect(explored.worlds.size).toBeGreaterThan(200)
  })

  test('no state is a dead end: each can still come to a payment, unless nothing is left to pay or to try', () => {
    const good = leadingTo(explored, (world) => world.state.at === 'succeeded')
    const stuck = [...explored.worlds].filter(([key, world]) => {
      const isOver =
        world.state.at === 'closed' || world.state.at === 'unavailable' || (world.state.at === 'declined' && world.nextId > 2)
      // With the last of its ids declined, the model can't try again, the app can.
      const modelIsSpent = world.nextId > 2 && Object.values(world.service).filter((truth) => truth === 'declined').length >= 2
      return !good.has(key) && !isOver && !modelIsSpent
    })
    expect(stuck.map(([, world]) => world)).toEqual([])
  })
})

describe('the checkout', () => {
  const sent: SentPayment = {
    paymentId: 'pay-1',
    target: shopTarget,
    amountFen: 1_000,
    payee: null,
    source: { kind: 'card', cardId: 'card-2' },
  }
  const after = (state: CheckoutState, ...events: readonly CheckoutEvent[]): CheckoutState =>
    events.reduce((now, event) => checkoutTransition(now, event).state, state)
  const firstWay = loadedWays(shopTarget)[0]
  if (firstWay === undefined) throw new Error('a target loads in some way')
  const readyShop = after(
    checkoutClosed,
    { type: 'open', target: shopTarget, paymentId: 'pay-1', sent: null },
    { type: 'loaded', run: 1, loaded: firstWay },
    { type: 'amount-entered', amountFen: 1_000 },
  )

  test('after a restart in the middle of a payment it asks what became of it instead of offering to pay', () => {
    const step = checkoutTransition(checkoutClosed, { type: 'open', target: shopTarget, paymentId: 'pay-2', sent })
    expect(step.state).toMatchObject({ at: 'finding-out', sent: { paymentId: 'pay-1' } })
    expect(step.effects).toEqual([{ type: 'ask', run: 1, paymentId: 'pay-1', afterMs: 0 }])
  })

  test('one "never got it" is not believed, two are, and then the same payment is offered again with what was answered', () => {
    const finding = after(checkoutClosed, { type: 'open', target: shopTarget, paymentId: 'pay-2', sent })
    const once = after(finding, { type: 'payment-unknown', run: finding.run })
    expect(once.at).toBe('finding-out')
    const twice = after(once, { type: 'payment-unknown', run: once.run })
    expect(twice.at).toBe('loading')
    const again = after(twice, { type: 'loaded', run: twice.run, loaded: firstWay })
    expect(again).toMatchObject({
      at: 'ready',
      notice: 'never-arrived',
      purchase: { paymentId: 'pay-1', amountFen: 1_000, source: { cardId: 'card-2' } },
    })
  })

  test('a payment that the bank has not answered is never called unpaid, whatever a later question is answered', () => {
    const processing = after(
      checkoutClosed,
      { type: 'resume', sent },
      { type: 'payment-known', paymentId: 'pay-1', status: 'processing' },
    )
    const later = after(
      processing,
      { type: 'payment-unknown', run: processing.run },
      { type: 'payment-unknown', run: processing.run },
    )
    expect(later.at).toBe('processing')
  })

  test('a changed amount is shown before the password is asked again', () => {
    const paying = after(readyShop, { type: 'confirm' }, { type: 'password-entered' })
    const reloading = after(paying, { type: 'pay-refused', run: paying.run, refusal: { code: 'amount-changed' } })
    expect(reloading).toMatchObject({ at: 'loading', keep: { notice: 'amount-changed' } })
    expect(after(reloading, { type: 'password-entered' })).toEqual(reloading)
  })

  test('a wrong password says how many tries remain and keeps payee, amount and card', () => {
    const paying = after(readyShop, { type: 'confirm' }, { type: 'password-entered' })
    const asked = after(paying, { type: 'pay-refused', run: paying.run, refusal: { code: 'wrong-password', attemptsLeft: 4 } })
    expect(asked).toMatchObject({ at: 'password', attemptsLeft: 4, purchase: { amountFen: 1_000, source: { cardId: 'card-1' } } })
  })

  test('the second of two taps does nothing', () => {
    const paying = after(readyShop, { type: 'confirm' }, { type: 'password-entered' })
    expect(checkoutTransition(paying, { type: 'password-entered' })).toEqual({ state: paying, effects: [] })
    expect(checkoutTransition(paying, { type: 'confirm' })).toEqual({ state: paying, effects: [] })
  })

  test('the answer of a payment that the person has left is dropped', () => {
    const paying = after(readyShop, { type: 'confirm' }, { type: 'password-entered' })
    const left = after(paying, { type: 'leave' })
    expect(after(left, { type: 'payment-known', paymentId: 'pay-1', status: 'succeeded' })).toEqual(left)
  })

  test('an amount that is no whole number of fen, or none, is not taken', () => {
    const asking = after(readyShop, { type: 'change-amount' })
    fc.assert(
      fc.property(fc.oneof(fc.double({ max: 0 }), fc.constantFrom(0.5, 1.005, Number.NaN, Infinity, 2 ** 53)), (amountFen) => {
        expect(after(asking, { type: 'amount-entered', amountFen })).toEqual(asking)
      }),
    )
  })

  test('a declined payment gets a new id, and only for reasons that another try can change', () => {
    const paying = after(readyShop, { type: 'confirm' }, { type: 'password-entered' })
    for (const reason of declineCodes) {
      const declined = after(paying, { type: 'payment-known', paymentId: 'pay-1', status: 'declined', decline: reason })
      const again = after(declined, { type: 'pay-again', paymentId: 'pay-2' })
      expect(again).toMatchObject(
        canPayAgain(reason) ? { at: 'loading', key: { paymentId: 'pay-2' } } : { at: 'declined', reason },
      )
    }
  })

  test('it asks ever more patiently, and never gives up asking', () => {
    const delays = Array.from({ length: 20 }, (_, asked) => askAfterMs(asked))
    expect(delays).toEqual([...delays].sort((a, b) => a - b))
    expect(delays[0]).toBe(0)
    expect(delays[19]).toBeLessThanOrEqual(10_000)
  })

  test('under any sequence of moves at most one payment moves money, and what is said of it is true', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (choices) => {
        let world = beginning(shopTarget)
        for (const choice of choices) {
          // Leaving ends the story: it is drawn rarely.
          const possible = moves(world, { maxIds: 4 }).filter((move) => move.event?.type !== 'leave' || choice % 97 === 0)
          const move = possible[choice % possible.length]
          if (move === undefined) return
          world = move.world
          expect(paidCount(world)).toBeLessThanOrEqual(1)
          if (world.state.at === 'succeeded') expect(world.service[world.state.sent.paymentId]).toBe('paid')
        }
      }),
      { numRuns: 300 },
    )
  })
})
