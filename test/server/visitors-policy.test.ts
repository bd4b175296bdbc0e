import { policyNamed } from '@/domain/policy/profiles'

import { done, orderFor, said } from '../service/support/trades'
import { type AnsweringWorld, linkCard, paymentPassword, sendTo, signUpToPay, valueOf } from '../service/support/wallet'
import { becomeVerified, type KeptWorld, openKeptWorld } from './support/databases'

const visitors = policyNamed('visitors-2015')
if (visitors === null) throw new Error('there is no such profile')

const online = { shopId: 'online', name: { zh: '万家网店', en: 'Wanjia Online' }, category: 'online' }

describe('under the rules that visitors met', () => {
  let kept: KeptWorld
  let app: AnsweringWorld
  let session: string

  beforeEach(async () => {
    kept = await openKeptWorld('memory', (secrets) => secrets, visitors)
    app = { send: sendTo(kept.world) }
    session = await signUpToPay(app)
  })

  afterEach(() => kept.close())

  async function charge(outTradeNo: string, amountFen: number, change: Parameters<typeof orderFor>[1] = {}): Promise<string> {
    const { code: payCode } = valueOf(await app.send('issuePayCode', { source: null }, { session }))
    return said(await kept.world.service.trades.pay({ ...orderFor(outTradeNo, { amountFen, ...change }), payCode }))
  }

  test('who is not verified pays a thousand yuan a day; who is, as much as the card does', async () => {
    const cardId = await linkCard(app, session)
    for (const no of ['1', '2', '3', '4', '5']) expect(await charge(no, 199_00)).toBe('ok')
    expect(await charge('6', 5_01)).toBe('buyer-not-verified')
    // The wallet says so as well, and nothing that was declined counts.
    const { trade } = done(await kept.world.service.trades.precreate(orderFor('7', { amountFen: 5_01 })))
    const target = { kind: 'order', orderId: trade.tradeNo } as const
    const paying = (paymentId: string) =>
      app.send(
        'pay',
        { paymentId, target, amountFen: 5_01, source: { kind: 'card' as const, cardId }, paymentPassword },
        { session },
      )
    expect(await paying('p1')).toMatchObject({ value: { status: 'declined', decline: 'not-verified' } })
    expect(await charge('8', 5_00)).toBe('ok')
    await becomeVerified(kept, app, session)
    expect(await paying('p2')).toMatchObject({ value: { status: 'succeeded' } })
  })

  test('what came back can be paid again', async () => {
    await linkCard(app, session)
    for (const no of ['1', '2', '3', '4', '5']) expect(await charge(no, 200_00)).toBe('ok')
    expect(await charge('6', 1)).toBe('buyer-not-verified')
    const asked = { shopId: 'cinema', outTradeNo: '1', amountFen: 30_00, outRequestNo: 'r-1', reason: null }
    done(await kept.world.service.trades.refund(asked))
    expect(await charge('7', 30_01)).toBe('buyer-not-verified')
    expect(await charge('8', 30_00)).toBe('ok')
    expect(await charge('9', 1)).toBe('buyer-not-verified')
  })

  test('a card from abroad pays online, and nowhere else', async () => {
    const { people } = valueOf(await app.send('sandboxState', {}))
    await linkCard(app, session, people.find(({ difficulty }) => difficulty === 'international-card')?.id)
    expect(await charge('cinema', 45_00)).toBe('instrument-not-supported')
    expect(await charge('shop', 45_00, { payee: online })).toBe('ok')
  })
})

const classes = policyNamed('classes-2018')
if (classes === null) throw new Error('there is no such profile')

describe('under the rules of the account classes', () => {
  let kept: KeptWorld
  let app: AnsweringWorld
  let session: string

  beforeEach(async () => {
    kept = await openKeptWorld('memory', (secrets) => secrets, classes)
    app = { send: sendTo(kept.world) }
    session = await signUpToPay(app)
  })

  afterEach(() => kept.close())

  const funds = { shopId: 'funds', name: { zh: '聚宝货币基金', en: 'Jubao Money Fund' }, category: 'funds' }

  async function pay(outTradeNo: string, amountFen: number, cardId: string, payee = funds): Promise<string> {
    const { trade } = done(await kept.world.service.trades.precreate(orderFor(outTradeNo, { amountFen, payee })))
    const target = { kind: 'order', orderId: trade.tradeNo } as const
    const paid = await app.send(
      'pay',
      { paymentId: outTradeNo, target, amountFen, source: { kind: 'card' as const, cardId }, paymentPassword },
      { session },
    )
    return paid.ok ? (paid.value.decline ?? paid.value.status) : paid.error.code
  }

  test('money-market funds are for holders of a mainland identity card, as a bank knows them', async () => {
    const before = await linkCard(app, session)
    expect(await pay('1', 100_00, before)).toBe('not-mainland')
    valueOf(
      await app.send('editBankRecord', { recordId: 'tom', change: { idKind: 'resident-id', idNumber: '11010519491231002X' } }),
    )
    await linkCard(app, session, 'tom')
    expect(await pay('2', 100_00, before)).toBe('succeeded')
  })

  test('a month lets through so much, however well somebody is known', async () => {
    valueOf(await app.send('editBankRecord', { recordId: 'anna', change: { balanceFen: 100_000_00 } }))
    const cardId = await linkCard(app, session)
    await becomeVerified(kept, app, session)
    for (const [no, amountFen] of [
      ['1', 5_000_00],
      ['2', 5_000_00],
      ['3', 5_000_00],
    ] as const)
      expect(await pay(no, amountFen, cardId, online)).toBe('succeeded')
    expect(await pay('4', 3_000_01, cardId, online)).toBe('over-month-limit')
    expect(await pay('5', 3_000_00, cardId, online)).toBe('succeeded')
  })
})
