import type { ShopCodeKind } from '@/contract'
import { currentPolicy } from '@/domain/policy/profiles'

import { codeOfShop, offerOf, opening, withCrcOf } from './support/codes'
import {
  errorOf,
  linkCard,
  openWorld,
  paymentPassword,
  readyToPay,
  signUp,
  signUpToPay,
  switchFault,
  type TestWorld,
  valueOf,
} from './support/wallet'

const minute = 60_000

/** Somebody who can pay, in front of a code of a shop. */
async function inFrontOf(shopId: string, kind: ShopCodeKind) {
  const test = await openWorld()
  const { session, cardId } = await readyToPay(test)
  const text = await codeOfShop(test, shopId, kind)
  return {
    test,
    session,
    cardId,
    text,
    open: (chosen: Parameters<typeof opening>[1] = {}, key?: string) =>
      test.send('openCodeOrder', opening(text, chosen), { session, ...(key === undefined ? {} : { key }) }),
    resolve: () => test.send('resolveCode', { text }, { session }),
    pay: (orderId: string, amountFen: number, paymentId = 'p1') =>
      test.send(
        'pay',
        { paymentId, target: { kind: 'order', orderId }, amountFen, source: { kind: 'card' as const, cardId }, paymentPassword },
        { session },
      ),
  }
}

describe('what an EMVCo code leads to', () => {
  test('a static code asks for the amount, and the payee is the directory’s, whatever the code calls it', async () => {
    const { test, session, text } = await inFrontOf('convenience', 'unionpay-static')
    expect(text).toContain('Morning Light Store')
    const disguised = text.replace('Morning Light Store', 'Somebody elses shop')
    expect(await offerOf(test, session, withCrcOf(disguised))).toMatchObject({
      payee: { shopId: 'convenience', name: { zh: '晨光便利店' } },
      point: 'static',
      currency: { code: 'CNY', exponent: 2 },
      amountMinor: null,
      tip: null,
      prompts: [],
      labels: [],
      rate: null,
    })
  })

  test('a code in yen comes with its rate, the day of it and who says so', async () => {
    const { test, session, text } = await inFrontOf('duty-free', 'in-yen')
    const offer = await offerOf(test, session, text)
    expect(offer).toMatchObject({ point: 'dynamic', currency: { code: 'JPY', exponent: 0 }, amountMinor: 1_480 })
    expect(offer.rate).toMatchObject({ fen: 462, minor: 100, source: 'Bangka sandbox' })
    expect(offer.labels).toEqual([
      { field: 'referenceLabel', text: 'T000001' },
      { field: 'terminalLabel', text: 'TILL01' },
    ])
  })

  test('asterisks are what the person is asked for', async () => {
    const { test, session, text } = await inFrontOf('duty-free', 'asks-for-details')
    const offer = await offerOf(test, session, text)
    expect(offer.prompts).toEqual(['mobileNumber', 'loyaltyNumber'])
    expect(offer.labels).toEqual([{ field: 'storeLabel', text: 'T2 Departures' }])
  })

  test.each<readonly [ShopCodeKind, string, object]>([
    ['other-network', 'duty-free', { code: 'code.network-not-served', networks: ['Visa', 'PromptPay'] }],
    ['unknown-rate', 'duty-free', { code: 'code.currency-not-served', currency: 'ISK' }],
    ['damaged', 'convenience', { code: 'code.damaged' }],
    ['expired', 'convenience', { code: 'order.expired' }],
    ['sticker', 'street-stall', { code: 'code.tampered' }],
    ['sticker-emv', 'street-stall', { code: 'code.tampered' }],
  ])('%s: it is said what is wrong with it', async (kind, shopId, error) => {
    const { resolve, open } = await inFrontOf(shopId, kind)
    expect(await resolve()).toEqual({ ok: false, error })
    expect((await open({ amountMinor: 100 })).ok).toBe(false)
  })

  test('an account that no merchant has leads to nobody', async () => {
    const { test, session, text } = await inFrontOf('convenience', 'unionpay-static')
    const nobody = withCrcOf(text.replace('4802100048021000', '4802100048029999'))
    errorOf(await test.send('resolveCode', { text: nobody }, { session }), 'shop.not-found')
  })

  test('a code whose currency no country has is told by its number', async () => {
    const { test, session, text } = await inFrontOf('convenience', 'unionpay-static')
    const error = errorOf(
      await test.send('resolveCode', { text: withCrcOf(text.replace('5303156', '5303999')) }, { session }),
      'code.currency-not-served',
    )
    expect(error).toMatchObject({ currency: '999' })
  })

  test('parts of a yen are not rounded away', async () => {
    const { test, session, text } = await inFrontOf('duty-free', 'in-yen')
    const finer = withCrcOf(text.replace('54041480', '5406148.50'))
    errorOf(await test.send('resolveCode', { text: finer }, { session }), 'code.damaged')
  })
})

