import type { InputOf } from '@/contract'
import { createQueue } from '@/domain/core/queue'
import { createFakeClock } from '@/platform/clock/fake'

import {
  anOrder,
  errorOf,
  fillAfter,
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
import { balanceOf, done, orderFor } from './support/trades'

const minute = 60_000

type PayInput = InputOf<'pay'>

function paying(cardId: string, target: PayInput['target'], amountFen: number, change: Partial<PayInput> = {}): PayInput {
  return { paymentId: 'p1', target, amountFen, source: { kind: 'card' as const, cardId }, paymentPassword, ...change }
}

async function payCode(test: TestWorld, session: string): Promise<string> {
  return valueOf(await test.send('issuePayCode', { source: null }, { session })).code
}

/** An order of a till that needs the password. */
const bicycle = {
  subject: 'A bicycle',
  amountFen: 900_00,
  outTradeNo: 'till-1',
  body: null,
  notifyUrl: null,
  passback: null,
  timeoutMs: null,
  appId: null,
}

async function waitingCharge(test: TestWorld, session: string, amountFen = 270_00): Promise<string> {
  const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
  valueOf(await test.send('chargePayCode', { shopId: 'cinema', payCode: await payCode(test, session), amountFen }))
  const { events } = valueOf(await test.send('watch', { cursor, waitMs: 0 }, { session }))
  for (const event of events) if (event.kind === 'charge-waiting') return event.charge.id
  throw new Error('no charge waits')
}

describe('paying what was scanned', () => {
  test('a code leads to the payee that the service knows, or says why not', async () => {
    const test = await openWorld()
    const { session, cardId } = await readyToPay(test)
    const resolve = (text: string) => test.send('resolveCode', { text }, { session })
    const { codes } = test.world.service
    expect(valueOf(await resolve(codes.own('shop', 'street-stall')))).toMatchObject({
      kind: 'shop',
      payee: { shopId: 'street-stall' },
    })
    const me = valueOf(await test.send('getAccount', {}, { session }))
    expect(valueOf(await resolve(codes.own('friend', me.id)))).toEqual({
      kind: 'friend',
      maskedName: '+86 138 •••• 5678',
    })
    errorOf(await resolve(codes.own('friend', 'nobody')), 'code.not-ours')
    errorOf(await resolve(codes.own('shop', 'nothing')), 'shop.not-found')
    errorOf(await resolve(codes.own('order', 'nothing')), 'order.not-found')
    for (const foreign of [
      'https://qr.bangka.example/x/1',
      'https://qr.bangka.example.evil.test/s/metro',
      'http://qr.bangka.example/s/metro',
      'wxp://f2f',
      'noise',
      '~'.repeat(3_000),
    ]) {
      errorOf(await resolve(foreign), 'code.not-ours')
    }
    const paid = await anOrder(test)
    valueOf(await test.send('pay', paying(cardId, { kind: 'order', orderId: paid.id }, 45_00), { session }))
    errorOf(await resolve(codes.own('order', paid.id)), 'order.paid')
    const late = await anOrder(test)
    await test.clock.advance(120 * minute)
    errorOf(await resolve(codes.own('order', late.id)), 'order.expired')
  })

  test('a shop’s static code takes the amount that was typed, and the shop hears of it', async () => {
    const test = await openWorld()
    const { session, cardId } = await readyToPay(test)
    const paid = valueOf(await test.send('pay', paying(cardId, { kind: 'shop', shopId: 'street-stall' }, 8_00), { session }))
    expect(paid).toMatchObject({ status: 'succeeded', method: 'shop-code', payee: { shopId: 'street-stall' } })
    const { orders } = valueOf(await test.send('listShopOrders', { shopId: 'street-stall' }))
    expect(orders).toMatchObject([{ status: 'paid', order: { orderNumber: paid.orderNumber, amountFen: 8_00 } }])
    errorOf(
      await test.send('pay', paying(cardId, { kind: 'shop', shopId: 'nothing' }, 8_00, { paymentId: 'p2' }), { session }),
      'shop.not-found',
    )
  })

  test('what stands in the way is said, before a try of the password is spent', async () => {
    const test = await openWorld()
    const poor = await signUp(test)
    const order = await anOrder(test)
    const target = { kind: 'order' as const, orderId: order.id }
    errorOf(await test.send('pay', paying('c', target, 45_00), { session: poor }), 'card.none')
    const cardId = await linkCard(test, poor)
    errorOf(await test.send('pay', paying(cardId, target, 45_00), { session: poor }), 'payment-password.not-set')
    valueOf(await test.send('setPaymentPassword', { password: paymentPassword }, { session: poor }))
    const guess = { paymentPassword: '000000' }
    expect(
      errorOf(await test.send('pay', paying(cardId, target, 44_00, guess), { session: poor }), 'amount.changed'),
    ).toMatchObject({ amountFen: 45_00 })
    expect(
      errorOf(await test.send('pay', paying(cardId, target, 50_000_01, guess), { session: poor }), 'amount.too-large'),
    ).toMatchObject({ limitFen: 50_000_00 })
    errorOf(await test.send('pay', paying('nothing', target, 45_00, guess), { session: poor }), 'card.not-found')
    errorOf(
      await test.send('pay', paying(cardId, { kind: 'order', orderId: 'nothing' }, 45_00, guess), { session: poor }),
      'order.not-found',
    )
    errorOf(
      await test.send('pay', paying(cardId, { kind: 'charge', chargeId: 'nothing' }, 45_00, guess), { session: poor }),
      'charge.not-found',
    )
    for (const amountFen of [0, -1, 0.5]) {
      expect(
        errorOf(await test.send('pay', paying(cardId, target, amountFen), { session: poor }), 'request.invalid'),
      ).toMatchObject({ field: 'amountFen' })
    }
    for (let attemptsLeft = 4; attemptsLeft > 0; attemptsLeft -= 1) {
      expect(
        errorOf(await test.send('pay', paying(cardId, target, 45_00, guess), { session: poor }), 'payment-password.wrong'),
      ).toMatchObject({ attemptsLeft })
    }
    errorOf(await test.send('pay', paying(cardId, target, 45_00, guess), { session: poor }), 'payment-password.locked')
    errorOf(await test.send('pay', paying(cardId, target, 45_00), { session: poor }), 'payment-password.locked')
    await test.clock.advance(15 * minute)
    expect(valueOf(await test.send('pay', paying(cardId, target, 45_00), { session: poor })).status).toBe('succeeded')
  })

  test('sent again under its name, whatever changed, a payment pays nothing twice', async () => {
    const test = await openWorld()
    const { session, cardId } = await readyToPay(test)
    const target = { kind: 'order' as const, orderId: (await anOrder(test)).id }
    const paid = valueOf(await test.send('pay', paying(cardId, target, 45_00), { session }))
    expect(valueOf(await test.send('pay', paying(cardId, target, 45_00, { paymentPassword: '000000' }), { session }))).toEqual(
      paid,
    )
    errorOf(await test.send('pay', paying(cardId, target, 45_00, { paymentId: 'p2' }), { session }), 'order.paid')
    expect(valueOf(await test.send('listBills', { before: null, limit: 10 }, { session })).bills).toHaveLength(1)
  })
})

describe('the bank', () => {
  test.each([
    ['declined', 'card-declined'],
    ['insufficient-funds', 'insufficient-funds'],
    ['out-of-service', 'bank-out-of-service'],
  ] as const)('%s: the payment says %s, and the order can be paid again', async (bankDebit, decline) => {
    const test = await openWorld()
    const { session, cardId } = await readyToPay(test)
    const target = { kind: 'order' as const, orderId: (await anOrder(test)).id }
    await switchFault(test, { bankDebit })
    expect(valueOf(await test.send('pay', paying(cardId, target, 45_00), { session }))).toMatchObject({
      status: 'declined',
      decline,
    })
    await switchFault(test, { bankDebit: 'normal' })
    expect(valueOf(await test.send('pay', paying(cardId, target, 45_00, { paymentId: 'p2' }), { session })).status).toBe(
      'succeeded',
    )
  })

  test('a card’s limits decline before the bank is asked; its balance after', async () => {
    const test = await openWorld()
    const { session, cardId } = await readyToPay(test)
    const over = await anOrder(test, 5_000_01)
    const target = { kind: 'order' as const, orderId: over.id }
    expect(valueOf(await test.send('pay', paying(cardId, target, 5_000_01), { session }))).toMatchObject({
      status: 'declined',
      decline: 'over-card-limit',
    })
    for (const paymentId of ['a', 'b']) {
      const order = await anOrder(test, 4_500_00)
      const paid = valueOf(
        await test.send('pay', paying(cardId, { kind: 'order', orderId: order.id }, 4_500_00, { paymentId }), { session }),
      )
      expect(paid.decline).toBe(paymentId === 'a' ? null : 'insufficient-funds')
    }
  })

  test('without an answer a payment is processing, nobody else can pay the order, and the bank is asked what became of it', async () => {
    const outcomes = new Set<string>()
    for (let n = 0; n < 8; n += 1) {
      const test = await openWorld({ seed: `silent ${n}` })
      const { session, cardId } = await readyToPay(test)
      const target = { kind: 'order' as const, orderId: (await anOrder(test)).id }
      await switchFault(test, { bankDebit: 'no-answer' })
      const sent = test.send('pay', paying(cardId, target, 45_00), { session })
      await test.clock.advance(4_000)
      expect(valueOf(await sent).status).toBe('processing')
      await switchFault(test, { bankDebit: 'normal' })
      errorOf(await test.send('pay', paying(cardId, target, 45_00, { paymentId: 'p2' }), { session }), 'request.still-running')
      await test.clock.advance(10_000)
      const found = valueOf(await test.send('getPayment', { paymentId: 'p1' }, { session }))
      outcomes.add(found.status)
      expect(valueOf(await test.send('getPayment', { paymentId: 'p1' }, { session }))).toEqual(found)
      const second = await test.send('pay', paying(cardId, target, 45_00, { paymentId: 'p2' }), { session })
      if (found.status === 'succeeded') errorOf(second, 'order.paid')
      else expect(valueOf(second).status).toBe('succeeded')
    }
    expect([...outcomes].sort()).toEqual(['declined', 'succeeded'])
  })

  test('a slow one is waited for; asking meanwhile does not disturb it', async () => {
    const test = await openWorld()
    const { session, cardId } = await readyToPay(test)
    const target = { kind: 'order' as const, orderId: (await anOrder(test)).id }
    await switchFault(test, { bankDebit: 'slow' })
    const sent = test.send('pay', paying(cardId, target, 45_00), { session })
    await test.clock.advance(1_000)
    expect(valueOf(await test.send('getPayment', { paymentId: 'p1' }, { session })).status).toBe('processing')
    await test.clock.advance(2_000)
    expect(valueOf(await sent).status).toBe('succeeded')
  })

  test('a payment cut off before the bank heard of it is declined when asked after, and the late debit does not count', async () => {
    const first = await openWorld()
    const { session, cardId } = await readyToPay(first)
    const target = { kind: 'order' as const, orderId: (await anOrder(first)).id }
    await switchFault(first, { bankDebit: 'slow' })
    // The process dies while the bank is slow: what it would do later is never run.
    void first.send('pay', paying(cardId, target, 45_00), { session })
    await first.clock.advance(1_000)
    const again = await openWorld({ storage: first.storage })
    await again.clock.advance(31_000)
    const found = valueOf(await again.send('getPayment', { paymentId: 'p1' }, { session }))
    expect(found).toMatchObject({ status: 'declined', decline: 'bank-not-reached' })
    await first.clock.advance(10_000)
    expect(valueOf(await again.send('getPayment', { paymentId: 'p1' }, { session }))).toEqual(found)
    const { orders } = valueOf(await again.send('listShopOrders', { shopId: 'cinema' }))
    expect(orders).toMatchObject([{ status: 'open' }])
  })

  test('a payment is judged as of when it is written: who asked in time and came to it late is too late', async () => {
    const lock = createQueue()
    const test = await openWorld({ lock })
    const { session, cardId } = await readyToPay(test)
    const { trade } = done(await test.world.service.trades.precreate(orderFor('t-1', { timeoutMs: minute })))
    await test.clock.advance(minute - 1_000)
    // Another tab has the storage for a while.
    let letGo: () => void = () => undefined
    void lock.run(() => new Promise<void>((resolve) => (letGo = resolve)))
    const sent = test.send('pay', paying(cardId, { kind: 'order', orderId: trade.tradeNo }, 45_00), { session })
    await test.clock.advance(2_000)
    letGo()
    expect(await sent).toMatchObject({ ok: false, error: { code: 'order.expired' } })
    expect(balanceOf(test, 'merchant:cinema')).toBe(0)
  })

  test('a payment that never came is unknown, another’s too', async () => {
    const test = await openWorld()
    const { session, cardId } = await readyToPay(test)
    valueOf(await test.send('pay', paying(cardId, { kind: 'shop', shopId: 'metro' }, 8_00), { session }))
    const other = await signUpToPay(test, { phone: '+33612345678' })
    errorOf(await test.send('getPayment', { paymentId: 'p1' }, { session: other }), 'payment.unknown')
    errorOf(await test.send('getPayment', { paymentId: 'p2' }, { session }), 'payment.unknown')
  })
})

describe('what is left open', () => {
  test('a payment that the bank approved and that could not be written down is processing, and found out later', async () => {
    const test = await openWorld()
    const { session, cardId } = await readyToPay(test)
    await switchFault(test, { bankDebit: 'slow' })
    const sent = test.send('pay', paying(cardId, { kind: 'shop', shopId: 'metro' }, 8_00), { session })
    await test.clock.advance(2_999)
    // The bank's own book is in the same storage: it is let in before that is full.
    const makeRoom = fillAfter(test.storage, 1)
    await test.clock.advance(1)
    expect(valueOf(await sent).status).toBe('processing')
    makeRoom()
    await test.clock.advance(30_000)
    expect(valueOf(await test.send('getPayment', { paymentId: 'p1' }, { session })).status).toBe('succeeded')
    expect(valueOf(await test.send('listBills', { before: null, limit: 9 }, { session })).bills).toHaveLength(1)
  })

  test('a shop that asks after its order finds out what the bank had left unsaid, though the payer is gone', async () => {
    const outcomes = new Set<string>()
    for (let n = 0; n < 8; n += 1) {
      const test = await openWorld({ seed: `unsaid ${n}` })
      const { session } = await readyToPay(test)
      const code = await payCode(test, session)
      await switchFault(test, { bankDebit: 'no-answer' })
      const charged = test.send('chargePayCode', { shopId: 'metro', payCode: code, amountFen: 4_00 })
      await test.clock.advance(4_000)
      expect(valueOf(await charged).result).toBe('processing')
      await test.clock.advance(10_000)
      const { orders } = valueOf(await test.send('listShopOrders', { shopId: 'metro' }))
      outcomes.add(orders[0]?.status ?? 'none')
    }
    expect([...outcomes].sort()).toEqual(['closed', 'paid'])
  })

  test('a trade that one person paid stays paid when another refuses, or lets pass, their charge for it', async () => {
    for (const ending of ['refused', 'expired'] as const) {
      const test = await openWorld()
      const { session: first, cardId } = await readyToPay(test)
      const second = await signUpToPay(test, { phone: '+33612345678' })
      await linkCard(test, second, 'yuki')
      const { shops } = valueOf(await test.send('sandboxState', {}))
      const payee = shops[0]!.payee
      const chargeOf = async (session: string) => {
        const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
        const charge = { ...bicycle, payee, payCode: await payCode(test, session) }
        expect(await test.world.service.trades.pay(charge)).toMatchObject({ ok: true, value: { outcome: 'waiting' } })
        const { events } = valueOf(await test.send('watch', { cursor, waitMs: 0 }, { session }))
        for (const event of events) if (event.kind === 'charge-waiting') return event.charge.id
        throw new Error('no charge waits')
      }
      const [mine, theirs] = [await chargeOf(first), await chargeOf(second)]
      const paid = await test.send('pay', paying(cardId, { kind: 'charge', chargeId: mine }, 900_00), { session: first })
      expect(valueOf(paid).status).toBe('succeeded')
      if (ending === 'refused') valueOf(await test.send('refuseCharge', { chargeId: theirs }, { session: second }))
      else {
        await test.clock.advance(4 * minute)
        valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session: second }))
      }
      const trade = await test.world.service.trades.query({ shopId: payee.shopId, outTradeNo: 'till-1' })
      expect(trade).toMatchObject({ ok: true, value: { status: 'TRADE_SUCCESS' } })
    }
  })

  test('a payment does not wait for other merchants that are not to be reached', async () => {
    const clock = createFakeClock()
    const asked: string[] = []
    const test = await openWorld({
      clock,
      merchants: (shops) => ({
        ...shops,
        tell: (notice) => {
          asked.push(notice.shopId)
          return notice.shopId === 'metro' ? Promise.resolve('unreachable') : shops.tell(notice)
        },
      }),
    })
    const { session, cardId } = await readyToPay(test)
    valueOf(await test.send('pay', paying(cardId, { kind: 'shop', shopId: 'metro' }, 8_00), { session }))
    valueOf(await test.send('pay', paying(cardId, { kind: 'shop', shopId: 'cinema' }, 9_00, { paymentId: 'p2' }), { session }))
    expect(asked).toEqual(['metro', 'cinema'])
    // Whoever watches sees to what is left, when its time has come.
    await test.clock.advance(4 * minute)
    valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
    expect(asked).toEqual(['metro', 'cinema', 'metro'])
  })

  test('linking a card anew does not begin its limit of the day anew', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const shop = { kind: 'shop', shopId: 'online' } as const
    // The limit of this card's day, and its balance, are 20,000.00; a single payment 5,000.00.
    const before = await linkCard(test, session, 'emily')
    for (const paymentId of ['a', 'b', 'c', 'd'])
      expect(valueOf(await test.send('pay', paying(before, shop, 5_000_00, { paymentId }), { session })).status).toBe('succeeded')
    valueOf(await test.send('unlinkCard', { cardId: before }, { session }))
    await test.clock.advance(2 * minute)
    const after = await linkCard(test, session, 'emily')
    const paid = valueOf(await test.send('pay', paying(after, shop, 1, { paymentId: 'e' }), { session }))
    expect(paid.decline).toBe('over-card-limit')
  })
})

