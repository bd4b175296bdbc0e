import type { ShopCodeKind } from '@/contract'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakeScanner } from '@/platform/scanner/fake'
import { CheckoutFlow } from '@/stores/checkout/checkout-flow'
import { createStores, type Stores } from '@/stores/root'
import { routes } from '@/stores/routes'
import { CodeOrderFlow } from '@/stores/scan/code-order-flow'
import { recentCodes } from '@/stores/scan/recent-codes'
import { ScanFlow, type ScanOutcome } from '@/stores/scan/scan-flow'

import { paymentPassword, type World, worldWithCards } from '../../worlds/world'

const noon = Date.UTC(2026, 10, 20, 4)

interface Scanned {
  readonly world: World
  readonly stores: Stores
  readonly outcome: ScanOutcome
}

async function until(world: World, isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 600 && !isSo(); round += 1) {
    await world.platform.clock.advance(100)
    await letPromisesRun()
  }
  expect(isSo()).toBe(true)
}

/** Somebody with two cards types the code of a shop of the sandbox. */
async function scan(shopId: string, kind: ShopCodeKind): Promise<Scanned> {
  const world = await worldWithCards(noon)
  const stores = createStores({ client: world.client, platform: world.platform })
  const { code } = await world.must('makeShopCode', { shopId, kind })
  const flow = new ScanFlow(stores, createFakeScanner('camera'), stores.flows.of(recentCodes, stores))
  flow.take(code)
  await until(world, () => flow.outcome !== null && flow.outcome.at !== 'resolving')
  if (flow.outcome === null) throw new Error('nothing came of the code')
  return { world, stores, outcome: flow.outcome }
}

async function toForm(shopId: string, kind: ShopCodeKind) {
  const { world, stores, outcome } = await scan(shopId, kind)
  if (outcome.at !== 'offer') throw new Error(`${kind} led to ${outcome.at}`)
  const form = new CodeOrderFlow(stores)
  form.begin(outcome.text, outcome.offer)
  return { world, stores, form }
}

/** Pays what the checkout was opened with, and gives the payment. */
async function payWhatIsShown(world: World, stores: Stores) {
  const shownOrder = (): string | undefined => {
    const last = world.platform.navigation.last()
    return last !== null && 'params' in last && last.path === routes.checkout ? last.params['order'] : undefined
  }
  await until(world, () => shownOrder() !== undefined)
  const orderId = shownOrder()
  if (orderId === undefined) throw new Error('the checkout has no order')
  const checkout = new CheckoutFlow(stores)
  checkout.open({ kind: 'order', orderId })
  await until(world, () => checkout.state.at === 'ready')
  checkout.act('confirm')
  checkout.typePassword(paymentPassword)
  await until(world, () => checkout.state.at === 'succeeded')
  return checkout.payment
}

describe('codes of shops over the embedded service', () => {
  test.each<[string, ShopCodeKind, number]>([
    ['noodles', 'tip-fixed', 73_00],
    ['noodles', 'tip-percent', 74_80],
    ['convenience', 'unionpay-dynamic', 11_50],
  ])('%s, %s: asks for nothing, and is paid with the total', async (shopId, kind, amountFen) => {
    const { world, stores } = await toForm(shopId, kind)
    const payment = await payWhatIsShown(world, stores)
    expect(payment).toMatchObject({ amountFen, payee: { shopId } })
    expect(payment?.breakdown?.amountMinor).toBeLessThanOrEqual(amountFen)
  })

  test('the total that the form shows is the total that is paid: typed dollars, at the rate', async () => {
    const { world, stores, form } = await toForm('duty-free', 'in-dollars')
    form.typeAmount('12.50')
    const shown = form.checked?.quote?.totalFen
    form.submit()
    const payment = await payWhatIsShown(world, stores)
    expect(payment).toMatchObject({ amountFen: shown, breakdown: { amountMinor: 12_50, currency: { code: 'USD' } } })
    form.returned()
    expect(form.state.at).toBe('over')
  })

  test('a tip that the person chooses and what the code asks for reach the order', async () => {
    const tipped = await toForm('noodles', 'tip-prompt')
    tipped.form.chooseTip({ kind: 'percent', percent: 15 })
    tipped.form.submit()
    expect(await payWhatIsShown(tipped.world, tipped.stores)).toMatchObject({ amountFen: 78_20, breakdown: { tipMinor: 10_20 } })

    const asked = await toForm('duty-free', 'asks-for-details')
    asked.form.typeAnswer('mobileNumber', '+33 6 12 34 56 78')
    asked.form.typeAnswer('loyaltyNumber', 'M-4711')
    asked.form.submit()
    await payWhatIsShown(asked.world, asked.stores)
    const { orders } = await asked.world.must('listShopOrders', { shopId: 'duty-free' })
    expect(orders[0]?.answers).toEqual([
      { field: 'mobileNumber', text: '+33 6 12 34 56 78' },
      { field: 'loyaltyNumber', text: 'M-4711' },
    ])
  })

  test.each<[string, ShopCodeKind, object]>([
    [
      'duty-free',
      'other-network',
      { at: 'refused', error: { code: 'code.network-not-served', networks: ['Visa', 'PromptPay'] } },
    ],
    ['duty-free', 'unknown-rate', { at: 'refused', error: { code: 'code.currency-not-served', currency: 'ISK' } }],
    ['street-stall', 'sticker', { at: 'refused', error: { code: 'code.tampered' } }],
    ['street-stall', 'sticker-emv', { at: 'refused', error: { code: 'code.tampered' } }],
    ['convenience', 'expired', { at: 'refused', error: { code: 'order.expired' } }],
    ['convenience', 'damaged', { at: 'decided', decision: { kind: 'damaged', damage: 'checksum' } }],
  ])('%s, %s: is told, and nothing is paid', async (shopId, kind, outcome) => {
    const scanned = await scan(shopId, kind)
    expect(scanned.outcome).toMatchObject(outcome)
    expect(scanned.world.platform.navigation.calls).toEqual([])
  })
})
