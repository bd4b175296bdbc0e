import { refundableMs, type TradeState, tradeStates } from '@/domain/trade/states'
import { type TradeCommand, tradeCommands } from '@/domain/trade/commands'
import { createFakeClock } from '@/platform/clock/fake'
import type { TradeDesk } from '@/service/trades/desk'

import {
  atTheTill,
  type AtTheTill,
  balanceOf,
  cinema,
  done,
  hour,
  metro,
  minute,
  orderFor,
  paidTrade,
  rowsInJournal,
  said,
} from './support/trades'
import { linkCard, openWorld, paymentPassword, signUpToPay, switchFault, valueOf } from './support/wallet'

const ref = (outTradeNo: string) => ({ shopId: 'cinema', outTradeNo })

const nothing = () => Promise.resolve()

/** Brings the trade of this number into a state, by what brings trades there; gives what goes on there, to be waited for. */
const reach: Readonly<Record<TradeState, (till: AtTheTill, outTradeNo: string) => Promise<() => Promise<void>>>> = {
  absent: () => Promise.resolve(nothing),
  unmet: async ({ desk }, outTradeNo) => {
    done(await desk.precreate(orderFor(outTradeNo)))
    return nothing
  },
  waiting: async ({ desk, scan }, outTradeNo) => {
    await scan(done(await desk.precreate(orderFor(outTradeNo))).code)
    return nothing
  },
  paying: async (till, outTradeNo) => {
    const { trade } = done(await till.desk.precreate(orderFor(outTradeNo)))
    await switchFault(till.test, { bankDebit: 'slow' })
    const sent = till.pay(trade)
    await till.test.clock.advance(0)
    return async () => {
      await till.test.clock.advance(3_000)
      expect(await sent).toBe('succeeded')
    }
  },
  paid: async (till, outTradeNo) => {
    await paidTrade(till, outTradeNo)
    return nothing
  },
  finished: async (till, outTradeNo) => {
    await paidTrade(till, outTradeNo)
    await till.test.clock.advance(refundableMs)
    return nothing
  },
  refunded: async (till, outTradeNo) => {
    await paidTrade(till, outTradeNo)
    done(await till.desk.refund({ ...ref(outTradeNo), amountFen: 45_00, outRequestNo: 'all', reason: null }))
    return nothing
  },
  closed: async ({ desk, scan }, outTradeNo) => {
    await scan(done(await desk.precreate(orderFor(outTradeNo))).code)
    done(await desk.close(ref(outTradeNo)))
    return nothing
  },
  lapsed: async ({ desk, test }, outTradeNo) => {
    done(await desk.precreate(orderFor(outTradeNo)))
    await test.clock.advance(2 * hour)
    return nothing
  },
}

/** Each command as a merchant gives it, and what it was answered. */
const give: Readonly<Record<TradeCommand, (desk: TradeDesk, outTradeNo: string) => Promise<string>>> = {
  pay: async (desk, outTradeNo) => {
    const paid = await desk.pay({ ...orderFor(outTradeNo), payCode: '280000000000000000' })
    return paid.ok ? paid.value.outcome : paid.error.code
  },
  order: async (desk, outTradeNo) => {
    const made = await desk.precreate(orderFor(outTradeNo))
    return made.ok ? made.value.trade.status : made.error.code
  },
  query: async (desk, outTradeNo) => {
    const found = await desk.query(ref(outTradeNo))
    return found.ok ? found.value.status : found.error.code
  },
  cancel: async (desk, outTradeNo) => {
    const cancelled = await desk.cancel(ref(outTradeNo))
    return cancelled.ok ? `${cancelled.value.action}${cancelled.value.retry ? ', ask again' : ''}` : cancelled.error.code
  },
  close: async (desk, outTradeNo) => {
    const closed = await desk.close(ref(outTradeNo))
    return closed.ok ? closed.value.status : closed.error.code
  },
  refund: async (desk, outTradeNo) => {
    const asked = { ...ref(outTradeNo), amountFen: 5_00, outRequestNo: 'r', reason: null }
    const refunded = await desk.refund(asked)
    return refunded.ok ? `back: ${refunded.value.trade.refundedFen}` : refunded.error.code
  },
  queryRefund: async (desk, outTradeNo) => {
    const found = await desk.queryRefund({ ...ref(outTradeNo), outRequestNo: 'nothing' })
    return found.ok ? JSON.stringify(found.value) : found.error.code
  },
}

