import fc from 'fast-check'

import type { BankRefundAnswer } from '@/service/ports'
import type { RefundOutcome, TradeError } from '@/service/trades/desk'
import { refundTrade } from '@/service/trades/refund-trade'
import type { Result } from '@/domain/core/result'

import {
  atTheTill,
  type AtTheTill,
  balanceOf,
  done,
  hour,
  minute,
  orderFor,
  paidTrade,
  rowsInJournal,
  said,
  spentAtBank,
} from './support/trades'
import { linkCard, openWorld, paymentPassword, signUpToPay, switchFault, valueOf } from './support/wallet'

const ref = { shopId: 'cinema', outTradeNo: 't-1' }

function refund({ desk }: AtTheTill, amountFen: number, outRequestNo: string | null, reason: string | null = null) {
  return desk.refund({ ...ref, amountFen, outRequestNo, reason })
}

/** What went back, as the books, the bank and the trade have it: they must agree. */
async function backOf({ desk, test }: AtTheTill, paidFen = 45_00): Promise<number> {
  const back = paidFen - spentAtBank(test)
  expect(balanceOf(test, 'merchant:cinema')).toBe(paidFen - back)
  expect(done(await desk.look(ref)).refundedFen).toBe(back)
  return back
}

describe('money that goes back', () => {
  test('in parts the trade stays paid; when all is back it is closed', async () => {
    const till = await atTheTill()
    const { desk, test } = till
    await paidTrade(till, 't-1')
    const first = done(await refund(till, 20_00, 'r-1', 'One seat was broken'))
    expect(first).toMatchObject({
      fundChange: true,
      refund: { outRequestNo: 'r-1', amountFen: 20_00, totalFen: 45_00, status: 'succeeded', reason: 'One seat was broken' },
      trade: { status: 'TRADE_SUCCESS', refundedFen: 20_00, closedAt: null },
    })
    expect(await backOf(till)).toBe(20_00)
    expect(done(await refund(till, 25_00, 'r-2')).trade).toMatchObject({
      status: 'TRADE_CLOSED',
      refundedFen: 45_00,
      closedAt: test.clock.now(),
    })
    expect(await backOf(till)).toBe(45_00)
    expect(done(await desk.queryRefund({ ...ref, outRequestNo: 'r-1' }))).toEqual(first.refund)
    expect(done(await desk.queryRefund({ ...ref, outRequestNo: 'r-3' }))).toBeNull()
  })

  test('sent again under its number nothing moves; another amount, or more than is left, is refused', async () => {
    const till = await atTheTill()
    await paidTrade(till, 't-1')
    const first = done(await refund(till, 20_00, 'r-1'))
    expect(done(await refund(till, 20_00, 'r-1'))).toEqual({ ...first, fundChange: false })
    expect(said(await refund(till, 20_01, 'r-1'))).toBe('refund-number-reused')
    expect(said(await refund(till, 25_01, 'r-2'))).toBe('refund-over-total')
    expect(said(await refund(till, 0, 'r-2'))).toBe('refund-over-total')
    expect(await backOf(till)).toBe(20_00)
    done(await refund(till, 25_00, 'r-2'))
    // Also once nothing is left, the first is told again.
    expect(done(await refund(till, 20_00, 'r-1')).fundChange).toBe(false)
    expect(await backOf(till)).toBe(45_00)
  })

  test('without a number the whole goes back, once, under the trade’s own', async () => {
    const till = await atTheTill()
    await paidTrade(till, 't-1')
    expect(said(await refund(till, 20_00, null))).toBe('refund-number-missing')
    expect(done(await refund(till, 45_00, null))).toMatchObject({ fundChange: true, refund: { outRequestNo: 't-1' } })
    expect(done(await refund(till, 45_00, null)).fundChange).toBe(false)
    expect(await backOf(till)).toBe(45_00)
  })

  test('the buyer’s bill says what came back, and the wallet hears at once', async () => {
    const till = await atTheTill()
    const { session, test } = till
    await paidTrade(till, 't-1')
    const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
    const watching = test.send('watch', { cursor, waitMs: 20_000 }, { session })
    await test.clock.advance(0)
    done(await refund(till, 20_00, 'r-1'))
    await test.clock.advance(0)
    const payment = { status: 'succeeded', amountFen: 45_00, refundedFen: 20_00 }
    expect(valueOf(await watching).events).toMatchObject([{ kind: 'payment-updated', payment }])
    expect(valueOf(await test.send('listBills', { before: null, limit: 10 }, { session })).bills).toMatchObject([payment])
  })

  describe('is not spent, for the card’s limit of the day', () => {
    const shop = { kind: 'shop', shopId: 'online' } as const
    const dayMs = 24 * hour

    /** Somebody whose card has 20,000.00, as much as its limit of a day; a single payment is 5,000.00 at most. */
    async function withLimit() {
      const test = await openWorld()
      const session = await signUpToPay(test)
      const cardId = await linkCard(test, session, 'emily')
      let count = 0
      const pay = async (amountFen: number) => {
        count += 1
        const input = {
          paymentId: `p-${count}`,
          target: shop,
          amountFen,
          source: { kind: 'card' as const, cardId },
          paymentPassword,
        }
        return valueOf(await test.send('pay', input, { session }))
      }
      const { trades } = test.world.service
      const back = async ({ orderNumber: outTradeNo }: { orderNumber: string }, amountFen: number, outRequestNo: string) =>
        done(await trades.refund({ shopId: 'online', outTradeNo, amountFen, outRequestNo, reason: null }))
      return { test, pay, back, cancel: (outTradeNo: string) => trades.cancel({ shopId: 'online', outTradeNo }) }
    }

    test('in parts, as much as came back, and no more when it is asked for again', async () => {
      const { back, pay } = await withLimit()
      const bills = [await pay(5_000_00), await pay(5_000_00), await pay(5_000_00), await pay(5_000_00)]
      const [first] = bills
      if (first === undefined) throw new Error('it was paid')
      expect((await pay(1)).decline).toBe('over-card-limit')
      await back(first, 1_200_00, 'r-1')
      await back(first, 1_200_00, 'r-1')
      expect((await pay(1_200_01)).decline).toBe('over-card-limit')
      expect((await pay(1_200_00)).status).toBe('succeeded')
      expect((await pay(1)).decline).toBe('over-card-limit')
      await back(first, 3_800_00, 'r-2')
      expect((await pay(3_800_00)).status).toBe('succeeded')
      expect((await pay(1)).decline).toBe('over-card-limit')
    })

    test('whole, when the payment is cancelled', async () => {
      const { cancel, pay } = await withLimit()
      for (let n = 0; n < 3; n += 1) await pay(5_000_00)
      const { orderNumber } = await pay(5_000_00)
      expect(done(await cancel(orderNumber))).toMatchObject({ action: 'refund', retry: false })
      expect((await pay(5_000_00)).status).toBe('succeeded')
      expect((await pay(1)).decline).toBe('over-card-limit')
    })

    test('and what was paid on another day counts for that day alone', async () => {
      const { back, pay, test } = await withLimit()
      const yesterday = await pay(5_000_00)
      await test.clock.advance(dayMs)
      for (let n = 0; n < 3; n += 1) await pay(5_000_00)
      await back(yesterday, 5_000_00, 'r-1')
      expect((await pay(5_000_00)).status).toBe('succeeded')
      // Were it counted today, the bank would be asked, and has nothing left.
      expect((await pay(1)).decline).toBe('over-card-limit')
      expect(rowsInJournal(test, 'card-days').map(({ spentFen }) => spentFen)).toEqual([5_000_00, 20_000_00])
    })
  })

  test('comes from the sandbox’s tills as well, and the shop’s list shows it', async () => {
    const { cardId, session, test } = await atTheTill()
    const made = valueOf(await test.send('createOrder', { shopId: 'cinema', goods: 'A ticket', amountFen: 45_00 }))
    const { id: orderId, orderNumber } = made.order
    const back = (refundNumber: string, amountFen: number) =>
      test.send('refundShopOrder', { shopId: 'cinema', orderNumber, refundNumber, amountFen })
    expect(await back('r-1', 5_00)).toMatchObject({ error: { code: 'order.not-found' } })
    const input = {
      paymentId: 'p',
      target: { kind: 'order', orderId },
      amountFen: 45_00,
      source: { kind: 'card' as const, cardId },
      paymentPassword,
    } as const
    valueOf(await test.send('pay', input, { session }))
    expect(valueOf(await back('r-1', 5_00))).toEqual({ refundedFen: 5_00 })
    expect(await back('r-2', 40_01)).toMatchObject({ error: { code: 'amount.too-large', limitFen: 40_00 } })
    const orders = async () => valueOf(await test.send('listShopOrders', { shopId: 'cinema' })).orders
    expect(await orders()).toMatchObject([{ status: 'paid', refundedFen: 5_00 }])
    expect(valueOf(await test.send('cancelShopOrder', { shopId: 'cinema', orderNumber }))).toEqual({
      action: 'refund',
      retry: false,
    })
    expect(await orders()).toMatchObject([{ status: 'paid', refundedFen: 45_00 }])
  })
})

