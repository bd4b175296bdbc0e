import type { MerchantNotice } from '@/service/ports'

import { atTheTill, type AtTheTill, done, hour, minute, orderFor, paidTrade, rowsInJournal } from './support/trades'
import { paymentPassword, switchFault, valueOf } from './support/wallet'

const ref = { shopId: 'cinema', outTradeNo: 't-1' }
const order = orderFor('t-1', { appId: 'app-1', notifyUrl: 'https://merchant.test/notify', timeoutMs: 10 * minute })

interface HeardTill extends AtTheTill {
  readonly heard: MerchantNotice[]
  /** What a host does again and again. */
  look(): Promise<number>
}

async function listening(): Promise<HeardTill> {
  const heard: MerchantNotice[] = []
  const till = await atTheTill({
    merchants: (shops) => ({
      ...shops,
      tell: (notice) => {
        heard.push(notice)
        return Promise.resolve('success')
      },
    }),
  })
  return { ...till, heard, look: () => till.test.world.service.closeTimedOut() }
}

const kinds = ({ heard }: HeardTill) => heard.map(({ kind }) => kind)

describe('a trade whose time is over', () => {
  test('paid on a page and opened by somebody: its merchant hears once that it is closed', async () => {
    const till = await listening()
    const { code, trade } = done(await till.desk.page(order))
    await till.scan(code)
    await till.test.clock.advance(10 * minute - 1)
    expect(await till.look()).toBe(0)
    await till.test.clock.advance(5_000)
    expect(await till.look()).toBe(1)
    expect(till.heard).toMatchObject([
      {
        kind: 'closed',
        orderNumber: 't-1',
        content: { status: 'TRADE_CLOSED', closedAt: trade.createdAt + 10 * minute, paidAt: null, refund: null },
      },
    ])
    expect(rowsInJournal(till.test, 'trades')).toMatchObject([{ status: 'closed' }])
    expect(rowsInJournal(till.test, 'trade-timeouts')).toEqual([])
    expect(await till.look()).toBe(0)
    expect(done(await till.desk.cancel(ref))).toMatchObject({ action: 'close' })
    expect(kinds(till)).toEqual(['closed'])
  })

  test.each<[string, (till: HeardTill) => Promise<unknown>, readonly string[]]>([
    ['a code at a till', async ({ desk, scan }) => scan(done(await desk.precreate(order)).code), []],
    ['a page that nobody opened', async ({ desk }) => done(await desk.page(order)), []],
    [
      'paid in time',
      async ({ desk, pay, scan }) => {
        const { code, trade } = done(await desk.page(order))
        await scan(code)
        await pay(trade)
      },
      ['paid'],
    ],
    [
      'closed in time',
      async ({ desk, scan }) => {
        await scan(done(await desk.page(order)).code)
        done(await desk.close(ref))
      },
      ['closed'],
    ],
    [
      'cancelled late, before anybody has looked',
      async ({ desk, scan, test: { clock } }) => {
        await scan(done(await desk.page(order)).code)
        await clock.advance(hour)
        done(await desk.cancel(ref))
      },
      ['closed'],
    ],
  ])('%s', async (_name, happens, told) => {
    const till = await listening()
    await happens(till)
    await till.test.clock.advance(hour)
    await till.look()
    await till.look()
    expect(kinds(till)).toEqual(told)
  })

  test('while its payment is at the bank it is not closed; what the bank says decides', async () => {
    for (const answer of ['succeeded', 'declined'] as const) {
      const till = await listening()
      // More than the bank has left, where it is to decline.
      if (answer === 'declined') await paidTrade(till, 'before', { appId: 'app-1', amountFen: 4_500_00 })
      const { code, trade } = done(await till.desk.page({ ...order, amountFen: 4_500_00 }))
      await till.scan(code)
      await switchFault(till.test, { bankDebit: 'slow' })
      await till.test.clock.advance(10 * minute - 1_000)
      const target = { kind: 'order', orderId: trade.tradeNo } as const
      const { amountFen } = trade
      const input = { paymentId: 'p', target, amountFen, source: { kind: 'card' as const, cardId: till.cardId }, paymentPassword }
      const sent = till.test.send('pay', input, { session: till.session })
      await till.test.clock.advance(2_000)
      await till.look()
      expect(kinds(till)).toEqual([])
      await till.test.clock.advance(2_000)
      expect(valueOf(await sent).status).toBe(answer)
      await till.test.clock.advance(minute)
      await till.look()
      expect(kinds(till)).toEqual([answer === 'succeeded' ? 'paid' : 'closed'])
    }
  })
})