/** In the order of `tradeCommands`: pay (with a code that is none), order, query, cancel, close, refund, queryRefund. */
const answers: Readonly<Record<TradeState, readonly string[]>> = {
  absent: ['pay-code-invalid', 'WAIT_BUYER_PAY', 'not-found', 'none', 'not-found', 'not-found', 'not-found'],
  unmet: ['pay-code-invalid', 'WAIT_BUYER_PAY', 'not-found', 'close', 'not-found', 'not-found', 'not-found'],
  waiting: ['pay-code-invalid', 'WAIT_BUYER_PAY', 'WAIT_BUYER_PAY', 'close', 'TRADE_CLOSED', 'wrong-state', 'null'],
  paying: ['unknown', 'WAIT_BUYER_PAY', 'WAIT_BUYER_PAY', 'none, ask again', 'unknown', 'unknown', 'null'],
  paid: ['already-paid', 'already-paid', 'TRADE_SUCCESS', 'refund', 'already-paid', 'back: 500', 'null'],
  finished: ['already-paid', 'already-paid', 'TRADE_FINISHED', 'already-finished', 'already-paid', 'already-finished', 'null'],
  refunded: ['already-closed', 'already-closed', 'TRADE_CLOSED', 'refund', 'already-closed', 'refund-over-total', 'null'],
  closed: ['already-closed', 'already-closed', 'TRADE_CLOSED', 'close', 'already-closed', 'already-closed', 'null'],
  lapsed: ['already-closed', 'already-closed', 'not-found', 'close', 'not-found', 'not-found', 'not-found'],
}

describe('every command in every state', () => {
  test.each(tradeStates)('%s', async (state) => {
    const till = await atTheTill()
    const heard: string[] = []
    for (const command of tradeCommands) {
      // A year later the session is over: each finished trade has a buyer of its own.
      const here = state === 'finished' ? await atTheTill() : till
      const outTradeNo = `${state}-${command}`
      const end = await reach[state](here, outTradeNo)
      heard.push(await give[command](here.desk, outTradeNo))
      await end()
    }
    expect(heard).toEqual(answers[state])
  })
})