describe('a bank that does not answer', () => {
  test('is asked again later, by the merchant or by the service itself, and gives back once', async () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f'])
      for (const asker of ['merchant', 'watch', 'host'] as const) {
        const till = await atTheTill({ seed })
        const { desk, session, test } = till
        await paidTrade(till, 't-1')
        await switchFault(test, { bankDebit: 'no-answer' })
        const sent = refund(till, 20_00, 'r-1')
        await test.clock.advance(4_000)
        expect(said(await sent)).toBe('unknown')
        expect(done(await desk.queryRefund({ ...ref, outRequestNo: 'r-1' }))).toMatchObject({
          status: 'processing',
          refundedAt: null,
        })
        // What is on its way counts as gone.
        const more = refund(till, 25_01, 'r-2')
        await test.clock.advance(4_000)
        expect(said(await more)).toBe('refund-over-total')
        await switchFault(test, { bankDebit: 'normal' })
        await test.clock.advance(8_000)
        if (asker === 'merchant') expect(done(await refund(till, 20_00, 'r-1')).fundChange).toBe(true)
        else if (asker === 'host') expect(await test.world.service.askForRefunds()).toBe(1)
        else valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
        expect(done(await refund(till, 20_00, 'r-1')).fundChange).toBe(false)
        expect(await backOf(till)).toBe(20_00)
      }
  })

  test('is asked once more beside the first asking: that it is out of service now does not fail what is on its way', async () => {
    const till = await atTheTill()
    await paidTrade(till, 't-1')
    const { ports } = till.test.world
    const askedOf = (answer: () => Promise<BankRefundAnswer>) =>
      refundTrade(
        { ...ports, bank: { ...ports.bank, refund: answer } },
        { ...ref, amountFen: 20_00, outRequestNo: 'r-1', reason: null },
      )
    let answered: (answer: BankRefundAnswer) => void = () => undefined
    const first = askedOf(() => new Promise((resolve) => (answered = resolve)))
    await till.test.clock.advance(1_000)
    expect(said(await askedOf(() => Promise.resolve({ kind: 'out-of-service' })))).toBe('unknown')
    expect(done(await till.desk.queryRefund({ ...ref, outRequestNo: 'r-1' }))).toMatchObject({ status: 'processing' })
    // It counts as gone: nobody gets it under another number.
    expect(said(await refund(till, 45_00, 'r-2'))).toBe('refund-over-total')
    answered({ kind: 'refunded' })
    expect(done(await first)).toMatchObject({ fundChange: true, refund: { status: 'succeeded' }, trade: { refundedFen: 20_00 } })
  })

  test('or is out of service: nothing moves, and the same number works later', async () => {
    const till = await atTheTill()
    await paidTrade(till, 't-1')
    await switchFault(till.test, { bankDebit: 'out-of-service' })
    expect(said(await refund(till, 20_00, 'r-1'))).toBe('bank-unavailable')
    expect(done(await till.desk.queryRefund({ ...ref, outRequestNo: 'r-1' }))).toMatchObject({ status: 'failed' })
    // What failed holds nothing of the rest.
    await switchFault(till.test, { bankDebit: 'normal' })
    expect(done(await refund(till, 45_00, 'r-2')).fundChange).toBe(true)
    expect(said(await refund(till, 20_00, 'r-1'))).toBe('refund-over-total')
    expect(await backOf(till)).toBe(45_00)
  })
})

