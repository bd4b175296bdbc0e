import { ok } from '@/domain/core/result'
import { policyNamed } from '@/domain/policy/profiles'
import { sandboxTx } from '@/sandbox/state'

import { done, orderFor } from '../service/support/trades'
import { type AnsweringWorld, linkCard, paymentPassword, sendTo, signUpToPay, valueOf } from '../service/support/wallet'
import { becomeVerified, databaseKinds, type KeptWorld, openKeptWorld } from './support/databases'

const classes = policyNamed('classes-2018')
if (classes === null) throw new Error('there is no such profile')

describe.each(databaseKinds)('limits by level, month and life, counted in %s', (kind) => {
  let kept: KeptWorld
  let app: AnsweringWorld
  let session: string
  let cardId: string
  let accountId: string
  let payments = 0
  /** The merchant's number of a trade that was paid. */
  let paidFirst: string

  beforeAll(async () => {
    kept = await openKeptWorld(kind, (secrets) => secrets, classes)
    app = { send: sendTo(kept.world) }
    session = await signUpToPay(app)
    cardId = await linkCard(app, session)
    accountId = valueOf(await app.send('getAccount', {}, { session })).id
  })

  afterAll(() => kept.close())

  async function order(outTradeNo: string, amountFen: number): Promise<string> {
    return done(await kept.world.service.trades.precreate(orderFor(outTradeNo, { amountFen }))).trade.tradeNo
  }

  /** How it ended: paid, or why not. */
  async function pay(orderId: string, amountFen: number): Promise<string> {
    const target = { kind: 'order', orderId } as const
    payments += 1
    const paid = await app.send(
      'pay',
      { paymentId: `p-${payments}`, target, amountFen, source: { kind: 'card' as const, cardId }, paymentPassword },
      { session },
    )
    return paid.ok ? (paid.value.decline ?? paid.value.status) : paid.error.code
  }

  /** What is counted of the account's life, and what the bank has taken, fen. */
  async function used(): Promise<readonly [number, number]> {
    return valueOf(
      await kept.world.ports.store.unit(async (tx) => {
        const life = await tx.limitCounts.get(`${accountId}/class-1-lifetime-2016/ever`)
        return ok<readonly [number, number]>([life?.usedFen ?? 0, (await sandboxTx(tx.unit).spent.get('anna'))?.fen ?? 0])
      }),
    )
  }

  test('of payments that together exceed a limit, as many go as fit', async () => {
    const orders: string[] = []
    for (let n = 0; n < 8; n += 1) orders.push(await order(`race-${n}`, 190_00))
    const said = await Promise.all(orders.map((one) => pay(one, 190_00)))
    expect([...said].sort()).toEqual([...fill(5, 'succeeded'), ...fill(3, 'verification-too-weak')].sort())
    expect(await used()).toEqual([950_00, 950_00])
    paidFirst = `race-${said.indexOf('succeeded')}`
  })

  test('what is left goes through to the fen; what came back is left again; and who becomes better known may pay on', async () => {
    const over = await order('over', 50_01)
    expect(await pay(over, 50_01)).toBe('verification-too-weak')
    const asked = { shopId: 'cinema', outTradeNo: paidFirst, amountFen: 1, outRequestNo: 'r-1', reason: null }
    done(await kept.world.service.trades.refund(asked))
    expect(await used()).toEqual([949_99, 949_99])
    expect(await pay(over, 50_01)).toBe('succeeded')
    expect(await used()).toEqual([1_000_00, 1_000_00])
    await becomeVerified(kept, app, session)
    expect(await pay(await order('verified', 1), 1)).toBe('succeeded')
  })
})

function fill(count: number, said: string): readonly string[] {
  return Array.from({ length: count }, () => said)
}
