import { ok } from '@/domain/core/result'
import { sandboxTx } from '@/sandbox/state'
import type { TradeDesk } from '@/service/trades/desk'

import { cinema, done, metro, orderFor, said } from '../service/support/trades'
import {
  type AnsweringWorld,
  linkCard,
  paymentPassword,
  sendTo,
  signUpToPay,
  switchFault,
  valueOf,
} from '../service/support/wallet'
import { databaseKinds, type KeptWorld, openKeptWorld } from './support/databases'

const ref = (outTradeNo: string) => ({ shopId: 'cinema', outTradeNo })

/** Everybody at the same time. */
function atOnce<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => work(index)))
}

describe.each(databaseKinds)('trades kept in %s, asked for at once', (kind) => {
  let kept: KeptWorld
  let app: AnsweringWorld
  let desk: TradeDesk
  let session: string
  let cardId: string
  let personId: string
  let payments = 0

  beforeAll(async () => {
    kept = await openKeptWorld(kind)
    app = { send: sendTo(kept.world) }
    desk = kept.world.service.trades
    session = await signUpToPay(app)
    personId = 'anna'
    cardId = await linkCard(app, session, personId)
  })

  afterAll(() => kept.close())

  async function payCode(): Promise<string> {
    return valueOf(await app.send('issuePayCode', { source: null }, { session })).code
  }

  async function pay(tradeNo: string, amountFen = 45_00): Promise<string> {
    payments += 1
    const target = { kind: 'order', orderId: tradeNo } as const
    const input = { paymentId: `p-${payments}`, target, amountFen, source: { kind: 'card' as const, cardId }, paymentPassword }
    const paid = await app.send('pay', input, { session })
    return paid.ok ? paid.value.status : paid.error.code
  }

  async function paidTrade(outTradeNo: string): Promise<void> {
    expect(await pay(done(await desk.precreate(orderFor(outTradeNo))).trade.tradeNo)).toBe('succeeded')
  }

  /** What the shop holds by the wallet's books, what the bank has taken, and whether all sums to zero. */
  async function money(): Promise<{ readonly shops: number; readonly bank: number; readonly total: number }> {
    return valueOf(
      await kept.world.ports.store.unit(async (tx) => {
        const shops = (await tx.ledger.balance('merchant:cinema')) + (await tx.ledger.balance('merchant:metro'))
        const bank = (await sandboxTx(tx.unit).spent.get(personId))?.fen ?? 0
        return ok({ shops, bank, total: await tx.ledger.total() })
      }),
    )
  }

  async function stillProcessing(): Promise<number> {
    return valueOf(await kept.world.ports.store.unit(async (tx) => ok((await tx.payments.toAskAbout(Infinity, 50)).length)))
  }

  afterEach(async () => {
    const { bank, shops, total } = await money()
    expect(total).toBe(0)
    expect(shops).toBe(bank)
  })

  test('one number is one trade', async () => {
    const made = await atOnce(12, () => desk.precreate(orderFor('same')))
    expect(new Set(made.map((one) => done(one).trade.tradeNo)).size).toBe(1)
  })

  test('one refund sent twenty times moves money once', async () => {
    await paidTrade('refunded')
    const { shops } = await money()
    const asked = { ...ref('refunded'), amountFen: 20_00, outRequestNo: 'r', reason: null }
    const all = await atOnce(20, () => desk.refund(asked))
    expect(all.map(said)).toEqual(all.map(() => 'ok'))
    expect(all.filter((one) => one.ok && one.value.fundChange)).toHaveLength(1)
    expect((await money()).shops).toBe(shops - 20_00)
  })

  test('refunds under many numbers never give back more than was paid', async () => {
    await paidTrade('parts')
    const { shops } = await money()
    const all = await atOnce(10, (index) =>
      desk.refund({ ...ref('parts'), amountFen: 10_00, outRequestNo: `r-${index}`, reason: null }),
    )
    expect(all.map(said).sort()).toEqual([...all.slice(4).map(() => 'refund-over-total'), 'ok', 'ok', 'ok', 'ok'].sort())
    expect((await money()).shops).toBe(shops - 40_00)
  })

  test('a refund against a cancellation: all goes back, once', async () => {
    await paidTrade('both')
    const { shops } = await money()
    const asked = { ...ref('both'), amountFen: 20_00, outRequestNo: 'r', reason: null }
    await Promise.all([desk.refund(asked), desk.cancel(ref('both'))])
    expect(done(await desk.cancel(ref('both')))).toMatchObject({ action: 'refund', retry: false })
    expect((await money()).shops).toBe(shops - 45_00)
  })

  test('two merchants charge one pay code: one is paid', async () => {
    for (let round = 0; round < 5; round += 1) {
      const code = await payCode()
      const before = await money()
      const both = await atOnce(6, (index) =>
        desk.pay({ ...orderFor(`race-${round}-${index}`, { payee: index % 2 === 0 ? cinema : metro }), payCode: code }),
      )
      expect(both.map(said).sort()).toEqual(['ok', ...both.slice(1).map(() => 'pay-code-invalid')])
      expect((await money()).shops).toBe(before.shops + 45_00)
    }
  })

  test.each(['normal', 'slow'] as const)(
    'cancel against pay, with a bank that is %s: one wins, no money is lost',
    async (bankDebit) => {
      for (let round = 0; round < 10; round += 1) {
        const outTradeNo = `cancelled-${bankDebit}-${round}`
        const before = await money()
        const { trade } = done(await desk.precreate(orderFor(outTradeNo)))
        const code = await payCode()
        await switchFault(app, { bankDebit })
        await Promise.all([
          round % 2 === 0 ? pay(trade.tradeNo) : desk.pay({ ...orderFor(outTradeNo), payCode: code }),
          desk.cancel(ref(outTradeNo)),
          desk.close(ref(outTradeNo)),
        ])
        await switchFault(app, { bankDebit: 'normal' })
        let last = done(await desk.cancel(ref(outTradeNo)))
        for (let tries = 0; last.retry && tries < 50; tries += 1) last = done(await desk.cancel(ref(outTradeNo)))
        expect(last).toMatchObject({ retry: false, trade: { status: 'TRADE_CLOSED' } })
        expect(await money()).toEqual(before)
      }
    },
  )

  test('payments without an answer are found out by hosts that all look at once', async () => {
    const before = await money()
    await switchFault(app, { bankDebit: 'no-answer' })
    const charged = await atOnce(4, async (index) =>
      desk.pay({ ...orderFor(`silent-${index}`, { amountFen: 1_00 }), payCode: await payCode() }),
    )
    await switchFault(app, { bankDebit: 'normal' })
    const unknown = charged.filter((one) => one.ok && one.value.outcome === 'unknown').length
    expect(unknown).toBeGreaterThan(0)
    for (let tries = 0; tries < 100 && (await stillProcessing()) > 0; tries += 1) {
      await atOnce(3, () => kept.world.service.askForPayments())
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(await stillProcessing()).toBe(0)
    expect((await money()).shops - before.shops).toBe((await money()).bank - before.bank)
  })

  test('a trade whose time is over is closed once, and told once, however many hosts look', async () => {
    const { code } = done(await desk.page(orderFor('over', { timeoutMs: 1_000 })))
    valueOf(await app.send('resolveCode', { text: code }, { session }))
    const isClosed = async () => done(await desk.look(ref('over'))).status === 'TRADE_CLOSED'
    for (let tries = 0; tries < 100 && !(await isClosed()); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20))
    await atOnce(5, () => kept.world.service.closeTimedOut())
    await kept.world.service.notices.deliverDue()
    const told = valueOf(await kept.world.service.notices.list('cinema', 50)).filter(({ orderNumber }) => orderNumber === 'over')
    expect(told).toMatchObject([{ kind: 'closed', state: 'heard', content: { status: 'TRADE_CLOSED' } }])
  })

  test('every notice that is due is delivered, whoever delivers at the same time', async () => {
    const { notices } = kept.world.service
    valueOf(await notices.setFault('cinema', 'held'))
    await atOnce(4, (index) => paidTrade(`told-${index}`))
    expect(valueOf(await notices.release('cinema', 'oldest-first'))).toBe(4)
    await atOnce(5, () => notices.deliverDue())
    const told = valueOf(await notices.list('cinema', 4))
    expect(told.map(({ state }) => state)).toEqual(['heard', 'heard', 'heard', 'heard'])
  })
})