describe('the pay code', () => {
  test('needs a payment password and a card', async () => {
    const test = await openWorld()
    const session = await signUp(test)
    errorOf(await test.send('issuePayCode', { source: null }, { session }), 'payment-password.not-set')
    valueOf(await test.send('setPaymentPassword', { password: paymentPassword }, { session }))
    errorOf(await test.send('issuePayCode', { source: null }, { session }), 'card.none')
    await linkCard(test, session)
    errorOf(await test.send('issuePayCode', { source: { kind: 'card', cardId: 'nothing' } }, { session }), 'card.not-found')
  })

  test('is good once, for 75 s, until the next one', async () => {
    const test = await openWorld()
    const { session } = await readyToPay(test)
    const charge = (code: string, amountFen = 4_00) => test.send('chargePayCode', { shopId: 'metro', payCode: code, amountFen })
    const used = await payCode(test, session)
    valueOf(await charge(used))
    errorOf(await charge(used), 'pay-code.used')
    const replaced = await payCode(test, session)
    const old = await payCode(test, session)
    errorOf(await charge(replaced), 'pay-code.expired')
    await test.clock.advance(75_000)
    errorOf(await charge(old), 'pay-code.expired')
    const late = await payCode(test, session)
    await test.clock.advance(74_999)
    valueOf(await charge(late))
    errorOf(await charge('280000000000000000'), 'pay-code.invalid')
    errorOf(await charge('130000000000000000'), 'pay-code.invalid')
    errorOf(await test.send('chargePayCode', { shopId: 'nothing', payCode: old, amountFen: 4_00 }), 'shop.not-found')
    errorOf(await charge(await payCode(test, session), 50_000_01), 'amount.too-large')
    const unlinked = await payCode(test, session)
    const [card] = valueOf(await test.send('listCards', {}, { session })).cards
    valueOf(await test.send('unlinkCard', { cardId: card?.id ?? '' }, { session }))
    errorOf(await charge(unlinked), 'card.none')
  })

  test('is used up by a payment that fails, too', async () => {
    const test = await openWorld()
    const { session } = await readyToPay(test)
    await switchFault(test, { bankDebit: 'declined' })
    const code = await payCode(test, session)
    const charged = valueOf(await test.send('chargePayCode', { shopId: 'metro', payCode: code, amountFen: 4_00 }))
    expect(charged).toMatchObject({ result: 'declined', decline: 'card-declined' })
    errorOf(await test.send('chargePayCode', { shopId: 'metro', payCode: code, amountFen: 4_00 }), 'pay-code.used')
  })

  test('200.00 is paid at once, a fen more waits for the password', async () => {
    const test = await openWorld()
    const { session } = await readyToPay(test)
    const charge = async (amountFen: number) =>
      valueOf(await test.send('chargePayCode', { shopId: 'taxi', payCode: await payCode(test, session), amountFen })).result
    expect(await charge(200_00)).toBe('paid')
    expect(await charge(200_01)).toBe('waiting-for-password')
  })

  test('who starts the app while a charge waits is told of it, until it is answered', async () => {
    const test = await openWorld()
    const { session } = await readyToPay(test)
    const chargeId = await waitingCharge(test, session)
    const atStart = async () => valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session })).events
    expect(await atStart()).toMatchObject([{ kind: 'charge-waiting', charge: { id: chargeId, amountFen: 270_00 } }])
    valueOf(await test.send('refuseCharge', { chargeId }, { session }))
    expect(await atStart()).toEqual([])
  })

  test('a charge is refused once, and expires after three minutes', async () => {
    const test = await openWorld()
    const { session, cardId } = await readyToPay(test)
    const refused = await waitingCharge(test, session)
    expect(valueOf(await test.send('getCharge', { chargeId: refused }, { session }))).toMatchObject({
      amountFen: 270_00,
      source: { cardId },
    })
    valueOf(await test.send('refuseCharge', { chargeId: refused }, { session }))
    const again = await test.send('refuseCharge', { chargeId: refused }, { session })
    expect(errorOf(again, 'charge.closed')).toMatchObject({ reason: 'refused' })
    errorOf(await test.send('pay', paying(cardId, { kind: 'charge', chargeId: refused }, 270_00), { session }), 'charge.closed')
    const late = await waitingCharge(test, session)
    const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
    await test.clock.advance(3 * minute)
    const looked = await test.send('getCharge', { chargeId: late }, { session })
    expect(errorOf(looked, 'charge.closed')).toMatchObject({ reason: 'expired' })
    const { events } = valueOf(await test.send('watch', { cursor, waitMs: 0 }, { session }))
    expect(events).toEqual([{ kind: 'charge-closed', chargeId: late, reason: 'expired' }])
    const other = await signUpToPay(test, { phone: '+33612345678' })
    errorOf(await test.send('getCharge', { chargeId: late }, { session: other }), 'charge.not-found')
    errorOf(await test.send('refuseCharge', { chargeId: late }, { session: other }), 'charge.not-found')
    const { orders } = valueOf(await test.send('listShopOrders', { shopId: 'cinema' }))
    expect(orders.map((order) => order.status)).toEqual(['closed', 'closed'])
  })

  test('a charge that was paid is said to be paid, to whoever looks at it or tries to pay or refuse it elsewhere', async () => {
    const test = await openWorld()
    const { session, cardId } = await readyToPay(test)
    const chargeId = await waitingCharge(test, session)
    const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
    const target = { kind: 'charge' as const, chargeId }
    valueOf(await test.send('pay', paying(cardId, target, 270_00), { session }))
    for (const answer of [
      await test.send('getCharge', { chargeId }, { session }),
      await test.send('pay', paying(cardId, target, 270_00, { paymentId: 'p2' }), { session }),
      await test.send('refuseCharge', { chargeId }, { session }),
    ])
      expect(errorOf(answer, 'charge.closed')).toMatchObject({ reason: 'paid' })
    const { events } = valueOf(await test.send('watch', { cursor, waitMs: 0 }, { session }))
    expect(events).toContainEqual({ kind: 'charge-closed', chargeId, reason: 'paid' })
  })

  test('while the bank is asked, a charge is neither refused nor called expired', async () => {
    const test = await openWorld()
    const { session, cardId } = await readyToPay(test)
    const chargeId = await waitingCharge(test, session)
    await switchFault(test, { bankDebit: 'no-answer' })
    const sent = test.send('pay', paying(cardId, { kind: 'charge', chargeId }, 270_00), { session })
    await test.clock.advance(4_000)
    expect(valueOf(await sent).status).toBe('processing')
    errorOf(await test.send('refuseCharge', { chargeId }, { session }), 'request.still-running')
    await test.clock.advance(3 * minute)
    valueOf(await test.send('getCharge', { chargeId }, { session }))
  })

  test('a charge can be paid by another card after the first declined', async () => {
    const test = await openWorld()
    const { session, cardId } = await readyToPay(test)
    const second = await linkCard(test, session, 'yuki')
    const chargeId = await waitingCharge(test, session)
    await switchFault(test, { bankDebit: 'declined' })
    valueOf(await test.send('pay', paying(cardId, { kind: 'charge', chargeId }, 270_00), { session }))
    await switchFault(test, { bankDebit: 'normal' })
    const paid = await test.send('pay', paying(second, { kind: 'charge', chargeId }, 270_00, { paymentId: 'p2' }), { session })
    expect(valueOf(paid)).toMatchObject({ status: 'succeeded', source: { card: { cardId: second } } })
  })
})