describe('the order of a code', () => {
  test.each<readonly [ShopCodeKind, string, Parameters<typeof opening>[1], number, object]>([
    ['unionpay-static', 'convenience', { amountMinor: 12_34 }, 12_34, { amountMinor: 12_34, tipMinor: 0, tip: null, rate: null }],
    ['unionpay-dynamic', 'convenience', {}, 11_50, { amountMinor: 11_50, tipMinor: 0, tip: null }],
    ['own-dynamic', 'convenience', {}, 39_90, { amountMinor: 39_90 }],
    ['own-static', 'street-stall', { amountMinor: 8_00 }, 8_00, { amountMinor: 8_00 }],
    ['tip-prompt', 'noodles', { tipMinor: 7_00 }, 75_00, { amountMinor: 68_00, tipMinor: 7_00, tip: 'prompt' }],
    ['tip-prompt', 'noodles', { tipMinor: 0 }, 68_00, { tipMinor: 0, tip: 'prompt' }],
    ['tip-prompt', 'noodles', { tipMinor: 68_00 }, 136_00, { tipMinor: 68_00 }],
    ['tip-fixed', 'noodles', {}, 73_00, { tipMinor: 5_00, tip: 'fixed' }],
    ['tip-percent', 'noodles', {}, 74_80, { tipMinor: 6_80, tip: 'percent' }],
    // 1,480 yen at 4.62 a hundred are 68.376.
    ['in-yen', 'duty-free', {}, 68_38, { currency: { code: 'JPY', exponent: 0 }, amountMinor: 1_480, rate: { fen: 462 } }],
    // 9.99 dollars at 7.1128 are 71.056872.
    ['in-dollars', 'duty-free', { amountMinor: 9_99 }, 71_06, { currency: { code: 'USD', exponent: 2 } }],
    // 250 baht and 18.75 at 0.21947 are 58.9825…, rounded once.
    ['in-baht', 'duty-free', {}, 58_98, { amountMinor: 250_00, tipMinor: 18_75, tip: 'percent' }],
  ])('%s costs what the code and the person say', async (kind, shopId, chosen, amountFen, breakdown) => {
    const { open, pay, test, session } = await inFrontOf(shopId, kind)
    const order = valueOf(await open(chosen))
    expect(order).toMatchObject({ amountFen, breakdown, payee: { shopId } })
    const paid = valueOf(await pay(order.id, amountFen))
    expect(paid).toMatchObject({ status: 'succeeded', method: 'order-code', amountFen, breakdown: order.breakdown })
    const { bills } = valueOf(await test.send('listBills', { before: null, limit: 10 }, { session }))
    expect(bills).toEqual([{ kind: 'payment', ...paid }])
    const { orders } = valueOf(await test.send('listShopOrders', { shopId }))
    expect(orders).toMatchObject([{ status: 'paid', order: { amountFen, breakdown: order.breakdown } }])
  })

  test.each<readonly [string, ShopCodeKind, string, Parameters<typeof opening>[1], object]>([
    ['no amount', 'unionpay-static', 'convenience', {}, { code: 'amount.invalid' }],
    [
      'another amount than the code’s',
      'unionpay-dynamic',
      'convenience',
      { amountMinor: 1 },
      { code: 'request.invalid', field: 'amountMinor' },
    ],
    [
      'a tip that nobody asked for',
      'unionpay-static',
      'convenience',
      { amountMinor: 1, tipMinor: 1 },
      { code: 'request.invalid', field: 'tipMinor' },
    ],
    ['a lower tip than the fixed one', 'tip-fixed', 'noodles', { tipMinor: 0 }, { code: 'request.invalid', field: 'tipMinor' }],
    ['a lower share', 'tip-percent', 'noodles', { tipMinor: 1 }, { code: 'request.invalid', field: 'tipMinor' }],
    ['a tip larger than the amount', 'tip-prompt', 'noodles', { tipMinor: 68_01 }, { code: 'tip.too-large', mostPercent: 100 }],
    [
      'more than one payment may be',
      'unionpay-static',
      'convenience',
      { amountMinor: 50_000_01 },
      { code: 'amount.too-large', limitFen: 50_000_00 },
    ],
    [
      'more than that in another currency',
      'in-dollars',
      'duty-free',
      { amountMinor: 8_000_00 },
      { code: 'amount.too-large', limitFen: 50_000_00 },
    ],
    [
      'more than a number holds',
      'in-dollars',
      'duty-free',
      { amountMinor: Number.MAX_SAFE_INTEGER },
      { code: 'amount.too-large', limitFen: 50_000_00 },
    ],
    ['no answers', 'asks-for-details', 'duty-free', {}, { code: 'code.answer-missing', field: 'mobileNumber' }],
  ])('%s is refused', async (_name, kind, shopId, chosen, error) => {
    const { open } = await inFrontOf(shopId, kind)
    expect(await open(chosen)).toEqual({ ok: false, error })
  })

  test('what was asked for reaches the shop, and nobody else', async () => {
    const { open, pay, test } = await inFrontOf('duty-free', 'asks-for-details')
    const answers = [
      { field: 'loyaltyNumber', text: 'GOLD-77' },
      { field: 'mobileNumber', text: '13812345678' },
      { field: 'email', text: 'not@asked.example' },
    ] as const
    const order = valueOf(await open({ answers: [...answers] }))
    expect(JSON.stringify(order)).not.toContain('GOLD-77')
    const paid = valueOf(await pay(order.id, 188_00))
    expect(JSON.stringify(paid)).not.toContain('GOLD-77')
    const { orders } = valueOf(await test.send('listShopOrders', { shopId: 'duty-free' }))
    expect(orders[0]?.answers).toEqual([answers[1], answers[0]])
  })

  test('what is paid is what was seen: another amount is refused', async () => {
    const { open, pay } = await inFrontOf('noodles', 'tip-percent')
    const order = valueOf(await open())
    expect(errorOf(await pay(order.id, 68_00), 'amount.changed')).toMatchObject({ amountFen: 74_80 })
  })

  test('the shop hears of its purchase by the name that its till gave it', async () => {
    const heard: (string | undefined)[] = []
    const test = await openWorld({
      merchants: (shops) => ({
        ...shops,
        tell: (notice) => {
          heard.push(notice.reference)
          return shops.tell(notice)
        },
      }),
    })
    const { session, cardId } = await readyToPay(test)
    for (const [kind, amountMinor] of [
      ['unionpay-dynamic', null],
      ['unionpay-static', 5_00],
    ] as const) {
      const text = await codeOfShop(test, 'convenience', kind)
      const { id: orderId, amountFen } = valueOf(await test.send('openCodeOrder', opening(text, { amountMinor }), { session }))
      const target = { kind: 'order', orderId } as const
      valueOf(
        await test.send(
          'pay',
          { paymentId: kind, target, amountFen, source: { kind: 'card' as const, cardId }, paymentPassword },
          { session },
        ),
      )
    }
    expect(heard).toEqual(['T000001', undefined])
  })

  test('money moves in whole fen, from card to merchant, tip included', async () => {
    const { open, pay, test } = await inFrontOf('duty-free', 'in-baht')
    const order = valueOf(await open())
    valueOf(await pay(order.id, order.amountFen))
    const { world } = test
    const trade = await world.service.trades.query({ shopId: 'duty-free', outTradeNo: order.orderNumber })
    expect(trade).toMatchObject({ ok: true, value: { status: 'TRADE_SUCCESS', amountFen: 58_98 } })
  })
})

