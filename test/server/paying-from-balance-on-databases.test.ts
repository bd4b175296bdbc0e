import type { TradeDesk } from '@/service/trades/desk'

import { accountIdOf, balanceIn, putIntoBalance } from '../service/support/balance'
import { done, orderFor, said } from '../service/support/trades'
import { type AnsweringWorld, linkCard, paymentPassword, sendTo, signUpToPay, valueOf } from '../service/support/wallet'
import { databaseKinds, type KeptWorld, openKeptWorld } from './support/databases'

const source = { kind: 'balance' } as const

describe.each(databaseKinds)('a balance kept in %s, paid from', (kind) => {
  let kept: KeptWorld
  let app: AnsweringWorld
  let desk: TradeDesk
  let session: string
  let accountId: string
  let payments = 0

  beforeAll(async () => {
    kept = await openKeptWorld(kind)
    app = { send: sendTo(kept.world) }
    desk = kept.world.service.trades
    session = await signUpToPay(app)
    await linkCard(app, session)
    accountId = await accountIdOf(app, session)
  })

  afterAll(() => kept.close())

  /** Leaves exactly so much. */
  async function have(amountFen: number): Promise<void> {
    const has = await balanceIn(kept.world.ports, accountId)
    if (has > amountFen) throw new Error('there is more than that')
    if (has < amountFen) await putIntoBalance(kept.world.ports, accountId, amountFen - has)
  }

  async function pay(tradeNo: string, amountFen: number): Promise<string> {
    payments += 1
    const target = { kind: 'order', orderId: tradeNo } as const
    const input = { paymentId: `p-${payments}`, target, amountFen, source, paymentPassword }
    const paid = valueOf(await app.send('pay', input, { session }))
    return paid.decline ?? paid.status
  }

  async function madeTrade(outTradeNo: string, amountFen: number): Promise<string> {
    return done(await desk.precreate(orderFor(outTradeNo, { amountFen }))).trade.tradeNo
  }

  it('lets one of two at once have the last fen', async () => {
    await have(45_00)
    const trades = [await madeTrade('last-1', 45_00), await madeTrade('last-2', 45_00)]
    const paid = await Promise.all(trades.map((tradeNo) => pay(tradeNo, 45_00)))
    expect(paid.sort()).toEqual(['balance-not-enough', 'succeeded'])
    expect(await balanceIn(kept.world.ports, accountId)).toBe(0)
  })

  it('counts a payment and a refund at once exactly', async () => {
    await have(60_00)
    const first = await madeTrade('both-1', 60_00)
    expect(await pay(first, 60_00)).toBe('succeeded')
    const second = await madeTrade('both-2', 20_00)
    const ref = { shopId: 'cinema', outTradeNo: 'both-1' }
    const [refunded, paid] = await Promise.all([
      desk.refund({ ...ref, amountFen: 25_00, outRequestNo: 'r', reason: null }),
      pay(second, 20_00),
    ])
    expect(said(refunded)).toBe('ok')
    expect(await balanceIn(kept.world.ports, accountId)).toBe(paid === 'succeeded' ? 5_00 : 25_00)
  })

  it('gives a refund that is asked for many times at once back once', async () => {
    await have(45_00)
    expect(await pay(await madeTrade('again', 45_00), 45_00)).toBe('succeeded')
    const ref = { shopId: 'cinema', outTradeNo: 'again' }
    const before = await balanceIn(kept.world.ports, accountId)
    const asked = Array.from({ length: 6 }, () => desk.refund({ ...ref, amountFen: 30_00, outRequestNo: 'one', reason: null }))
    const refunds = (await Promise.all(asked)).map(done)
    expect(refunds.filter(({ fundChange }) => fundChange)).toHaveLength(1)
    expect(await balanceIn(kept.world.ports, accountId)).toBe(before + 30_00)
  })
})
