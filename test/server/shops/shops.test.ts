import { operations } from '@/contract'
import type { AlipaySdk } from 'alipay-sdk'

import { createOwnShops } from '@/server/shops/own-shops'

import type { Person } from '../../contract/support/person'
import {
  type GatewayWorld,
  newNumber,
  openGatewayWorld,
  payByScanning,
  payCodeOf,
  payWaitingCharge,
} from '../gateway/support/gateway-world'

let world: GatewayWorld

beforeAll(async () => {
  world = await openGatewayWorld()
})

afterAll(() => world.close())

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
}

async function ask(path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${world.server.address}/shops/${path}`, {
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

interface Made {
  readonly code: string
  readonly order: { readonly id: string; readonly orderNumber: string }
}

/** Asks until the shop has heard: notices are on their way for a moment. */
async function until(path: string, isSo: (body: Answer['body']) => boolean): Promise<Answer['body']> {
  for (;;) {
    const { body } = await ask(path)
    if (isSo(body)) return body
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('each says who it is', async () => {
  expect(await ask('cinema')).toMatchObject({ status: 200, body: { shopId: 'cinema', category: 'cinema' } })
  expect(await ask('nobody')).toMatchObject({ status: 404, body: { code: 'shop.not-found' } })
  expect(await ask('nobody/orders', { goods: 'Tea', amountFen: 1 })).toMatchObject({ status: 404 })
})

test('an order is made by the gateway, paid by scanning, and its shop hears of it', async () => {
  const { body, status } = await ask('cinema/orders', { goods: 'Ticket 电影票', amountFen: 45_00 })
  const { code, order } = body as unknown as Made
  expect(status).toBe(201)
  const path = `cinema/orders/${order.orderNumber}`
  expect((await ask(path)).body).toMatchObject({
    status: 'open',
    tradeStatus: null,
    order: { id: order.id, goods: 'Ticket 电影票' },
  })
  await payByScanning(world.person, code)
  expect(await until(path, ({ status: now }) => now === 'paid')).toMatchObject({ tradeStatus: 'TRADE_SUCCESS', refundedFen: 0 })
  expect(await ask('cinema/orders/none')).toMatchObject({ status: 404, body: { code: 'order.not-found' } })
})

test('a shop gives money back, and hears that it did', async () => {
  const { body } = await ask('taxi/charges', { goods: 'Ride', amountFen: 36_40, payCode: await payCodeOf(world.person) })
  expect(body).toMatchObject({ result: 'paid' })
  const path = `taxi/orders/${String(body['orderNumber'])}`
  await until(path, ({ status }) => status === 'paid')
  expect(await ask(`${path}/refunds`, { amountFen: 6_40, refundNumber: 'r1' })).toMatchObject({
    body: { fundChange: true, refundedFen: 6_40 },
  })
  expect(await ask(`${path}/refunds`, { amountFen: 99_00, refundNumber: 'r2' })).toMatchObject({
    status: 422,
    body: { refusal: { subCode: 'ACQ.REASON_TRADE_REFUND_FEE_ERR' } },
  })
  await until(path, ({ refundedFen }) => refundedFen === 6_40)
})

test('a large charge waits for the password; one that is cancelled is over', async () => {
  const charge = async () =>
    (await ask('online/charges', { goods: 'Power bank', amountFen: 1_290_00, payCode: await payCodeOf(world.person) })).body
  const first = await charge()
  expect(first).toMatchObject({ result: 'waiting' })
  await payWaitingCharge(world.person)
  await until(`online/orders/${String(first['orderNumber'])}`, ({ status }) => status === 'paid')
  const second = await charge()
  expect(await ask(`online/orders/${String(second['orderNumber'])}/cancel`, {})).toMatchObject({
    body: { action: 'close', retry: false },
  })
  expect((await ask(`online/orders/${String(second['orderNumber'])}`)).body).toMatchObject({
    tradeStatus: 'TRADE_CLOSED',
    status: 'open',
  })
})

test('a till is told why a pay code is refused', async () => {
  expect(await ask('cinema/charges', { goods: 'Ticket', amountFen: 1_00, payCode: '281111111111111111' })).toMatchObject({
    status: 422,
    body: { refusal: { code: '40004', subCode: 'ACQ.PAYMENT_AUTH_CODE_INVALID' } },
  })
  expect(await ask('cinema/charges', { goods: 'Ticket', amountFen: 1.5, payCode: '1' })).toMatchObject({ status: 400 })
})

describe('what the sandbox asks of its shops', () => {
  interface Logged {
    readonly channel: string
    readonly operation: string | null
  }

  /** The methods that reached the gateway while something was done, the first one first. */
  async function askedOfGateway(work: () => Promise<unknown>): Promise<readonly (string | null)[]> {
    const log = async () => {
      const answer = await fetch(`${world.server.address}/sandbox/requests?channel=gateway&limit=200`)
      return ((await answer.json()) as { requests: Logged[] }).requests
    }
    const before = (await log()).length
    await work()
    const after = await log()
    return after
      .slice(0, after.length - before)
      .map(({ operation }) => operation)
      .reverse()
  }

  const { call } = { call: (...asked: Parameters<Person['client']['call']>) => world.person.client.call(...asked) }
  const sent = async (operation: SandboxWork, input: object) => {
    const answer = await fetch(`${world.server.address}/api/v1/${operation}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': newNumber() },
      body: JSON.stringify(input),
    })
    return (await answer.json()) as Record<string, unknown>
  }
  type SandboxWork = 'createOrder' | 'chargePayCode' | 'refundShopOrder' | 'cancelShopOrder' | 'listShopOrders'

  test('they ask of the gateway: orders, charges, refunds and cancellations', async () => {
    let order: Record<string, unknown> = {}
    const ordered = await askedOfGateway(async () => {
      const made = await sent('createOrder', { shopId: 'noodles', goods: 'Beef noodles', amountFen: 22_00 })
      order = made['order'] as Record<string, unknown>
      await payByScanning(world.person, String(made['code']))
    })
    expect(ordered).toEqual(['alipay.trade.precreate'])
    const { orderNumber } = order
    await until(`noodles/orders/${String(orderNumber)}`, ({ status }) => status === 'paid')
    const back = { shopId: 'noodles', orderNumber, refundNumber: 'r-1', amountFen: 2_00 }
    const undone = await askedOfGateway(async () => {
      expect(await sent('refundShopOrder', back)).toEqual({ refundedFen: 2_00 })
      expect(await sent('cancelShopOrder', { shopId: 'noodles', orderNumber })).toEqual({ action: 'refund', retry: false })
    })
    expect(undone).toEqual(['alipay.trade.refund', 'alipay.trade.cancel'])
    const payCode = await payCodeOf(world.person)
    const charged = await askedOfGateway(async () => {
      expect(await sent('chargePayCode', { shopId: 'noodles', payCode, amountFen: 22_00 })).toMatchObject({ result: 'paid' })
    })
    expect(charged).toEqual(['alipay.trade.pay', 'alipay.trade.query'])
  })

  test('the shop’s list says how long an order can be paid, and that a charge waits', async () => {
    const made = await sent('createOrder', { shopId: 'metro', goods: 'A ticket', amountFen: 3_00 })
    const payCode = await payCodeOf(world.person)
    expect(await sent('chargePayCode', { shopId: 'metro', payCode, amountFen: 300_00 })).toMatchObject({
      result: 'waiting-for-password',
    })
    const { orders } = (await sent('listShopOrders', { shopId: 'metro' })) as {
      orders: { order: { id: string; expiresAt: number; amountFen: number }; status: string }[]
    }
    const listed = orders.map(({ order, status }) => [order.amountFen, status])
    expect(listed.slice(0, 2)).toEqual([
      [300_00, 'open'],
      [3_00, 'open'],
    ])
    expect(orders[1]?.order).toMatchObject({ id: (made['order'] as { id: string }).id })
    const shown = (await call(operations.resolveCode, { text: String(made['code']) })) as {
      value: { order: { expiresAt: number } }
    }
    expect(Math.abs(shown.value.order.expiresAt - (orders[1]?.order.expiresAt ?? 0))).toBeLessThan(60_000)
  })

  test('and say in the wallet’s words why the gateway would not', async () => {
    const made = await sent('createOrder', { shopId: 'taxi', goods: 'Ride', amountFen: 36_40 })
    const { orderNumber } = made['order'] as { orderNumber: string }
    const refund = (amountFen: number, refundNumber: string) =>
      sent('refundShopOrder', { shopId: 'taxi', orderNumber, refundNumber, amountFen })
    expect(await refund(1, 'a')).toMatchObject({ code: 'order.not-found' })
    await payByScanning(world.person, String(made['code']))
    await until(`taxi/orders/${orderNumber}`, ({ status }) => status === 'paid')
    expect(await refund(6_40, 'a')).toEqual({ refundedFen: 6_40 })
    expect(await refund(6_41, 'a')).toMatchObject({ code: 'request.key-reused' })
    await until(`taxi/orders/${orderNumber}`, ({ refundedFen }) => refundedFen === 6_40)
    expect(await refund(30_01, 'b')).toMatchObject({ code: 'amount.too-large', limitFen: 30_00 })
    const charge = (payCode: string, amountFen: number) => sent('chargePayCode', { shopId: 'taxi', payCode, amountFen })
    expect(await charge('281111111111111111', 1_00)).toMatchObject({ code: 'pay-code.invalid' })
    expect(await charge(await payCodeOf(world.person), 50_000_01)).toMatchObject({
      code: 'amount.too-large',
      limitFen: 50_000_00,
    })
    expect(await sent('createOrder', { shopId: 'nobody', goods: 'x', amountFen: 1 })).toMatchObject({ code: 'shop.not-found' })
  })

  test('a card that the bank declines is a declined charge', async () => {
    const faults = { bankLink: 'normal', bankDebit: 'declined', sms: 'normal', review: 'normal', network: 'normal' }
    const turn = (bankDebit: string) => call(operations.setFaults, { faults: { ...faults, bankDebit } as never })
    await turn('declined')
    const charged = await sent('chargePayCode', { shopId: 'taxi', payCode: await payCodeOf(world.person), amountFen: 1_00 })
    await turn('normal')
    expect(charged).toMatchObject({ result: 'declined', decline: 'card-declined' })
  })
})

