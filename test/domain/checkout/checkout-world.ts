import { balanceSource, inPayingOrder, type PaySource } from '@/domain/checkout/pay-source'
import type { CheckoutTarget, LoadedCheckout } from '@/domain/checkout/checkout'
import { checkoutTransition } from '@/domain/checkout/checkout-machine'
import type { CheckoutEffect, CheckoutEvent, CheckoutState } from '@/domain/checkout/checkout-states'
import { checkoutClosed } from '@/domain/checkout/checkout-states'

/** What the service holds of a payment. */
type Truth = 'paid' | 'processing' | 'declined'

interface PayRequest {
  readonly paymentId: string
  readonly run: number
  readonly arrived: boolean
  /** The app still waits for its answer. */
  readonly awaited: boolean
}

/** The machine with the service and the network around it: everything that can happen next is a move. */
export interface World {
  readonly state: CheckoutState
  readonly target: CheckoutTarget
  readonly nextId: number
  readonly loads: readonly number[]
  readonly asks: readonly { readonly run: number; readonly paymentId: string }[]
  readonly pays: readonly PayRequest[]
  readonly service: Readonly<Record<string, Truth>>
  readonly remembered: readonly string[]
}

export interface Move {
  readonly name: string
  readonly world: World
  readonly before: CheckoutState
  readonly event: CheckoutEvent | null
  readonly effects: readonly CheckoutEffect[]
}

export const shopTarget: CheckoutTarget = { kind: 'shop', shopId: 'shop-1' }
export const chargeTarget: CheckoutTarget = { kind: 'charge', chargeId: 'charge-1' }

const payee = { shopId: 'shop-1', name: { zh: '全家', en: 'FamilyMart' } }

/** Ways in which loading can end well, for a target of this kind. */
export function loadedWays(target: CheckoutTarget): readonly LoadedCheckout[] {
  const offer = { payee, goods: 'Tea', amountFen: target.kind === 'shop' ? null : 26_800, expiresAt: null, breakdown: null }
  const source: PaySource | null = target.kind === 'charge' ? { kind: 'card', cardId: 'card-2' } : null
  const of = (cardIds: readonly string[], balanceFen = 0) => ({ offer, sources: inPayingOrder(cardIds, 0), balanceFen, source })
  return [
    { ...of(['card-1', 'card-2']), hasPaymentPassword: true, riskDemand: null },
    { ...of(['card-2']), hasPaymentPassword: true, riskDemand: null },
    { ...of(['card-2'], 50_000), hasPaymentPassword: true, riskDemand: null },
    { ...of([]), source: null, hasPaymentPassword: true, riskDemand: null },
    { ...of([], 500), source: null, hasPaymentPassword: true, riskDemand: null },
    { ...of(['card-1']), hasPaymentPassword: false, riskDemand: null },
    { ...of(['card-1']), hasPaymentPassword: true, riskDemand: 'second-card' },
  ]
}

export function beginning(target: CheckoutTarget): World {
  return { state: checkoutClosed, target, nextId: 1, loads: [], asks: [], pays: [], service: {}, remembered: [] }
}

/** Hands an event to the machine and takes up its effects. */
export function send(world: World, name: string, event: CheckoutEvent): Move {
  const { state, effects } = checkoutTransition(world.state, event)
  let next: World = { ...world, state }
  for (const effect of effects) {
    if (effect.type === 'load') next = { ...next, loads: [...next.loads, effect.run] }
    if (effect.type === 'ask') next = { ...next, asks: [...next.asks, { run: effect.run, paymentId: effect.paymentId }] }
    if (effect.type === 'pay')
      next = {
        ...next,
        pays: [...next.pays, { paymentId: effect.purchase.paymentId, run: effect.run, arrived: false, awaited: true }],
      }
    if (effect.type === 'remember')
      next = { ...next, remembered: [...next.remembered.filter((id) => id !== effect.sent.paymentId), effect.sent.paymentId] }
    if (effect.type === 'forget') next = { ...next, remembered: next.remembered.filter((id) => id !== effect.paymentId) }
  }
  return { name, world: next, before: world.state, event, effects }
}

const silent = (before: World, name: string, world: World): Move => ({
  name,
  world,
  before: before.state,
  event: null,
  effects: [],
})

