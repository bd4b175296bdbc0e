import type { OutputOf, Payment, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakePlatform, type FakePlatform } from '@/platform/fake'
import { CheckoutFlow } from '@/stores/checkout/checkout-flow'
import { createStores } from '@/stores/root'

import { createScriptedClient, hold } from '../scripted-client'
import { account, charge, icbc, order, payment, shop, visa } from '../wallet-samples'

type PayAnswer = Result<Payment, WalletError>

const password = '739164'

/** An app on a device, with a service that has one order, one shop, one charge and two cards. */
function setUp(platform: FakePlatform = createFakePlatform()) {
  const client = createScriptedClient({
    getOrder: ({ orderId }) => (orderId === order.id ? ok(order) : err({ code: 'order.not-found' })),
    getShop: ({ shopId }) => (shopId === shop.shopId ? ok(shop) : err({ code: 'shop.not-found' })),
    getCharge: () => ok(charge),
    listCards: () => ok({ cards: [icbc, visa], balance: { availableFen: 20_000, place: 2 } }),
    getAccount: () => ok(account),
    pay: ({ paymentId, amountFen }) => ok(payment(paymentId, { amountFen })),
    refuseCharge: () => ok({}),
  })
  const stores = createStores({ client, platform })
  const flow = new CheckoutFlow(stores)
  return { platform, client, stores, flow }
}

type App = ReturnType<typeof setUp>

async function toPassword({ flow }: App): Promise<void> {
  flow.open({ kind: 'order', orderId: 'order-1' })
  await letPromisesRun()
  flow.act('confirm')
}

async function pay(app: App): Promise<void> {
  await toPassword(app)
  app.flow.typePassword(password)
  await letPromisesRun()
}