test('what is paid by the sign on the counter is heard of as well', async () => {
  const { client } = world.person
  const answer = await client.call(operations.sandboxState, {})
  const shop = answer.ok ? answer.value.shops.find(({ payee }) => payee.shopId === 'street-stall') : undefined
  const { cards } = await client.call(operations.listCards, {}).then((listed) => (listed.ok ? listed.value : { cards: [] }))
  const resolved = await client.call(operations.resolveCode, { text: shop?.staticCode ?? '' })
  expect(resolved).toMatchObject({ ok: true, value: { kind: 'shop' } })
  const paid = await client.call(operations.pay, {
    paymentId: 'by-the-sign',
    target: { kind: 'shop', shopId: 'street-stall' },
    amountFen: 8_00,
    source: { kind: 'card' as const, cardId: cards[0]?.id ?? '' },
    paymentPassword: '274951',
  })
  expect(paid).toMatchObject({ ok: true, value: { status: 'succeeded' } })
  const { orders } = (await until('street-stall/orders', ({ orders: all }) => (all as unknown[]).length > 0)) as {
    orders: { status: string; order: { amountFen: number } }[]
  }
  expect(orders).toEqual([
    expect.objectContaining({ status: 'paid', order: expect.objectContaining({ amountFen: 8_00 }) as unknown }),
  ])
})