/** Every move that the person, the network or the service can make now. */
export function moves(world: World, options: { readonly maxIds: number }): readonly Move[] {
  const fresh = `pay-${String(world.nextId)}`
  // An id is used up where the machine takes it.
  const withFresh = (move: Move): Move =>
    move.effects.length === 0 ? move : { ...move, world: { ...move.world, nextId: world.nextId + 1 } }
  const found: Move[] = []
  const say = (name: string, event: CheckoutEvent): void => void found.push(send(world, name, event))
  const mayUseId = world.nextId <= options.maxIds

  if (world.state.at === 'closed' && world.nextId === 1)
    found.push(withFresh(send(world, 'open', { type: 'open', target: world.target, paymentId: fresh, sent: null })))
  for (const type of [
    'back',
    'try-again',
    'change-amount',
    'choose-source',
    'confirm',
    'refuse',
    'password-entered',
    'lock-over',
    'leave',
  ] as const)
    say(type, { type })
  say('amount 10.00', { type: 'amount-entered', amountFen: 1_000 })
  say('amount 0', { type: 'amount-entered', amountFen: 0 })
  for (const cardId of ['card-1', 'card-2', 'someone else’s'])
    say(cardId, { type: 'source-chosen', source: { kind: 'card', cardId } })
  say('the balance', { type: 'source-chosen', source: balanceSource })
  say('target closed', { type: 'target-closed', problem: 'order-expired' })
  if (mayUseId) found.push(withFresh(send(world, 'pay again', { type: 'pay-again', paymentId: fresh })))

  world.loads.forEach((run, index) => {
    const rest = { ...world, loads: world.loads.filter((_, other) => other !== index) }
    for (const loaded of loadedWays(world.target)) found.push(send(rest, 'loaded', { type: 'loaded', run, loaded }))
    for (const problem of ['offline', 'failed', 'order-paid'] as const)
      found.push(send(rest, `load ${problem}`, { type: 'load-refused', run, problem }))
  })

  world.asks.forEach(({ run, paymentId }, index) => {
    const rest = { ...world, asks: world.asks.filter((_, other) => other !== index) }
    const truth = world.service[paymentId]
    found.push(send(rest, 'ask fails', { type: 'ask-failed', run }))
    if (truth === undefined) found.push(send(rest, 'ask: unknown', { type: 'payment-unknown', run }))
    else found.push(send(rest, `ask: ${truth}`, known(paymentId, truth)))
  })

  world.pays.forEach((request, index) => {
    const with_ = (changed: PayRequest | null, service = world.service): World => {
      const pays = world.pays.map((one, other) => (other === index ? changed : one)).filter((one) => one !== null)
      return { ...world, service, pays: pays.filter((one) => !one.arrived || one.awaited) }
    }
    const { run, paymentId, arrived, awaited } = request
    if (!arrived) {
      const truth = world.service[paymentId]
      const outcomes: readonly Truth[] = truth === undefined ? ['paid', 'processing', 'declined'] : [truth]
      for (const outcome of outcomes)
        found.push(
          silent(world, `arrives: ${outcome}`, with_({ ...request, arrived: true }, { ...world.service, [paymentId]: outcome })),
        )
      if (awaited && truth === undefined)
        for (const refusal of [
          { code: 'wrong-password', attemptsLeft: 3 },
          { code: 'locked', retryAt: 1 },
          { code: 'password-not-set' },
          { code: 'check-needed' },
          { code: 'target-closed', problem: 'order-closed' },
          { code: 'amount-changed' },
          { code: 'amount-too-large', limitFen: 500 },
          { code: 'card-gone' },
          { code: 'not-sent' },
          { code: 'failed' },
        ] as const)
          found.push(send(with_(null), `refused: ${refusal.code}`, { type: 'pay-refused', run, refusal }))
    }
    if (awaited) {
      found.push(
        send(with_({ ...request, awaited: false }), 'answer lost', {
          type: 'pay-refused',
          run,
          refusal: { code: 'answer-lost' },
        }),
      )
      const truth = world.service[paymentId]
      if (arrived && truth !== undefined)
        found.push(send(with_({ ...request, awaited: false }), `answer: ${truth}`, known(paymentId, truth)))
    }
  })

  for (const [paymentId, truth] of Object.entries(world.service)) {
    found.push(send(world, `event: ${truth}`, known(paymentId, truth)))
    if (truth !== 'processing') continue
    for (const settled of ['paid', 'declined'] as const)
      found.push(silent(world, `the bank says ${settled}`, { ...world, service: { ...world.service, [paymentId]: settled } }))
  }
  return found
}

function known(paymentId: string, truth: Truth): CheckoutEvent {
  if (truth === 'declined') return { type: 'payment-known', paymentId, status: 'declined', decline: 'insufficient-funds' }
  return { type: 'payment-known', paymentId, status: truth === 'paid' ? 'succeeded' : 'processing' }
}

/** Worlds that differ only in how often something was counted are one. Runs count from the machine's own. */
export function keyOf(world: World): string {
  const age = (run: number): number => Math.min(world.state.run - run, 1)
  const state: Record<string, unknown> = { ...world.state, run: 0 }
  if ('asked' in state) state['asked'] = 0
  // Two stale answers of one kind are as good as one.
  const once = (values: readonly string[]): readonly string[] => [...new Set(values)].sort()
  return JSON.stringify([
    state,
    world.nextId,
    once(world.loads.map((run) => String(age(run)))),
    once(world.asks.map(({ run, paymentId }) => `${String(age(run))}${paymentId}`)),
    once(
      world.pays.map(
        ({ run, paymentId, arrived, awaited }) => `${String(age(run))}${paymentId}${String(arrived)}${String(awaited)}`,
      ),
    ),
    world.service,
    world.remembered,
  ])
}

/** How many payments have moved money. */
export function paidCount(world: World): number {
  return Object.values(world.service).filter((truth) => truth === 'paid').length
}