describe('a till charges a pay code', () => {
  test('a small amount is paid at once, and the trade tells who paid by what', async () => {
    const { desk, payCode, session, test } = await atTheTill()
    const { outcome, trade } = done(
      await desk.pay({ ...orderFor('t-1', { passback: 'a=b', body: 'Row 5' }), payCode: await payCode() }),
    )
    const { id: userId } = valueOf(await test.send('getAccount', {}, { session }))
    expect(outcome).toBe('paid')
    expect(trade).toMatchObject({
      outTradeNo: 't-1',
      status: 'TRADE_SUCCESS',
      amountFen: 45_00,
      refundedFen: 0,
      subject: 'One ticket',
      body: 'Row 5',
      passback: 'a=b',
      buyer: { userId, logonId: '+86 138 •••• 5678' },
      paidAt: test.clock.now(),
      closedAt: null,
    })
    expect(trade.paidFrom).toEqual({ kind: 'card', bankCode: 'ICBC', cardKind: 'debit' })
    expect(done(await desk.query(ref('t-1')))).toEqual(trade)
    expect(done(await desk.query({ shopId: 'cinema', tradeNo: trade.tradeNo }))).toEqual(trade)
    expect(balanceOf(test, 'merchant:cinema')).toBe(45_00)
  })

  test('a larger one waits for the password; asked once more with the same code it still waits', async () => {
    const { cardId, desk, payCode, session, test } = await atTheTill()
    const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
    const charge = { ...orderFor('t-1', { amountFen: 300_00 }), payCode: await payCode() }
    expect(done(await desk.pay(charge))).toMatchObject({ outcome: 'waiting', trade: { status: 'WAIT_BUYER_PAY', paidAt: null } })
    expect(done(await desk.pay(charge))).toMatchObject({ outcome: 'waiting', trade: { buyer: { logonId: '+86 138 •••• 5678' } } })
    const { events } = valueOf(await test.send('watch', { cursor, waitMs: 0 }, { session }))
    const waiting = events.filter((event) => event.kind === 'charge-waiting')
    expect(waiting).toHaveLength(1)
    const target = { kind: 'charge', chargeId: waiting[0]?.charge.id ?? '' } as const
    valueOf(
      await test.send(
        'pay',
        { paymentId: 'p', target, amountFen: 300_00, source: { kind: 'card' as const, cardId }, paymentPassword },
        { session },
      ),
    )
    expect(done(await desk.query(ref('t-1'))).status).toBe('TRADE_SUCCESS')
    expect(said(await desk.pay(charge))).toBe('already-paid')
  })

  test('nobody who waits too long pays: after three minutes, or the merchant’s own time, the trade is closed', async () => {
    const { desk, payCode, test } = await atTheTill()
    const start = test.clock.now()
    for (const [outTradeNo, timeoutMs, lives] of [
      ['usual', null, 3 * minute],
      ['own', 5 * minute, 5 * minute],
      ['short', minute, minute],
    ] as const) {
      const made = done(await desk.pay({ ...orderFor(outTradeNo, { amountFen: 300_00, timeoutMs }), payCode: await payCode() }))
      expect(made.trade.expiresAt).toBe(start + lives)
    }
    const statuses = async () =>
      Promise.all(['short', 'usual', 'own'].map(async (no) => done(await desk.query(ref(no))).status.replace(/^.*_/, '')))
    await test.clock.advance(minute - 1)
    expect(await statuses()).toEqual(['PAY', 'PAY', 'PAY'])
    await test.clock.advance(1)
    expect(await statuses()).toEqual(['CLOSED', 'PAY', 'PAY'])
    await test.clock.advance(2 * minute)
    expect(await statuses()).toEqual(['CLOSED', 'CLOSED', 'PAY'])
    await test.clock.advance(2 * minute)
    expect(await statuses()).toEqual(['CLOSED', 'CLOSED', 'CLOSED'])
    expect(done(await desk.query(ref('own'))).closedAt).toBe(start + 5 * minute)
  })

  test('a buyer who refuses closes the trade, there and then', async () => {
    const { desk, payCode, session, test } = await atTheTill()
    done(await desk.pay({ ...orderFor('t-1', { amountFen: 300_00 }), payCode: await payCode() }))
    const { events } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
    const [waiting] = events
    if (waiting?.kind !== 'charge-waiting') throw new Error('no charge waits')
    await test.clock.advance(10_000)
    valueOf(await test.send('refuseCharge', { chargeId: waiting.charge.id }, { session }))
    expect(done(await desk.query(ref('t-1')))).toMatchObject({ status: 'TRADE_CLOSED', closedAt: test.clock.now(), paidAt: null })
  })

  test('causes are told by what they are', async () => {
    const { cardId, desk, payCode, session, test } = await atTheTill()
    const charge = async (outTradeNo: string, amountFen = 45_00) =>
      desk.pay({ ...orderFor(outTradeNo, { amountFen }), payCode: await payCode() })
    const used = await payCode()
    done(await desk.pay({ ...orderFor('first'), payCode: used }))
    expect(await desk.pay({ ...orderFor('second'), payCode: used })).toMatchObject({
      error: { code: 'pay-code-invalid', cause: { code: 'pay-code.used' } },
    })
    const old = await payCode()
    await test.clock.advance(75_000)
    expect(await desk.pay({ ...orderFor('third'), payCode: old })).toMatchObject({
      error: { code: 'pay-code-invalid', cause: { code: 'pay-code.expired' } },
    })
    expect(said(await charge('too-much', 50_000_01))).toBe('amount-over-limit')
    for (const [bankDebit, code] of [
      ['insufficient-funds', 'card-balance-short'],
      ['declined', 'payment-at-risk'],
      ['out-of-service', 'bank-unavailable'],
    ] as const) {
      await switchFault(test, { bankDebit })
      const refused = await charge(bankDebit)
      expect(refused).toMatchObject({ error: { code, trade: { status: 'TRADE_CLOSED', closedAt: test.clock.now() } } })
      expect(done(await desk.query(ref(bankDebit))).status).toBe('TRADE_CLOSED')
    }
    await switchFault(test, { bankDebit: 'normal' })
    const code = await payCode()
    valueOf(await test.send('unlinkCard', { cardId }, { session }))
    expect(said(await desk.pay({ ...orderFor('no-card'), payCode: code }))).toBe('no-instrument')
    // A trade that was never begun is not there.
    expect(said(await desk.query(ref('no-card')))).toBe('not-found')
  })

  test('the same number with another amount or subject is another order, whatever became of the first', async () => {
    const till = await atTheTill()
    const { desk, payCode } = till
    done(await desk.precreate(orderFor('open')))
    await paidTrade(till, 'paid')
    for (const outTradeNo of ['open', 'paid'])
      for (const change of [{ amountFen: 45_01 }, { subject: 'Two tickets' }]) {
        expect(said(await desk.precreate(orderFor(outTradeNo, change)))).toBe('context-inconsistent')
        const code = await payCode()
        expect(said(await desk.pay({ ...orderFor(outTradeNo, change), payCode: code }))).toBe('context-inconsistent')
      }
  })

  test('of two merchants that charge one pay code at once, one wins', async () => {
    const { desk, payCode, test } = await atTheTill()
    const code = await payCode()
    const both = await Promise.all([
      desk.pay({ ...orderFor('a'), payCode: code }),
      desk.pay({ ...orderFor('b', { payee: metro }), payCode: code }),
    ])
    expect(both.map(said).sort()).toEqual(['ok', 'pay-code-invalid'])
    expect(balanceOf(test, 'merchant:cinema') + balanceOf(test, 'merchant:metro')).toBe(45_00)
  })
})