test('a shop believes only what the wallet has signed for its own app', async () => {
  const { body } = await ask('metro/orders', { goods: 'Day ticket', amountFen: 18_00 })
  const { order } = body as unknown as Made
  const fields = {
    notify_id: 'n1',
    app_id: 'any',
    out_trade_no: order.orderNumber,
    trade_no: order.id,
    total_amount: '18.00',
    gmt_create: '2026-11-23 20:00:00',
    gmt_payment: '2026-11-23 20:00:01',
    trade_status: 'TRADE_SUCCESS',
    sign_type: 'RSA2',
    sign: 'AAAA',
  }
  const tell = (form: Record<string, string>) =>
    fetch(`${world.server.address}/shops/metro/notify`, { method: 'POST', body: new URLSearchParams(form) })
  const refused = await tell(fields)
  expect({ status: refused.status, text: await refused.text() }).toEqual({ status: 401, text: 'failure' })
  expect((await tell({})).status).toBe(401)
  expect((await ask(`metro/orders/${order.orderNumber}`)).body).toMatchObject({ status: 'open' })
})

test('two requests to a shop that was never used make one app for it', async () => {
  let made = 0
  const row = { id: '9021', sealedAppKey: 'x' }
  const own = createOwnShops({
    base: () => 'http://127.0.0.1',
    shops: { payee: (shopId) => Promise.resolve({ shopId, name: { zh: '店', en: 'Shop' }, category: 'food' }) },
    book: {
      byShop: () => Promise.resolve(null),
      byAppId: () => Promise.resolve({ row } as never),
      list: () => Promise.resolve({ ok: true, value: [] }),
      change: () => Promise.resolve({ ok: true, value: null }),
      renewWalletKey: () => Promise.resolve({ ok: true, value: null }),
      appPrivateKey: () => null,
      add: async () => {
        made += 1
        return { ok: true, value: { row, appPrivateKey: null } } as never
      },
    },
  })
  const both: readonly (AlipaySdk | null)[] = await Promise.all([own.sdkOf('cinema'), own.sdkOf('cinema')])
  expect(both).toEqual([null, null])
  expect(made).toBe(1)
})
