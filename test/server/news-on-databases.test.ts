import type { OutputOf } from '@/contract'
import type { TradeDesk } from '@/service/trades/desk'

import { done, orderFor } from '../service/support/trades'
import { type AnsweringWorld, linkCard, paymentPassword, sendTo, signUp, signUpToPay, valueOf } from '../service/support/wallet'
import { databaseKinds, type KeptWorld, openKeptWorld } from './support/databases'

// A database is started, and passwords are hashed slowly: on a busy machine that takes its time.
jest.setTimeout(120_000)

describe.each(databaseKinds)('notices kept in %s', (kind) => {
  let kept: KeptWorld
  let app: AnsweringWorld
  let desk: TradeDesk
  let session: string
  let cardId: string

  beforeAll(async () => {
    kept = await openKeptWorld(kind)
    app = { send: sendTo(kept.world) }
    desk = kept.world.service.trades
    session = await signUpToPay(app)
    cardId = await linkCard(app, session)
  })

  afterAll(() => kept.close())

  const list = async (before: string | null, limit: number): Promise<OutputOf<'listNews'>> =>
    valueOf(await app.send('listNews', { before, limit }, { session }))
  const read = async (what: Parameters<typeof app.send<'readNews'>>[1]['what'], as = session) =>
    valueOf(await app.send('readNews', { what }, { session: as })).unread

  test('refunds that come at once are told each once, in pages, and read at once by two devices', async () => {
    const { trade } = done(await desk.precreate(orderFor('t-1')))
    const target = { kind: 'order', orderId: trade.tradeNo } as const
    valueOf(
      await app.send(
        'pay',
        { paymentId: 'p', target, amountFen: 45_00, source: { kind: 'card' as const, cardId }, paymentPassword },
        { session },
      ),
    )
    const refunds = [1_00, 2_00, 3_00, 4_00, 5_00]
    await Promise.all(
      refunds.map((amountFen) =>
        desk.refund({ shopId: 'cinema', outTradeNo: 't-1', outRequestNo: `r-${amountFen}`, amountFen, reason: null }),
      ),
    )
    const first = await list(null, 4)
    const second = await list(first.next, 4)
    expect(first.unread).toBe(5)
    const amounts = [...first.news, ...second.news].map(({ about }) => (about.kind === 'money-back' ? about.amountFen : 0))
    expect([...amounts].sort((a, b) => a - b)).toEqual([0, ...refunds])
    expect(amounts[5]).toBe(0)

    const newest = first.news[0]?.id ?? ''
    const stranger = await signUp(app, { phone: '+33612345678' })
    expect(await read({ which: 'one', id: newest }, stranger)).toBe(0)
    expect((await list(null, 4)).unread).toBe(5)
    await Promise.all([read({ which: 'one', id: newest }), read({ which: 'one', id: first.news[2]?.id ?? '' })])
    expect((await list(null, 1)).unread).toBe(3)
    await Promise.all([read({ which: 'all', upTo: newest }), read({ which: 'payment', paymentId: 'p' })])
    expect(await list(null, 1)).toMatchObject({ unread: 0, news: [{ id: newest, unread: false }] })
  })
})