describe('a code that a merchant shows', () => {
  test('is no trade before somebody scans it, and the same code when it is asked for again', async () => {
    const { desk, scan } = await atTheTill()
    const made = done(await desk.precreate(orderFor('t-1')))
    expect(done(await desk.precreate(orderFor('t-1')))).toEqual(made)
    expect(said(await desk.query(ref('t-1')))).toBe('not-found')
    expect(done(await desk.look(ref('t-1')))).toEqual(made.trade)
    await scan(made.code)
    expect(done(await desk.query(ref('t-1')))).toMatchObject({ status: 'WAIT_BUYER_PAY', buyer: null })
  })

  test('unscanned it is good for two hours, scanned for as long as its merchant said', async () => {
    const { desk, scan, session, test } = await atTheTill()
    const day = 24 * hour
    const start = test.clock.now()
    const unscanned = done(await desk.precreate(orderFor('unscanned', { timeoutMs: day })))
    const scanned = done(await desk.precreate(orderFor('scanned', { timeoutMs: day })))
    const short = done(await desk.precreate(orderFor('short', { timeoutMs: 5 * minute })))
    await scan(scanned.code)
    expect([unscanned.trade.expiresAt, short.trade.expiresAt]).toEqual([start + 2 * hour, start + 5 * minute])
    expect(done(await desk.query(ref('scanned'))).expiresAt).toBe(start + day)
    await test.clock.advance(2 * hour)
    const resolve = (text: string) => test.send('resolveCode', { text }, { session })
    expect(await resolve(unscanned.code)).toMatchObject({ error: { code: 'order.expired' } })
    expect(await resolve(scanned.code)).toMatchObject({ ok: true })
    await test.clock.advance(day)
    expect(await resolve(scanned.code)).toMatchObject({ error: { code: 'order.expired' } })
    expect(done(await desk.query(ref('scanned'))).status).toBe('TRADE_CLOSED')
  })

  test('cancelled after its time it is closed for good: a payment that came in time and is kept late finds it so', async () => {
    const till = await atTheTill()
    const { cardId, desk, session, test } = till
    const { code, trade } = done(await desk.precreate(orderFor('t-1', { timeoutMs: minute })))
    await till.scan(code)
    await test.clock.advance(minute)
    expect(done(await desk.cancel(ref('t-1')))).toMatchObject({ action: 'close', retry: false })
    expect(rowsInJournal(test, 'trades')).toMatchObject([{ status: 'closed' }])
    // Another host, whose clock is a little behind.
    const behind = createFakeClock(test.clock.now() - 2_000)
    const other = await openWorld({ ...test, clock: behind })
    const target = { kind: 'order', orderId: trade.tradeNo } as const
    const input = { paymentId: 'late', target, amountFen: 45_00, source: { kind: 'card' as const, cardId }, paymentPassword }
    expect(await other.send('pay', input, { session })).toMatchObject({ ok: false })
    expect(balanceOf(test, 'merchant:cinema')).toBe(0)
  })

  test('closed or cancelled it can’t be paid, however the buyer came by it', async () => {
    const { cardId, desk, scan, session, test } = await atTheTill()
    const { code, trade } = done(await desk.precreate(orderFor('t-1')))
    await scan(code)
    done(await desk.cancel(ref('t-1')))
    const target = { kind: 'order', orderId: trade.tradeNo } as const
    const input = { paymentId: 'p', target, amountFen: 45_00, source: { kind: 'card' as const, cardId }, paymentPassword }
    expect(await test.send('pay', input, { session })).toMatchObject({ error: { code: 'order.closed' } })
    expect(await test.send('resolveCode', { text: code }, { session })).toMatchObject({ error: { code: 'order.closed' } })
  })

  test('the number of a code can be charged at the till instead', async () => {
    const { desk, payCode } = await atTheTill()
    const { trade } = done(await desk.precreate(orderFor('t-1')))
    const paid = done(await desk.pay({ ...orderFor('t-1'), payCode: await payCode() }))
    expect(paid).toMatchObject({ outcome: 'paid', trade: { tradeNo: trade.tradeNo } })
  })
})

