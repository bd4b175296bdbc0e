import { deliveryGaps, type DeliveryOutcome } from '@/domain/trade/notices'
import { createFakeClock } from '@/platform/clock/fake'
import type { MerchantNotice } from '@/service/ports'
import type { NoticeRow } from '@/service/rows'

import { atTheTill, type AtTheTill, done, hour, metro, minute, orderFor, paidTrade } from './support/trades'
import { openWorld, readyToPay, valueOf, paymentPassword } from './support/wallet'

const gateway = { appId: 'app-1', notifyUrl: 'https://merchant.test/notify' }

/** A merchant whose code answers as it is told to. */
interface ListeningTill extends AtTheTill {
  readonly heard: MerchantNotice[]
  answer: (notice: MerchantNotice) => DeliveryOutcome
  deliver(): Promise<number>
  newest(shopId?: string): Promise<NoticeRow>
}

async function listening(): Promise<ListeningTill> {
  const heard: MerchantNotice[] = []
  const held: { till: ListeningTill | null } = { till: null }
  const till = await atTheTill({
    merchants: (shops) => ({
      ...shops,
      tell: (notice) => {
        heard.push(notice)
        return Promise.resolve(held.till?.answer(notice) ?? 'success')
      },
    }),
  })
  const { notices } = till.test.world.service
  const all: ListeningTill = {
    ...till,
    heard,
    answer: () => 'success',
    deliver: () => notices.deliverDue(),
    newest: async (shopId = 'cinema') => {
      const [newest] = valueOf(await notices.list(shopId, 1))
      if (newest === undefined) throw new Error('there is no notice')
      return newest
    },
  }
  held.till = all
  return all
}

describe('what a merchant is told', () => {
  test('paid, refunded in part, refunded in full: each once, with the trade as it was then', async () => {
    const till = await listening()
    const { desk, heard, test } = till
    const { tradeNo } = await paidTrade(till, 't-1', { ...gateway, passback: 'a=b', body: 'Row 5' })
    const paidAt = test.clock.now()
    await test.clock.advance(minute)
    const ref = { shopId: 'cinema', outTradeNo: 't-1' }
    done(await desk.refund({ ...ref, amountFen: 20_00, outRequestNo: 'r-1', reason: null }))
    done(await desk.refund({ ...ref, amountFen: 25_00, outRequestNo: 'r-2', reason: null }))
    const of = { shopId: 'cinema', tradeId: tradeNo, orderNumber: 't-1', url: gateway.notifyUrl }
    const said = { amountFen: 45_00, subject: 'One ticket', body: 'Row 5', passback: 'a=b', appId: 'app-1', paidAt }
    expect(heard).toMatchObject([
      { ...of, kind: 'paid', content: { ...said, status: 'TRADE_SUCCESS', refundedFen: 0, refund: null } },
      {
        ...of,
        kind: 'refunded',
        content: { ...said, status: 'TRADE_SUCCESS', refundedFen: 20_00, refund: { outRequestNo: 'r-1', amountFen: 20_00 } },
      },
      {
        ...of,
        kind: 'refunded',
        content: { ...said, status: 'TRADE_CLOSED', refundedFen: 45_00, refund: { outRequestNo: 'r-2', amountFen: 25_00 } },
      },
    ])
    expect(new Set(heard.map(({ id }) => id)).size).toBe(3)
    expect(JSON.stringify(heard)).not.toContain('138')
  })

  test('closed; and nothing of a code that nobody scanned', async () => {
    const { desk, heard, scan } = await listening()
    done(await desk.precreate(orderFor('unscanned', gateway)))
    done(await desk.cancel({ shopId: 'cinema', outTradeNo: 'unscanned' }))
    await scan(done(await desk.precreate(orderFor('scanned', gateway))).code)
    done(await desk.close({ shopId: 'cinema', outTradeNo: 'scanned' }))
    expect(heard).toMatchObject([{ kind: 'closed', orderNumber: 'scanned', content: { status: 'TRADE_CLOSED', paidAt: null } }])
  })

  test('a merchant of the gateway without an address hears nothing, a shop of the sandbox always', async () => {
    const till = await listening()
    await paidTrade(till, 'silent', { appId: 'app-1' })
    await paidTrade(till, 'shop')
    expect(till.heard.map(({ orderNumber }) => orderNumber)).toEqual(['shop'])
  })
})