describe('opening a code again', () => {
  test('the same request again gives the same order; a static code gives a new one each time', async () => {
    const { open } = await inFrontOf('convenience', 'unionpay-static')
    const chosen = { amountMinor: 5_00 }
    const first = valueOf(await open(chosen, 'once'))
    expect(valueOf(await open(chosen, 'once'))).toEqual(first)
    expect(valueOf(await open(chosen)).id).not.toBe(first.id)
  })

  test('a dynamic code is one order for all who scan it, and is paid once', async () => {
    const { open, pay, resolve, test, text } = await inFrontOf('convenience', 'unionpay-dynamic')
    const other = await signUp(test, { phone: '+33612345678' })
    const order = valueOf(await open())
    expect(valueOf(await open())).toEqual(order)
    expect(valueOf(await test.send('openCodeOrder', opening(text), { session: other }))).toEqual(order)
    valueOf(await pay(order.id, order.amountFen))
    errorOf(await open(), 'order.paid')
    errorOf(await resolve(), 'order.paid')
    errorOf(await test.send('resolveCode', { text }, { session: other }), 'order.paid')
    errorOf(await pay(order.id, order.amountFen, 'p2'), 'order.paid')
  })

  test.each<ShopCodeKind>(['unionpay-dynamic', 'own-dynamic'])(
    '%s: written with its checksum in small letters it is the same purchase, and is not paid again',
    async (kind) => {
      const { open, pay, session, test, text } = await inFrontOf('convenience', kind)
      const rewritten = smallChecksum(text)
      const order = valueOf(await open())
      expect(valueOf(await test.send('openCodeOrder', opening(rewritten), { session })).id).toBe(order.id)
      valueOf(await pay(order.id, order.amountFen))
      errorOf(await test.send('resolveCode', { text: rewritten }, { session }), 'order.paid')
      errorOf(await test.send('openCodeOrder', opening(rewritten), { session }), 'order.paid')
    },
  )

  test('two people pay one code at once: one of them pays', async () => {
    const { cardId, open, session, test } = await inFrontOf('convenience', 'own-dynamic')
    const other = await signUpToPay(test, { phone: '+33612345678' })
    const otherCard = await linkCard(test, other, 'yuki')
    const { amountFen, id: orderId } = valueOf(await open())
    const target = { kind: 'order', orderId } as const
    const paid = await Promise.all([
      test.send(
        'pay',
        { paymentId: 'p1', target, amountFen, source: { kind: 'card' as const, cardId }, paymentPassword },
        { session },
      ),
      test.send(
        'pay',
        { paymentId: 'p2', target, amountFen, source: { kind: 'card' as const, cardId: otherCard }, paymentPassword },
        { session: other },
      ),
    ])
    expect(paid.filter((answer) => answer.ok && answer.value.status === 'succeeded')).toHaveLength(1)
    const { orders } = valueOf(await test.send('listShopOrders', { shopId: 'convenience' }))
    expect(orders).toHaveLength(1)
  })

  test('a code that was paid is still paid after a restart', async () => {
    const { open, pay, session, test, text } = await inFrontOf('convenience', 'own-dynamic')
    const order = valueOf(await open())
    const paid = valueOf(await pay(order.id, order.amountFen))
    const again = await openWorld({ clock: test.clock, storage: test.storage })
    errorOf(await again.send('openCodeOrder', opening(text), { session }), 'order.paid')
    expect(valueOf(await again.send('getPayment', { paymentId: 'p1' }, { session }))).toEqual(paid)
  })

  test('two of a till’s codes are two orders', async () => {
    const { open, test, session } = await inFrontOf('convenience', 'unionpay-dynamic')
    const next = await codeOfShop(test, 'convenience', 'unionpay-dynamic')
    const [one, other] = [valueOf(await open()), valueOf(await test.send('openCodeOrder', opening(next), { session }))]
    expect(one.id).not.toBe(other.id)
    expect(one.amountFen).toBe(other.amountFen)
  })

  test('all who open a dynamic code at once have one order', async () => {
    const { open } = await inFrontOf('convenience', 'own-dynamic')
    const opened = await Promise.all([open(), open(), open(), open()])
    expect(new Set(opened.map((answer) => valueOf(answer).id)).size).toBe(1)
  })

  test('other answers make another order, and the one before it can no longer be paid', async () => {
    const { pay, session, test } = await inFrontOf('noodles', 'tip-prompt')
    const text = await dynamicWithTip(test)
    const open = (tipMinor: number) => test.send('openCodeOrder', opening(text, { tipMinor }), { session })
    const generous = valueOf(await open(10_00))
    const thrifty = valueOf(await open(0))
    expect(thrifty).toMatchObject({ amountFen: 68_00 })
    errorOf(await pay(generous.id, generous.amountFen), 'order.closed')
    valueOf(await pay(thrifty.id, thrifty.amountFen, 'p2'))
    errorOf(await open(10_00), 'order.paid')
  })

  test('while it is being paid, nobody else can change it or pay it', async () => {
    const { pay, session, test } = await inFrontOf('noodles', 'tip-prompt')
    const text = await dynamicWithTip(test)
    const open = (tipMinor: number) => test.send('openCodeOrder', opening(text, { tipMinor }), { session })
    const order = valueOf(await open(10_00))
    await switchFault(test, { bankDebit: 'no-answer' })
    const paying = pay(order.id, order.amountFen)
    await test.clock.advance(5_000)
    expect(valueOf(await paying).status).toBe('processing')
    errorOf(await open(0), 'request.still-running')
    expect(valueOf(await open(10_00)).id).toBe(order.id)
    errorOf(await pay(order.id, order.amountFen, 'p2'), 'request.still-running')
  })
})