describe('a trade that was made for one buyer', () => {
  test('is paid by that buyer, and there for nobody else', async () => {
    const { desk, pay, session, test } = await atTheTill()
    const other = await signUpToPay(test, { phone: '+8613987654321' })
    await linkCard(test, other, 'yuki')
    const { id: buyerId } = valueOf(await test.send('getAccount', {}, { session }))
    const trade = done(await desk.create({ ...orderFor('t-1'), buyerId }))
    expect(trade).toMatchObject({ status: 'WAIT_BUYER_PAY', buyer: { userId: buyerId } })
    expect(done(await desk.query(ref('t-1')))).toEqual(trade)
    const orderId = trade.tradeNo
    expect(await test.send('getOrder', { orderId }, { session: other })).toMatchObject({ error: { code: 'order.not-found' } })
    const { code } = valueOf(await test.send('issuePayCode', { source: null }, { session: other }))
    expect(said(await desk.pay({ ...orderFor('t-1'), payCode: code }))).toBe('context-inconsistent')
    expect(await test.send('getOrder', { orderId }, { session })).toMatchObject({ ok: true })
    expect(await pay(trade)).toBe('succeeded')
    expect(done(await desk.query(ref('t-1'))).status).toBe('TRADE_SUCCESS')
  })

  test('nobody buys from themselves, and buyers have to be there', async () => {
    const { desk, session, test } = await atTheTill()
    const { id: buyerId } = valueOf(await test.send('getAccount', {}, { session }))
    expect(said(await desk.create({ ...orderFor('t-1'), buyerId: 'cinema' }))).toBe('buyer-is-seller')
    expect(said(await desk.create({ ...orderFor('t-1'), buyerId: 'nobody' }))).toBe('buyer-unknown')
    done(await desk.create({ ...orderFor('t-1'), buyerId }))
    // The number is taken by another kind of order.
    expect(said(await desk.precreate(orderFor('t-1')))).toBe('context-inconsistent')
  })
})

test('merchants neither see nor touch each other’s trades', async () => {
  const till = await atTheTill()
  const { desk, test } = till
  const mine = await paidTrade(till, 't-1')
  for (const theirs of [
    { shopId: 'metro', outTradeNo: 't-1' },
    { shopId: 'metro', tradeNo: mine.tradeNo },
  ]) {
    expect(said(await desk.query(theirs))).toBe('not-found')
    expect(said(await desk.look(theirs))).toBe('not-found')
    expect(said(await desk.close(theirs))).toBe('not-found')
    expect(said(await desk.refund({ ...theirs, amountFen: 45_00, outRequestNo: 'r', reason: null }))).toBe('not-found')
    expect(said(await desk.queryRefund({ ...theirs, outRequestNo: 'r' }))).toBe('not-found')
    expect(done(await desk.cancel(theirs))).toEqual({ action: 'none', retry: false, trade: null })
  }
  // The same number of another merchant is a trade of its own.
  const { trade } = done(await desk.precreate(orderFor('t-1', { payee: metro })))
  expect(trade.tradeNo).not.toBe(mine.tradeNo)
  expect(done(await desk.query(ref('t-1')))).toEqual(mine)
  expect(mine.payee).toEqual(cinema)
  expect(balanceOf(test, 'merchant:cinema')).toBe(45_00)
})