describe('how often', () => {
  test('eight times by the schedule, then no more; every attempt is kept', async () => {
    const till = await listening()
    till.answer = () => 'other-answer'
    const start = till.test.clock.now()
    await paidTrade(till, 't-1', gateway)
    for (let minutes = 0; minutes < 30 * 60; minutes += 1) {
      await till.deliver()
      await till.test.clock.advance(minute)
    }
    const { attempts, id, state } = await till.newest()
    const due = deliveryGaps.map((_gap, count) => deliveryGaps.slice(0, count + 1).reduce((sum, gap) => sum + gap, start))
    expect(attempts.map(({ at }) => at)).toEqual(due)
    expect(new Set(attempts.map(({ outcome }) => outcome))).toEqual(new Set(['other-answer']))
    expect(state).toBe('given-up')
    // The same notice each time, by its id and by what it says.
    expect(new Set(till.heard.map((notice) => JSON.stringify([notice.id, notice.content])))).toEqual(
      new Set([JSON.stringify([id, till.heard[0]?.content])]),
    )
  })

  test('until it is heard', async () => {
    const till = await listening()
    till.answer = () => (till.heard.length < 3 ? 'timed-out' : 'success')
    await paidTrade(till, 't-1', gateway)
    await till.test.clock.advance(4 * minute)
    await till.deliver()
    await till.test.clock.advance(10 * minute)
    await till.deliver()
    await till.test.clock.advance(25 * hour)
    expect(await till.deliver()).toBe(0)
    expect(await till.newest()).toMatchObject({
      state: 'heard',
      attempts: [{ outcome: 'timed-out' }, { outcome: 'timed-out' }, { outcome: 'success' }],
    })
  })

  test('a merchant who can’t be reached keeps nobody else waiting', async () => {
    const till = await listening()
    till.answer = ({ shopId }) => (shopId === 'metro' ? 'unreachable' : 'success')
    await paidTrade(till, 'm', { payee: metro })
    await paidTrade(till, 'c')
    expect((await till.newest('metro')).state).toBe('due')
    expect((await till.newest()).state).toBe('heard')
  })

  test('a merchant who does not answer costs the others one wait at a time, however much it is to be told', async () => {
    const till = await listening()
    const { notices } = till.test.world.service
    for (const shopId of ['metro', 'cinema']) valueOf(await notices.setFault(shopId, 'held'))
    // More than are taken up at a time.
    for (let n = 0; n < 60; n += 1) {
      await paidTrade(till, `m${n}`, { payee: metro })
      await till.test.clock.advance(1)
    }
    await paidTrade(till, 'c')
    till.answer = ({ shopId }) => (shopId === 'metro' ? 'timed-out' : 'success')
    for (const shopId of ['metro', 'cinema']) valueOf(await notices.release(shopId, 'oldest-first'))
    await till.deliver()
    await till.deliver()
    expect(till.heard.map(({ orderNumber }) => orderNumber).sort()).toEqual(['c', 'm0'])
    // The others are not forgotten.
    await till.test.clock.advance(5_000)
    await till.deliver()
    expect(till.heard.map(({ orderNumber }) => orderNumber)).toContain('m1')
  })

  test('a merchant who answers slowly is told for its time, then others; what it has left stays in order', async () => {
    const clock = createFakeClock()
    const heard: string[] = []
    const till = await atTheTill({
      clock,
      merchants: (shops) => ({
        ...shops,
        tell: async ({ orderNumber }) => {
          await clock.advance(1_000)
          heard.push(orderNumber)
          return 'success'
        },
      }),
    })
    const { notices } = till.test.world.service
    valueOf(await notices.setFault('cinema', 'held'))
    for (const no of ['1', '2', '3', '4', '5']) {
      await paidTrade(till, no)
      await clock.advance(1)
    }
    valueOf(await notices.release('cinema', 'oldest-first'))
    heard.length = 0
    for (const count of [2, 2, 1]) {
      const due = valueOf(await notices.due(100, null)).filter(({ shopId }) => shopId === 'cinema')
      const before = heard.length
      // As many as begin within its time, and the rest put off.
      expect(await notices.deliver(due, 1_500)).toBe(due.length)
      expect(heard.length - before).toBe(count)
      await clock.advance(1)
    }
    expect(heard).toEqual(['1', '2', '3', '4', '5'])
  })

  test('one that was being delivered when its host died is delivered again', async () => {
    const till = await listening()
    const never = new Promise<DeliveryOutcome>(() => undefined)
    const dying = await openWorld({ ...till.test, merchants: (shops) => ({ ...shops, tell: () => never }) })
    const { trade } = done(await dying.world.service.trades.precreate(orderFor('t-1', gateway)))
    const target = { kind: 'order', orderId: trade.tradeNo } as const
    const input = {
      paymentId: 'p',
      target,
      amountFen: 45_00,
      source: { kind: 'card' as const, cardId: till.cardId },
      paymentPassword,
    }
    void dying.send('pay', input, { session: till.session })
    await till.test.clock.advance(0)
    // While somebody has taken it up, nobody else delivers it.
    expect(await till.deliver()).toBe(0)
    await till.test.clock.advance(minute)
    expect(await till.deliver()).toBe(1)
    expect(till.heard).toMatchObject([{ kind: 'paid', orderNumber: 't-1' }])
  })
})

