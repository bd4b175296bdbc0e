import type { CodeOffer, Order, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { encodeEmvMerchant } from '@/domain/code/emv/encode-merchant'
import { noEmvMerchantFields } from '@/domain/code/emv/merchant-fields'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakePlatform } from '@/platform/fake'
import { createStores } from '@/stores/root'
import { routes } from '@/stores/routes'
import { CodeOrderFlow } from '@/stores/scan/code-order-flow'

import { createScriptedClient, hold } from '../scripted-client'
import { order, payment, shop } from '../wallet-samples'

const rate = { fen: 71_128, minor: 10_000, asOf: 0, source: 'test' }

const offer: CodeOffer = {
  kind: 'emv',
  payee: shop,
  point: 'static',
  currency: { code: 'USD', exponent: 2 },
  amountMinor: null,
  tip: { kind: 'prompt', mostPercent: 100 },
  prompts: ['mobileNumber'],
  labels: [],
  rate,
}

/** The code as a sign shows it; `name`: what it calls the shop. */
function codeOf(name: string): string {
  const code = encodeEmvMerchant({
    ...noEmvMerchantFields,
    merchantAccounts: { '15': '4802100048021000102290054110001' },
    mcc: '5411',
    currency: '840',
    country: 'CN',
    merchantName: name,
    merchantCity: 'SHANGHAI',
  })
  if (!code.ok) throw new Error(code.error.code)
  return code.value
}

function opened(amountFen: number, minor = 10_000): Order {
  const breakdown = {
    currency: offer.currency,
    amountMinor: 12_50,
    tipMinor: 0,
    tip: 'prompt',
    rate: { ...rate, minor },
    labels: [],
  } as const
  return { ...order, amountFen, breakdown: { ...breakdown, labels: [] } }
}

function setUp() {
  const platform = createFakePlatform()
  const client = createScriptedClient({ openCodeOrder: () => ok(opened(88_91)) })
  const stores = createStores({ client, platform })
  const flow = new CodeOrderFlow(stores)
  flow.begin(codeOf('FAMILYMART'), offer)
  return { platform, client, stores, flow }
}

function fillIn(flow: CodeOrderFlow): void {
  flow.typeAmount('12.50')
  flow.typeAnswer('mobileNumber', '+33 6 12 34 56 78')
}

