import type { Payment } from '@/contract'
import { letPromisesRun } from '@/platform/clock/fake'
import { CheckoutFlow } from '@/stores/checkout/checkout-flow'
import { createStores, type Stores } from '@/stores/root'
import { routes } from '@/stores/routes'

import { paymentPassword, type World, worldWithCards } from '../../worlds/world'

const noon = Date.UTC(2026, 10, 20, 4)

/** The app on the device of a world where somebody has two cards and three payments. */
async function setUp(): Promise<{ readonly world: World; readonly stores: Stores }> {
  const world = await worldWithCards(noon)
  const stores = createStores({ client: world.client, platform: world.platform })
  await settle(world)
  return { world, stores }
}

/** Lets the bank, the shops and the polls of the embedded service do their work. */
async function settle(world: World, ms = 3_000): Promise<void> {
  for (let passed = 0; passed < ms; passed += 100) {
    await world.platform.clock.advance(100)
    await letPromisesRun()
  }
}

async function until(world: World, isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 600 && !isSo(); round += 1) {
    await world.platform.clock.advance(100)
    await letPromisesRun()
  }
  expect(isSo()).toBe(true)
}

async function succeededPayments(world: World): Promise<readonly Payment[]> {
  const { bills } = await world.must('listBills', { before: null, limit: 100 })
  return bills.filter((bill) => bill.kind === 'payment').filter(({ status }) => status === 'succeeded')
}

async function someShop(world: World): Promise<string> {
  const { shops } = await world.must('sandboxState', {})
  const [shop] = shops
  if (shop === undefined) throw new Error('the sandbox has shops')
  return shop.payee.shopId
}

async function toPassword(world: World, flow: CheckoutFlow, amountFen: number): Promise<void> {
  const { order } = await world.must('createOrder', { shopId: await someShop(world), goods: 'Tea', amountFen })
  flow.open({ kind: 'order', orderId: order.id })
  await until(world, () => flow.state.at === 'ready')
  flow.act('confirm')
}

describe('the checkout over the embedded service', () => {
  test('an order that is paid in another window meanwhile is said to be paid here too', async () => {
    const { world, stores } = await setUp()
    const { order } = await world.must('createOrder', { shopId: await someShop(world), goods: 'Tea', amountFen: 500 })
    const target = { kind: 'order', orderId: order.id } as const
    const flow = new CheckoutFlow(stores)
    flow.open(target)
    await until(world, () => flow.state.at === 'ready')
    const source = flow.state.at === 'ready' ? flow.state.purchase.source : { kind: 'balance' as const }
    await world.must('pay', { paymentId: 'elsewhere', target, amountFen: 500, source, paymentPassword })
    await until(world, () => flow.state.at === 'unavailable')
    expect(flow.state).toMatchObject({ problem: 'order-paid' })
  })

  test('an order is paid, the bills know it, and the shop’s order can’t be paid again', async () => {
    const { world, stores } = await setUp()
    const before = (await succeededPayments(world)).length
    const flow = new CheckoutFlow(stores)
    await toPassword(world, flow, 26_800)
    flow.typePassword(paymentPassword)
    await until(world, () => flow.state.at === 'succeeded')
    expect(flow.payment).toMatchObject({ amountFen: 26_800, status: 'succeeded' })
    expect(await succeededPayments(world)).toHaveLength(before + 1)
    stores.dispose()
  })

  test('an answer lost on the way is found out: paid once, and said so', async () => {
    const { world, stores } = await setUp()
    const before = (await succeededPayments(world)).length
    const { faults } = await world.must('sandboxState', {})
    const flow = new CheckoutFlow(stores)
    await toPassword(world, flow, 1_250)
    await world.must('setFaults', { faults: { ...faults, network: 'lost' } })
    flow.typePassword(paymentPassword)
    await until(world, () => flow.state.at === 'succeeded')
    expect(await succeededPayments(world)).toHaveLength(before + 1)
    expect(stores.sentPayments.list).toEqual([])
    stores.dispose()
  })

  test('a bank without money for it declines, and another try is a payment of its own', async () => {
    const { world, stores } = await setUp()
    const { faults } = await world.must('sandboxState', {})
    const flow = new CheckoutFlow(stores)
    await toPassword(world, flow, 1_250)
    await world.must('setFaults', { faults: { ...faults, bankDebit: 'insufficient-funds' } })
    flow.typePassword(paymentPassword)
    await until(world, () => flow.state.at === 'declined')
    expect(flow.state).toMatchObject({ reason: 'insufficient-funds' })
    await world.must('setFaults', { faults: { ...faults, bankDebit: 'normal' } })
    flow.payAgain()
    await until(world, () => flow.state.at !== 'loading')
    flow.act('confirm')
    flow.typePassword(paymentPassword)
    await until(world, () => flow.state.at === 'succeeded')
    stores.dispose()
  })

  test('wrong passwords are counted by the service, and lock', async () => {
    const { world, stores } = await setUp()
    const flow = new CheckoutFlow(stores)
    await toPassword(world, flow, 1_250)
    const left: number[] = []
    for (let wrong = 1; wrong <= 5; wrong += 1) {
      flow.typePassword('000000')
      await until(world, () => flow.state.at !== 'paying')
      if ('attemptsLeft' in flow.state && flow.state.attemptsLeft !== null) left.push(flow.state.attemptsLeft)
    }
    expect(left).toEqual([4, 3, 2, 1])
    expect(flow.state.at).toBe('locked')
    stores.dispose()
  })

  test('a till charges the pay code: small amounts at once, large ones open the checkout; the code changes each time', async () => {
    const { world, stores } = await setUp()
    stores.payCode.show()
    await until(world, () => stores.payCode.shown !== null)
    const shopId = await someShop(world)
    const first = stores.payCode.shown?.code ?? ''
    await world.must('chargePayCode', { shopId, payCode: first, amountFen: 1_250 })
    await until(world, () => world.platform.navigation.last()?.kind === 'push')
    expect(world.platform.navigation.last()).toMatchObject({ path: routes.paymentResult })
    await until(world, () => stores.payCode.shown !== null && stores.payCode.shown.code !== first)

    const second = stores.payCode.shown?.code ?? ''
    await world.must('chargePayCode', { shopId, payCode: second, amountFen: 26_800 })
    const opened = () => world.platform.navigation.calls.find((call) => call.kind === 'push' && call.path === routes.checkout)
    await until(world, () => opened() !== undefined)
    const call = opened()
    const chargeId = call?.kind === 'push' ? (call.params['charge'] ?? '') : ''
    const flow = new CheckoutFlow(stores)
    flow.open({ kind: 'charge', chargeId })
    await until(world, () => flow.state.at === 'ready')
    flow.act('confirm')
    flow.typePassword(paymentPassword)
    await until(world, () => flow.state.at === 'succeeded')
    expect(flow.payment).toMatchObject({ amountFen: 26_800, method: 'pay-code' })
    stores.dispose()
  })
})