describe('by command', () => {
  test('all of a merchant are held, and let go oldest or newest first', async () => {
    for (const order of ['oldest-first', 'newest-first'] as const) {
      const till = await listening()
      const { notices } = till.test.world.service
      valueOf(await notices.setFault('cinema', 'held'))
      for (const no of ['1', '2', '3']) {
        await paidTrade(till, no, gateway)
        await till.test.clock.advance(1_000)
      }
      await till.test.clock.advance(hour)
      await till.deliver()
      expect(till.heard).toEqual([])
      expect(valueOf(await notices.release('cinema', order))).toBe(3)
      await till.deliver()
      const heard = till.heard.map(({ orderNumber }) => orderNumber)
      expect(heard).toEqual(order === 'oldest-first' ? ['1', '2', '3'] : ['3', '2', '1'])
      expect(valueOf(await notices.faultOf('cinema'))).toBeNull()
    }
  })

  test('one is held, sent again, and sent twice', async () => {
    const till = await listening()
    const { notices } = till.test.world.service
    till.answer = () => 'error-status'
    await paidTrade(till, 't-1', gateway)
    const { id } = await till.newest()
    expect(valueOf(await notices.hold(id))?.state).toBe('held')
    await till.test.clock.advance(hour)
    expect(await till.deliver()).toBe(0)
    till.answer = () => 'success'
    valueOf(await notices.resend(id))
    await till.deliver()
    expect((await till.newest()).state).toBe('heard')
    valueOf(await notices.duplicate(id))
    await till.deliver()
    expect(till.heard.map((notice) => notice.id)).toEqual([id, id, id, id])
    expect(valueOf(await notices.resend('nothing'))).toBeNull()
  })

  test('one is sent while all others of its merchant are held, and held again', async () => {
    const till = await listening()
    const { notices } = till.test.world.service
    valueOf(await notices.setFault('cinema', 'held'))
    await paidTrade(till, 't-1', gateway)
    const { id } = await till.newest()
    till.answer = () => 'other-answer'
    valueOf(await notices.resend(id))
    await till.deliver()
    await till.test.clock.advance(4 * minute)
    await till.deliver()
    expect(till.heard.map((notice) => notice.id)).toEqual([id, id])
    valueOf(await notices.hold(id))
    await till.test.clock.advance(hour)
    await till.deliver()
    expect(till.heard).toHaveLength(2)
  })

  test('each waits for the next to overtake it, and half a minute where none comes', async () => {
    const till = await listening()
    const { notices } = till.test.world.service
    valueOf(await notices.setFault('cinema', 'reordered'))
    for (const no of ['1', '2', '3', '4', '5']) {
      await paidTrade(till, no, gateway)
      await till.test.clock.advance(1_000)
      await till.deliver()
    }
    expect(till.heard.map(({ orderNumber }) => orderNumber)).toEqual(['2', '1', '4', '3'])
    await till.test.clock.advance(30_000)
    await till.deliver()
    expect(till.heard.map(({ orderNumber }) => orderNumber)).toEqual(['2', '1', '4', '3', '5'])
  })

  test('an order’s notice is lost once, or comes twice', async () => {
    const till = await listening()
    await paidTrade(till, 'lost', { ...gateway, noticeFault: 'dropped' })
    expect(till.heard).toEqual([])
    expect((await till.newest()).attempts).toMatchObject([{ outcome: 'lost' }])
    await till.test.clock.advance(4 * minute)
    await till.deliver()
    expect(till.heard).toMatchObject([{ orderNumber: 'lost' }])
    await paidTrade(till, 'twice', { ...gateway, noticeFault: 'twice' })
    expect(till.heard.slice(1)).toMatchObject([{ orderNumber: 'twice' }, { orderNumber: 'twice' }])
    expect(till.heard[1]?.id).toBe(till.heard[2]?.id)
  })
})

test('a shop of the sandbox shows "paid" right after paying', async () => {
  const test = await openWorld()
  const { cardId, session } = await readyToPay(test)
  const { order } = valueOf(await test.send('createOrder', { shopId: 'cinema', goods: 'A ticket', amountFen: 45_00 }))
  const target = { kind: 'order', orderId: order.id } as const
  valueOf(
    await test.send(
      'pay',
      { paymentId: 'p', target, amountFen: 45_00, source: { kind: 'card' as const, cardId }, paymentPassword },
      { session },
    ),
  )
  expect(valueOf(await test.send('listShopOrders', { shopId: 'cinema' })).orders).toMatchObject([
    { status: 'paid', refundedFen: 0, paidAt: test.clock.now() },
  ])
})