describe('watching', () => {
  test('a wait ends with the event, or empty when its time is over', async () => {
    const test = await openWorld()
    const { session } = await readyToPay(test)
    const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 20_000 }, { session }))
    const nothing = test.send('watch', { cursor, waitMs: 5_000 }, { session })
    await test.clock.advance(5_000)
    expect(valueOf(await nothing)).toEqual({ cursor, events: [] })
    const waiting = test.send('watch', { cursor, waitMs: 20_000 }, { session })
    await test.clock.advance(100)
    const code = await payCode(test, session)
    valueOf(await test.send('chargePayCode', { shopId: 'metro', payCode: code, amountFen: 4_00 }))
    const seen = valueOf(await waiting)
    expect(seen.events[0]).toEqual({ kind: 'pay-code-used', code })
    expect(test.clock.pending()).toBe(0)
  })

  test('payments without an answer come right while somebody watches', async () => {
    const test = await openWorld({ seed: 'bangka' })
    const { session, cardId } = await readyToPay(test)
    await switchFault(test, { bankDebit: 'no-answer' })
    const sent = test.send('pay', paying(cardId, { kind: 'shop', shopId: 'metro' }, 8_00), { session })
    await test.clock.advance(4_000)
    valueOf(await sent)
    const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
    const waiting = test.send('watch', { cursor, waitMs: 20_000 }, { session })
    await test.clock.advance(10_000)
    const { events } = valueOf(await waiting)
    expect(events).toMatchObject([{ kind: 'payment-updated', payment: { id: 'p1' } }])
    expect(events[0]).not.toMatchObject({ payment: { status: 'processing' } })
  })
})

test('bills come newest first, page by page, each once', async () => {
  const test = await openWorld()
  const { session, cardId } = await readyToPay(test)
  const ids: string[] = []
  for (let n = 0; n < 7; n += 1) {
    // Some share a moment.
    if (n % 2 === 0) await test.clock.advance(1_000)
    ids.unshift(`p${n}`)
    valueOf(
      await test.send('pay', paying(cardId, { kind: 'shop', shopId: 'metro' }, 100 + n, { paymentId: `p${n}` }), { session }),
    )
  }
  const seen: string[] = []
  let before: string | null = null
  do {
    const page: { bills: { id: string }[]; next: string | null } = valueOf(
      await test.send('listBills', { before, limit: 3 }, { session }),
    )
    seen.push(...page.bills.map((bill) => bill.id))
    before = page.next
  } while (before !== null)
  expect(seen).toEqual(ids)
  errorOf(await test.send('listBills', { before: 'noise', limit: 3 }, { session }), 'request.invalid')
})