describe('refund against refund', () => {
  test('the same sent ten times at once moves money once', async () => {
    const till = await atTheTill()
    await paidTrade(till, 't-1')
    const all = await Promise.all(Array.from({ length: 10 }, () => refund(till, 20_00, 'r-1')))
    expect(all.map(said)).toEqual(Array.from({ length: 10 }, () => 'ok'))
    expect(all.filter((one) => one.ok && one.value.fundChange)).toHaveLength(1)
    expect(await backOf(till)).toBe(20_00)
  })

  test('whatever is asked at once, and however the bank takes it: never more than was paid, each number once', async () => {
    const request = fc.record({ number: fc.constantFrom('a', 'b', 'c', 'd'), amountFen: fc.integer({ min: 1, max: 50_00 }) })
    const faults = fc.constantFrom('normal', 'slow', 'no-answer', 'out-of-service')
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { minLength: 2, maxLength: 8 }),
        faults,
        fc.nat(50),
        async (requests, bankDebit, seed) => {
          const till = await atTheTill({ seed: String(seed) })
          const { test } = till
          await paidTrade(till, 't-1')
          await switchFault(test, { bankDebit })
          const sent = Promise.all(requests.map(({ amountFen, number }) => refund(till, amountFen, number)))
          await test.clock.advance(minute)
          const first = await sent
          await switchFault(test, { bankDebit: 'normal' })
          const again: Result<RefundOutcome, TradeError>[] = []
          for (const { amountFen, number } of requests) again.push(await refund(till, amountFen, number))
          const moved = new Map<string, number>()
          for (const one of [...first, ...again]) {
            if (!one.ok || !one.value.fundChange) continue
            const { amountFen, outRequestNo } = one.value.refund
            expect(moved.has(String(outRequestNo))).toBe(false)
            moved.set(String(outRequestNo), amountFen)
          }
          const sum = [...moved.values()].reduce((all, amountFen) => all + amountFen, 0)
          expect(sum).toBe(await backOf(till))
          expect(sum).toBeLessThanOrEqual(45_00)
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('cancelling', () => {
  test('gives back what is left of a paid trade, and is done when it is asked once more', async () => {
    const till = await atTheTill()
    const { desk } = till
    await paidTrade(till, 't-1')
    done(await refund(till, 20_00, 'r-1'))
    const cancelled = done(await desk.cancel(ref))
    expect(cancelled).toMatchObject({ action: 'refund', retry: false, trade: { status: 'TRADE_CLOSED', refundedFen: 45_00 } })
    expect(done(await desk.cancel(ref))).toEqual(cancelled)
    expect(await backOf(till)).toBe(45_00)
    // What a cancellation gave back has no number, so that none that a merchant gives is taken by it.
    expect(done(await desk.queryRefund({ ...ref, outRequestNo: 'cancel' }))).toBeNull()
  })

  test('withdraws what waits for the buyer’s password, and the buyer hears of it', async () => {
    const { desk, payCode, session, test } = await atTheTill()
    done(await desk.pay({ ...orderFor('t-1', { amountFen: 300_00 }), payCode: await payCode() }))
    const { cursor, events } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
    expect(events).toMatchObject([{ kind: 'charge-waiting' }])
    expect(done(await desk.cancel(ref))).toMatchObject({ action: 'close', retry: false, trade: { status: 'TRADE_CLOSED' } })
    const after = valueOf(await test.send('watch', { cursor, waitMs: 0 }, { session }))
    expect(after.events).toMatchObject([{ kind: 'charge-closed', reason: 'withdrawn' }])
  })

  test('while the bank thinks, the merchant is to ask again; then the outcome decides', async () => {
    const till = await atTheTill()
    const { desk, test } = till
    const { trade } = done(await desk.precreate(orderFor('t-1')))
    await switchFault(test, { bankDebit: 'slow' })
    const sent = till.pay(trade)
    await test.clock.advance(1_000)
    expect(done(await desk.cancel(ref))).toMatchObject({ action: 'none', retry: true, trade: { status: 'WAIT_BUYER_PAY' } })
    await test.clock.advance(2_000)
    expect(await sent).toBe('succeeded')
    await switchFault(test, { bankDebit: 'normal' })
    expect(done(await desk.cancel(ref))).toMatchObject({ action: 'refund', retry: false })
    expect(await backOf(till)).toBe(45_00)
  })

  test('where the bank does not say whether it gave back, it is asked again', async () => {
    const till = await atTheTill({ seed: 'quiet' })
    const { desk, test } = till
    await paidTrade(till, 't-1')
    await switchFault(test, { bankDebit: 'no-answer' })
    const sent = desk.cancel(ref)
    await test.clock.advance(4_000)
    expect(done(await sent)).toMatchObject({ action: 'refund', retry: true, trade: { status: 'TRADE_SUCCESS' } })
    await switchFault(test, { bankDebit: 'normal' })
    await test.clock.advance(8_000)
    expect(done(await desk.cancel(ref))).toMatchObject({ action: 'refund', retry: false, trade: { status: 'TRADE_CLOSED' } })
    expect(await backOf(till)).toBe(45_00)
  })

  test('against a payment, at whatever moment: one of the two wins, and no money is lost', async () => {
    const seen = new Set<string>()
    for (const how of ['pay-code', 'order-code'] as const)
      for (const bankDebit of ['normal', 'slow', 'no-answer'] as const)
        for (const cancelAfterMs of [0, 1_000, 3_000, 4_000, 12_000]) {
          const till = await atTheTill({ seed: `${how} ${bankDebit} ${cancelAfterMs}` })
          const { desk, payCode, test } = till
          const code = how === 'pay-code' ? await payCode() : ''
          const { trade } = done(await desk.precreate(orderFor('t-1')))
          await switchFault(test, { bankDebit })
          const paying =
            how === 'pay-code'
              ? desk.pay({ ...orderFor('t-1'), payCode: code }).then(said)
              : till.pay(trade).catch(() => 'refused')
          const advanced = cancelAfterMs === 0 ? Promise.resolve() : test.clock.advance(cancelAfterMs)
          await advanced
          const cancelling = desk.cancel(ref)
          await test.clock.advance(20_000)
          await Promise.all([paying, cancelling])
          await switchFault(test, { bankDebit: 'normal' })
          // A till asks until it is told that it need not.
          let last = done(await desk.cancel(ref))
          for (let tries = 0; last.retry && tries < 10; tries += 1) {
            await test.clock.advance(5_000)
            last = done(await desk.cancel(ref))
          }
          seen.add(last.action)
          expect(last).toMatchObject({ retry: false, trade: { status: 'TRADE_CLOSED' } })
          expect(spentAtBank(test)).toBe(0)
          expect(balanceOf(test, 'merchant:cinema')).toBe(0)
          for (const { amountFen, refundedFen = 0, status } of rowsInJournal(test, 'payments'))
            expect(refundedFen).toBe(status === 'succeeded' ? amountFen : 0)
        }
    expect([...seen].sort()).toEqual(['close', 'refund'])
  })
})