describe('a rate holds for a while', () => {
  test('then the order is over, and the code gives another one', async () => {
    const { open, pay, test, session } = await inFrontOf('duty-free', 'in-yen')
    const order = valueOf(await open())
    expect(order.expiresAt - test.clock.now()).toBe(currentPolicy.codes.quoteLivesMs)
    await test.clock.advance(currentPolicy.codes.quoteLivesMs - 1)
    expect(valueOf(await open()).id).toBe(order.id)
    await test.clock.advance(1)
    errorOf(await pay(order.id, order.amountFen), 'order.quote-expired')
    errorOf(await test.send('getOrder', { orderId: order.id }, { session }), 'order.quote-expired')
    const anew = valueOf(await open())
    expect(anew.id).not.toBe(order.id)
    expect(valueOf(await pay(anew.id, anew.amountFen, 'p2')).status).toBe('succeeded')
  })

  test('in yuan an order lives as long as others', async () => {
    const { open, test, pay } = await inFrontOf('convenience', 'unionpay-dynamic')
    const order = valueOf(await open())
    await test.clock.advance(120 * minute)
    errorOf(await pay(order.id, order.amountFen), 'order.expired')
  })
})

/** The code as some writers have it. */
function smallChecksum(text: string): string {
  return text.slice(0, -4) + text.slice(-4).toLowerCase()
}

/** A code for one purchase whose tip the person says. */
async function dynamicWithTip(test: TestWorld): Promise<string> {
  const text = await codeOfShop(test, 'noodles', 'tip-prompt')
  return withCrcOf(text.replace('010211', '010212').replace('6304', '62080504R-166304'))
}
