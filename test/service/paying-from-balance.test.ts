import { nextShanghaiDay } from '@/domain/time/calendar'

import { accountIdOf, balanceIn, putIntoBalance } from './support/balance'
import { type AtTheTill, atTheTill, done, metro, orderFor, said } from './support/trades'
import { errorOf, linkCard, paymentPassword, valueOf } from './support/wallet'

const balance = { kind: 'balance' } as const

/** A buyer at a till with a card and so much in the wallet. */
async function withBalance(amountFen: number): Promise<AtTheTill & { readonly has: () => Promise<number> }> {
  const till = await atTheTill()
  const { ports } = till.test.world
  const accountId = await accountIdOf(till.test, till.session)
  if (amountFen > 0) await putIntoBalance(ports, accountId, amountFen)
  return { ...till, has: () => balanceIn(ports, accountId) }
}

describe('paying from the balance', () => {
  test('moves it from the balance to the shop at once, without a bank, and the receipt says so', async () => {
    const { desk, has, session, test } = await withBalance(100_00)
    const { trade } = done(await desk.precreate(orderFor('b-1')))
    const target = { kind: 'order' as const, orderId: trade.tradeNo }
    const input = { paymentId: 'p', target, amountFen: 45_00, source: balance, paymentPassword }
    const paid = valueOf(await test.send('pay', input, { session }))
    expect(paid).toMatchObject({ status: 'succeeded', source: { kind: 'balance' } })
    expect(await has()).toBe(55_00)
    expect(valueOf(await test.send('pay', input, { session }))).toEqual(paid)
    expect(await has()).toBe(55_00)
    expect(done(await desk.query({ shopId: 'cinema', outTradeNo: 'b-1' })).paidFrom).toEqual({ kind: 'balance' })
    const filter = { search: null, kind: null, source: balance, group: null, from: null, until: null }
    const { bills } = valueOf(await test.send('listBills', { before: null, limit: 10, filter }, { session }))
    expect(bills.map(({ id }) => id)).toEqual(['p'])
  })

  test('a fen too little declines it, moves nothing, and the order can be paid by card', async () => {
    const { desk, has, pay, session, test } = await withBalance(44_99)
    const { trade } = done(await desk.precreate(orderFor('b-2')))
    const target = { kind: 'order' as const, orderId: trade.tradeNo }
    const input = { paymentId: 'p', target, amountFen: 45_00, source: balance, paymentPassword }
    expect(valueOf(await test.send('pay', input, { session }))).toMatchObject({
      status: 'declined',
      decline: 'balance-not-enough',
    })
    expect(await has()).toBe(44_99)
    expect(await pay(trade)).toBe('succeeded')
  })

  test('a wrong payment password takes nothing', async () => {
    const { has, session, test } = await withBalance(10_00)
    const target = { kind: 'shop' as const, shopId: 'metro' }
    const input = { paymentId: 'p', target, amountFen: 4_00, source: balance, paymentPassword: '000000' }
    errorOf(await test.send('pay', input, { session }), 'payment-password.wrong')
    expect(await has()).toBe(10_00)
  })

  test('a refund and a cancellation give back to the balance, to the fen, days later too', async () => {
    const { desk, has, session, test } = await withBalance(100_00)
    const { trade } = done(await desk.precreate(orderFor('b-3')))
    const target = { kind: 'order' as const, orderId: trade.tradeNo }
    valueOf(await test.send('pay', { paymentId: 'p', target, amountFen: 45_00, source: balance, paymentPassword }, { session }))
    const ref = { shopId: 'cinema', outTradeNo: 'b-3' }
    const part = done(await desk.refund({ ...ref, amountFen: 15_00, outRequestNo: 'r', reason: null }))
    expect(part).toMatchObject({ fundChange: true, refund: { status: 'succeeded' } })
    expect(await has()).toBe(70_00)
    expect(done(await desk.refund({ ...ref, amountFen: 15_00, outRequestNo: 'r', reason: null })).fundChange).toBe(false)
    await test.clock.advance(nextShanghaiDay(test.clock.now()) - test.clock.now())
    expect(done(await desk.cancel(ref))).toMatchObject({ action: 'refund', retry: false })
    expect(await has()).toBe(100_00)
  })
})

describe('the order of payment', () => {
  test('a pay code takes from the balance where it comes first and has enough, and otherwise from the next', async () => {
    const { cardId, desk, has, payCode, session, test } = await withBalance(30_00)
    const charge = async (outTradeNo: string, amountFen: number) => {
      const order = orderFor(outTradeNo, { payee: metro, amountFen })
      return done(await desk.pay({ ...order, payCode: await payCode() })).trade.paidFrom?.kind
    }
    expect(await charge('o-1', 10_00)).toBe('card')
    valueOf(await test.send('orderCards', { cardIds: [cardId], balancePlace: 0 }, { session }))
    expect(valueOf(await test.send('issuePayCode', { source: null }, { session })).source).toEqual(balance)
    expect(await charge('o-2', 30_01)).toBe('card')
    expect(await charge('o-3', 30_00)).toBe('balance')
    expect(await has()).toBe(0)
    expect(valueOf(await test.send('issuePayCode', { source: null }, { session })).source).toEqual({ kind: 'card', cardId })
  })

  test('a code of the balance alone is declined where it is too small, and the till hears why', async () => {
    const { desk, has, session, test } = await withBalance(9_99)
    const { code } = valueOf(await test.send('issuePayCode', { source: balance }, { session }))
    const charged = await desk.pay({ ...orderFor('o-4', { payee: metro, amountFen: 10_00 }), payCode: code })
    expect(said(charged)).toBe('balance-short')
    expect(await has()).toBe(9_99)
  })

  test('a large charge waits for the password with the balance proposed, and a card can pay it instead', async () => {
    const { cardId, desk, has, payCode, session, test } = await withBalance(300_00)
    valueOf(await test.send('orderCards', { cardIds: [cardId], balancePlace: 0 }, { session }))
    const order = orderFor('o-5', { payee: metro, amountFen: 300_00 })
    expect(done(await desk.pay({ ...order, payCode: await payCode() })).outcome).toBe('waiting')
    const { events } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
    const [waiting] = events.flatMap((event) => (event.kind === 'charge-waiting' ? [event.charge] : []))
    expect(waiting?.source).toEqual(balance)
    const target = { kind: 'charge' as const, chargeId: waiting?.id ?? '' }
    const source = { kind: 'card' as const, cardId }
    const paid = await test.send('pay', { paymentId: 'p', target, amountFen: 300_00, source, paymentPassword }, { session })
    expect(valueOf(paid).source).toMatchObject({ kind: 'card' })
    expect(await has()).toBe(300_00)
  })

  test('without a card the balance pays what it can, and without either there is no code', async () => {
    const { cardId, desk, payCode, session, test } = await withBalance(5_00)
    valueOf(await test.send('unlinkCard', { cardId }, { session }))
    const small = await desk.pay({ ...orderFor('o-6', { payee: metro, amountFen: 5_01 }), payCode: await payCode() })
    expect(said(small)).toBe('balance-short')
    const exact = await desk.pay({ ...orderFor('o-7', { payee: metro, amountFen: 5_00 }), payCode: await payCode() })
    expect(said(exact)).toBe('ok')
    errorOf(await test.send('issuePayCode', { source: null }, { session }), 'card.none')
    await linkCard(test, session, 'yuki')
    valueOf(await test.send('issuePayCode', { source: null }, { session }))
  })
})