describe('paying a bank’s code', () => {
  test('asks for an order with the answers, and shows the checkout on top of the form', async () => {
    const { flow, client, platform } = setUp()
    fillIn(flow)
    expect(flow.checked?.quote).toEqual({ amountMinor: 12_50, tipMinor: 0, totalFen: 88_91 })
    flow.submit()
    flow.submit()
    await letPromisesRun()
    expect(client.asked('openCodeOrder').map(({ input }) => input)).toEqual([
      {
        text: codeOf('FAMILYMART'),
        amountMinor: 12_50,
        tipMinor: 0,
        answers: [{ field: 'mobileNumber', text: '+33 6 12 34 56 78' }],
      },
    ])
    expect(platform.navigation.last()).toEqual({
      kind: 'push',
      path: routes.checkout,
      params: { order: order.id, form: 'below' },
    })
  })

  test('a code that asks for nothing goes straight to the checkout, unless its rate or its name needs a look', async () => {
    const { flow, client, platform } = setUp()
    const plain: CodeOffer = {
      ...offer,
      currency: { code: 'CNY', exponent: 2 },
      amountMinor: 88_91,
      tip: null,
      prompts: [],
      rate: null,
    }
    client.script({ openCodeOrder: () => ok({ ...order, amountFen: 88_91 }) })
    flow.begin(codeOf('PANDA GARDEN'), plain)
    flow.begin(codeOf('FAMILYMART'), { ...plain, currency: offer.currency, rate })
    flow.begin(codeOf('FAMILYMART'), { ...plain, tip: { kind: 'prompt', mostPercent: 100 } })
    expect([flow.state.at, client.calls]).toEqual(['asking', []])
    flow.begin(codeOf('FAMILYMART'), plain)
    await letPromisesRun()
    expect(client.asked('openCodeOrder')).toHaveLength(1)
    expect(platform.navigation.calls).toEqual([{ kind: 'replace', path: routes.checkout, params: { order: order.id } }])
  })

  test('sends nothing while something is missing, and tells what', () => {
    const { flow, client } = setUp()
    expect(flow.tells('amount')).toBe(false)
    flow.submit()
    expect(client.calls).toEqual([])
    expect([flow.tells('amount'), flow.tells('mobileNumber')]).toEqual([true, true])
    flow.typeAmount('1')
    flow.typeAnswer('mobileNumber', '1')
    expect([flow.tells('amount'), flow.tells('mobileNumber')]).toEqual([false, false])
  })

  test('tells a price that is not the one that was seen, and shows the new rate in the form', async () => {
    const { flow, client, platform } = setUp()
    client.script({ openCodeOrder: () => ok(opened(98_79, 9_000)) })
    fillIn(flow)
    flow.submit()
    await letPromisesRun()
    expect(flow.state).toMatchObject({ at: 'changed', beforeFen: 88_91, order: { amountFen: 98_79 } })
    expect(platform.navigation.calls).toEqual([])
    flow.act('back')
    expect(flow.checked?.quote?.totalFen).toBe(98_79)
    flow.submit()
    await letPromisesRun()
    expect(platform.navigation.last()).toMatchObject({ path: routes.checkout })
  })

  test.each([
    ['network.offline', 'offline'],
    ['network.lost-answer', 'failed'],
  ] as const)('after %s the form stands as it was, and can be sent again', async (code, notice) => {
    const { flow, client } = setUp()
    client.script({ openCodeOrder: () => err({ code }) })
    fillIn(flow)
    flow.submit()
    await letPromisesRun()
    expect(flow.state).toMatchObject({ at: 'asking', notice })
    expect(flow.draft.amount).toBe('12.50')
    client.script({ openCodeOrder: () => ok(opened(88_91)) })
    flow.submit()
    await letPromisesRun()
    expect(flow.state.at).toBe('opened')
  })

  test('a code that is refused is told so', async () => {
    const { flow, client } = setUp()
    client.script({ openCodeOrder: () => err({ code: 'code.tampered' }) })
    fillIn(flow)
    flow.submit()
    await letPromisesRun()
    expect(flow.state).toMatchObject({ at: 'refused', refusal: { code: 'code.tampered' } })
  })

  test('coming back from the checkout: unpaid, the form is there again; paid or sent, it leads home', async () => {
    const { flow, stores, platform } = setUp()
    fillIn(flow)
    flow.submit()
    await letPromisesRun()
    flow.returned()
    expect(flow.state.at).toBe('asking')
    flow.submit()
    await letPromisesRun()
    stores.bills.take(payment('payment-1', { orderNumber: order.orderNumber }))
    flow.returned()
    expect(flow.state.at).toBe('over')
    expect(platform.navigation.last()).toEqual({ kind: 'toTab', path: routes.home })
  })

  test('a payment whose end is not known yet is not paid once more', async () => {
    const { flow, stores, platform } = setUp()
    fillIn(flow)
    flow.submit()
    await letPromisesRun()
    const target = { kind: 'order', orderId: order.id } as const
    stores.sentPayments.remember({
      paymentId: 'payment-1',
      target,
      amountFen: 88_91,
      payee: shop,
      source: { kind: 'card', cardId: 'card-1' },
    })
    flow.returned()
    expect(platform.navigation.last()).toEqual({ kind: 'toTab', path: routes.home })
  })

  test('an answer that comes after leaving leads nowhere, and nothing of the code is left', async () => {
    const { flow, client, platform } = setUp()
    const held = hold<Result<Order, WalletError>>()
    client.script({ openCodeOrder: () => held.promise })
    fillIn(flow)
    flow.submit()
    flow.dispose()
    held.give(ok(opened(88_91)))
    await letPromisesRun()
    expect(platform.navigation.calls).toEqual([])
    expect(flow).toMatchObject({ offer: null, otherName: null, draft: { amount: '', answers: {} } })
  })

  test('warns of a name in the code that is not the shop’s', () => {
    const { flow } = setUp()
    expect(flow.otherName).toBeNull()
    flow.begin(codeOf('PANDA GARDEN'), offer)
    expect(flow.otherName).toBe('PANDA GARDEN')
  })
})