describe('the checkout', () => {
  test('shows payee, amount and card, takes the password, pays once, and knows the payment', async () => {
    const app = setUp()
    const { flow, client } = app
    flow.open({ kind: 'order', orderId: 'order-1' })
    await letPromisesRun()
    expect(flow.state).toMatchObject({ at: 'ready', purchase: { amountFen: 26_800, offer: { payee: shop } } })
    expect(flow.paysFrom).toEqual({ kind: 'card', card: icbc })
    flow.act('confirm')
    flow.typePassword(password.slice(0, 5))
    expect(client.asked('pay')).toHaveLength(0)
    flow.typePassword(password)
    flow.typePassword(password)
    await letPromisesRun()
    expect(client.asked('pay')).toHaveLength(1)
    expect(client.asked('pay')[0]?.input).toMatchObject({
      target: { kind: 'order', orderId: 'order-1' },
      amountFen: 26_800,
      source: { kind: 'card', cardId: icbc.id },
    })
    expect(flow.state.at).toBe('succeeded')
    expect(flow.payment?.orderNumber).toBe(order.orderNumber)
  })

  test('a shop’s code asks for the amount first, and another card can be chosen', async () => {
    const { flow, client } = setUp()
    flow.open({ kind: 'shop', shopId: 'familymart' })
    await letPromisesRun()
    expect(flow.state.at).toBe('asking-amount')
    flow.enterAmount(1_250)
    flow.act('choose-source')
    flow.choose({ kind: 'card', cardId: visa.id })
    flow.act('confirm')
    flow.typePassword(password)
    await letPromisesRun()
    expect(client.asked('pay')[0]?.input).toMatchObject({ amountFen: 1_250, source: { kind: 'card', cardId: visa.id } })
  })

  test('the balance is chosen where there is enough in it, and not where it is too small', async () => {
    const { flow, client } = setUp()
    flow.open({ kind: 'order', orderId: 'order-1' })
    await letPromisesRun()
    flow.act('choose-source')
    flow.choose({ kind: 'balance' })
    expect(flow.state).toMatchObject({ at: 'choosing-source', purchase: { source: { kind: 'card' } } })
    flow.open({ kind: 'shop', shopId: 'familymart' })
    await letPromisesRun()
    flow.enterAmount(20_000)
    flow.act('choose-source')
    flow.choose({ kind: 'balance' })
    expect(flow.paysFrom).toEqual({ kind: 'balance' })
    flow.act('confirm')
    flow.typePassword(password)
    await letPromisesRun()
    expect(client.asked('pay')[0]?.input).toMatchObject({ amountFen: 20_000, source: { kind: 'balance' } })
  })

  test('the password is wiped when it is sent, when it was wrong, and when its field is left', async () => {
    const app = setUp()
    app.client.script({ pay: () => err({ code: 'payment-password.wrong', attemptsLeft: 4 }) })
    await toPassword(app)
    app.flow.typePassword(password)
    expect(app.flow.password).toBe('')
    await letPromisesRun()
    expect(app.flow.state).toMatchObject({ at: 'password', attemptsLeft: 4 })
    app.flow.typePassword('12')
    app.flow.act('back')
    expect(app.flow.password).toBe('')
    app.flow.act('confirm')
    app.flow.typePassword('123')
    app.flow.covered()
    expect(app.flow.password).toBe('')
    app.flow.act('confirm')
    app.flow.typePassword('123')
    app.flow.dispose()
    expect(app.flow.password).toBe('')
  })

  test('nothing on the device ever holds the password', async () => {
    const app = setUp()
    app.client.script({ pay: () => err({ code: 'network.lost-answer' }) })
    await pay(app)
    expect(Object.keys(app.platform.storage.dump()).length).toBeGreaterThan(0)
    expect(JSON.stringify(app.platform.storage.dump())).not.toContain(password)
    expect(JSON.stringify(app.platform.navigation.calls)).not.toContain(password)
  })

  test('after a lost answer it asks by the same id until it knows, and never sends a second payment', async () => {
    const app = setUp()
    const { flow, client, platform } = app
    client.script({ pay: () => err({ code: 'network.lost-answer' }), getPayment: () => err({ code: 'network.offline' }) })
    await pay(app)
    expect(flow.state.at).toBe('finding-out')
    await platform.clock.advance(60_000)
    expect(flow.state.at).toBe('finding-out')
    client.script({ getPayment: ({ paymentId }) => ok(payment(paymentId)) })
    await platform.clock.advance(60_000)
    expect(flow.state.at).toBe('succeeded')
    expect(client.asked('pay')).toHaveLength(1)
    const sentId = paymentIdOf(client.asked('pay')[0]?.input)
    expect(new Set(client.asked('getPayment').map(({ input }) => paymentIdOf(input)))).toEqual(new Set([sentId]))
    expect(platform.clock.pending()).toBe(0)
  })

  test('a payment that never arrived can be paid again under the same id', async () => {
    const app = setUp()
    const { flow, client, platform } = app
    client.script({ pay: () => err({ code: 'network.lost-answer' }), getPayment: () => err({ code: 'payment.unknown' }) })
    await pay(app)
    await platform.clock.advance(60_000)
    expect(flow.state).toMatchObject({ at: 'ready', notice: 'never-arrived' })
    client.script({ pay: ({ paymentId }) => ok(payment(paymentId)) })
    flow.act('confirm')
    flow.typePassword(password)
    await letPromisesRun()
    expect(flow.state.at).toBe('succeeded')
    const [first, second] = client.asked('pay').map(({ input }) => paymentIdOf(input))
    expect(second).toBe(first)
  })

  test('after a restart in the middle of paying it finds out instead of offering to pay again', async () => {
    const before = setUp()
    before.client.script({ pay: () => hold<PayAnswer>().promise })
    await pay(before)
    const sentId = paymentIdOf(before.client.asked('pay')[0]?.input)

    const after = setUp(createFakePlatform({ storage: before.platform.storage, clock: before.platform.clock }))
    expect(after.stores.sentPayments.list).toMatchObject([{ paymentId: sentId, amountFen: 26_800 }])
    after.client.script({ getPayment: ({ paymentId }) => ok(payment(paymentId)) })
    after.flow.open({ kind: 'order', orderId: 'order-1' })
    await after.platform.clock.advance(0)
    expect(after.flow.state).toMatchObject({ at: 'succeeded', sent: { paymentId: sentId } })
    expect(after.client.asked('pay')).toHaveLength(0)
    expect(after.stores.sentPayments.list).toEqual([])
  })

  test('two taps within one moment pay once', async () => {
    const app = setUp()
    const answer = hold<PayAnswer>()
    app.client.script({ pay: () => answer.promise })
    await toPassword(app)
    app.flow.typePassword(password)
    app.flow.typePassword(password)
    app.flow.act('confirm')
    answer.give(ok(payment(paymentIdOf(app.client.asked('pay')[0]?.input))))
    await letPromisesRun()
    expect(app.client.asked('pay')).toHaveLength(1)
  })

  test('a lock says until when, and is over by itself', async () => {
    const app = setUp()
    app.client.script({ pay: () => err({ code: 'payment-password.locked', retryAt: app.platform.clock.now() + 900_000 }) })
    await pay(app)
    expect(app.flow.state.at).toBe('locked')
    await app.platform.clock.advance(900_000)
    expect(app.flow.state.at).toBe('password')
  })

  test('an amount that changed is seen before the password is asked again', async () => {
    const app = setUp()
    app.client.script({
      pay: () => err({ code: 'amount.changed', amountFen: 30_000 }),
      getOrder: () => ok({ ...order, amountFen: 30_000 }),
    })
    await toPassword(app)
    app.client.script({ getOrder: () => ok({ ...order, amountFen: 30_000 }) })
    app.flow.typePassword(password)
    await letPromisesRun()
    expect(app.flow.state).toMatchObject({ at: 'ready', notice: 'amount-changed', purchase: { amountFen: 30_000 } })
  })

  test.each<readonly [WalletError, string]>([
    [{ code: 'order.expired' }, 'unavailable'],
    [{ code: 'order.paid' }, 'unavailable'],
    [{ code: 'amount.too-large', limitFen: 100 }, 'unavailable'],
    [{ code: 'payment.refused', reason: 'insufficient-funds' }, 'declined'],
    [{ code: 'network.offline' }, 'ready'],
    [{ code: 'storage.full' }, 'ready'],
    [{ code: 'bank.no-answer' }, 'finding-out'],
    [{ code: 'network.bad-answer' }, 'finding-out'],
    [{ code: 'request.still-running' }, 'finding-out'],
    [{ code: 'service.failed', requestId: 'r-1' }, 'finding-out'],
  ])('%o leads to %s', async (error, at) => {
    const app = setUp()
    app.client.script({ pay: () => err(error) })
    await pay(app)
    expect(app.flow.state.at).toBe(at)
  })

  test('without a card, or without a payment password, it goes on when the person comes back with one', async () => {
    const { flow, client } = setUp()
    client.script({ listCards: () => ok({ cards: [], balance: { availableFen: 0, place: 0 } }) })
    flow.open({ kind: 'order', orderId: 'order-1' })
    await letPromisesRun()
    expect(flow.state.at).toBe('no-cards')
    client.script({
      listCards: () => ok({ cards: [icbc], balance: { availableFen: 0, place: 1 } }),
      getAccount: () => ok({ ...account, hasPaymentPassword: false }),
    })
    flow.returned()
    await letPromisesRun()
    expect(flow.state.at).toBe('needs-payment-password')
    client.script({ getAccount: () => ok(account) })
    flow.returned()
    await letPromisesRun()
    expect(flow.state.at).toBe('ready')
  })

  test.each([
    ['expired', 'charge-closed'],
    ['refused', 'charge-closed'],
    ['paid', 'charge-paid'],
  ] as const)('a charge that ended (%s) while the person looked at it can’t be paid any more', async (reason, problem) => {
    const app = setUp()
    const answer = hold<Result<OutputOf<'watch'>, WalletError>>()
    app.client.script({ watch: () => answer.promise })
    app.stores.session.begin({ token: 'token-1', account })
    app.flow.open({ kind: 'charge', chargeId: charge.id })
    await letPromisesRun()
    expect(app.flow.state).toMatchObject({ at: 'ready', purchase: { amountFen: charge.amountFen } })
    answer.give(ok({ cursor: '1', events: [{ kind: 'charge-closed', chargeId: charge.id, reason }] }))
    await letPromisesRun()
    expect(app.flow.state).toMatchObject({ at: 'unavailable', problem })
    app.flow.act('try-again')
    app.flow.act('confirm')
    app.flow.payAgain()
    await letPromisesRun()
    expect(app.flow.state.at).toBe('unavailable')
    expect(app.client.asked('pay')).toHaveLength(0)
  })

  test('a charge that was paid elsewhere is said to be paid, also where the password was already sent', async () => {
    const app = setUp()
    app.client.script({ pay: () => err({ code: 'charge.closed', reason: 'paid' }) })
    app.flow.open({ kind: 'charge', chargeId: charge.id })
    await letPromisesRun()
    app.flow.act('confirm')
    app.flow.typePassword(password)
    await letPromisesRun()
    expect(app.flow.state).toMatchObject({ at: 'unavailable', problem: 'charge-paid' })
    app.client.script({ getCharge: () => err({ code: 'charge.closed', reason: 'paid' }) })
    app.flow.open({ kind: 'charge', chargeId: charge.id })
    await letPromisesRun()
    expect(app.flow.state).toMatchObject({ at: 'unavailable', problem: 'charge-paid' })
  })

  test('a refused charge is told to the till', async () => {
    const { flow, client } = setUp()
    flow.open({ kind: 'charge', chargeId: charge.id })
    await letPromisesRun()
    flow.act('refuse')
    expect(client.asked('refuseCharge')[0]?.input).toEqual({ chargeId: charge.id })
    expect(flow.state.at).toBe('closed')
  })

  test('logging out forgets what was sent; a session that the service ended does not', async () => {
    const app = setUp()
    app.client.script({ pay: () => hold<PayAnswer>().promise, logOut: () => ok({}) })
    app.stores.session.begin({ token: 'token-1', account })
    await pay(app)
    app.stores.session.endedByService('token-1')
    expect(app.stores.sentPayments.list).toHaveLength(1)
    app.stores.session.begin({ token: 'token-2', account })
    await app.stores.session.logOut()
    expect(app.stores.sentPayments.list).toEqual([])
    expect(Object.keys(app.platform.storage.dump()).filter((key) => key.startsWith('bangka.sent.'))).toEqual([])
  })
})

/** The payment that an input names. */
function paymentIdOf(input: unknown): string {
  if (typeof input === 'object' && input !== null && 'paymentId' in input && typeof input.paymentId === 'string')
    return input.paymentId
  throw new Error('an input without a payment')
}
