import fc from 'fast-check'

import type { Agreement, OutputOf } from '@/contract'
import { ok, type Result } from '@/domain/core/result'
import { sandboxTx } from '@/sandbox/state'
import type { AgreementOrder, PayOutcome, TradeDesk, TradeError } from '@/service/trades/desk'

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

const free: Agreement['caps'] = { perChargeFen: null, perDayFen: null, perMonthFen: null }

describe.each(databaseKinds)('agreements kept in %s', (kind) => {
  let kept: KeptWorld
  let app: AnsweringWorld
  let desk: TradeDesk
  let session: string
  let made = 0

  beforeAll(async () => {
    kept = await openKeptWorld(kind)
    app = { send: sendTo(kept.world) }
    desk = kept.world.service.trades
    session = await signUpToPay(app)
    await linkCard(app, session, 'anna')
  })

  afterAll(() => kept.close())

  /** The cinema asks; the number of what the person then signs with these caps. */
  async function signed(caps: Partial<Agreement['caps']> = {}): Promise<string> {
    const agreementNo = await asked()
    valueOf(
      await app.send(
        'signAgreement',
        { agreementId: agreementNo, caps: { ...free, ...caps }, source: null, paymentPassword },
        { session },
      ),
    )
    return agreementNo
  }

  async function asked(): Promise<string> {
    made += 1
    const nothing = { rule: null, scene: null, externalLogon: null, appId: null, notifyUrl: null, validUntil: null }
    const wish = { payee: cinema, product: 'general', externalNo: `E${made}`, ...nothing } as const
    return done(await kept.world.service.agreements.ask(wish)).agreement.agreementNo
  }

  function charge(
    agreementNo: string,
    amountFen: number,
    change: Partial<AgreementOrder> = {},
  ): Promise<Result<PayOutcome, TradeError>> {
    made += 1
    return desk.payByAgreement({ ...orderFor(`C${made}`, { amountFen }), agreementNo, buyerId: null, ...change })
  }

  async function look(agreementId: string): Promise<OutputOf<'getAgreement'>> {
    return valueOf(await app.send('getAgreement', { agreementId }, { session }))
  }

  /** What the shop holds by the wallet's books, what the bank has taken, and whether all sums to zero. */
  afterEach(async () => {
    const { bank, shop, total } = valueOf(
      await kept.world.ports.store.unit(async (tx) => {
        const bankFen = (await sandboxTx(tx.unit).spent.get('anna'))?.fen ?? 0
        return ok({ bank: bankFen, shop: await tx.ledger.balance('merchant:cinema'), total: await tx.ledger.total() })
      }),
    )
    expect(total).toBe(0)
    expect(shop).toBe(bank)
  })

  test('of charges that come together and exceed a cap together, as many go as fit', async () => {
    const agreementNo = await signed({ perDayFen: 10_00 })
    const answers = await Promise.all(Array.from({ length: 12 }, () => charge(agreementNo, 3_00)))
    expect(answers.map(said).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'ok'),
      ...Array.from({ length: 9 }, () => 'over-day-limit'),
    ])
    const { agreement, charges } = await look(agreementNo)
    expect(agreement.taken).toEqual({ todayFen: 9_00, thisMonthFen: 9_00, totalFen: 9_00, payments: 3 })
    expect(charges.map(({ amountFen, method, status }) => [amountFen, method, status])).toEqual(
      Array.from({ length: 3 }, () => [3_00, 'agreement', 'succeeded']),
    )
  })

  test('one number is charged once, however often and however close together it is sent', async () => {
    const agreementNo = await signed()
    const answers = await Promise.all(Array.from({ length: 6 }, () => charge(agreementNo, 5_00, { outTradeNo: `twice-${kind}` })))
    expect(answers.map(said).sort()).toEqual([...Array.from({ length: 5 }, () => 'already-paid'), 'ok'])
    expect(said(await charge(agreementNo, 6_00, { outTradeNo: `twice-${kind}` }))).toBe('context-inconsistent')
    expect((await look(agreementNo)).agreement.taken).toMatchObject({ totalFen: 5_00, payments: 1 })
  })

  test('nobody charges by what was not signed, by another’s, for somebody else, or after its end', async () => {
    const notYet = await asked()
    expect(said(await charge(notYet, 1_00))).toBe('agreement-not-signed')
    const agreementNo = await signed({ perChargeFen: 2_00 })
    expect(said(await charge('nothing', 1_00))).toBe('agreement-unknown')
    expect(said(await charge(agreementNo, 1_00, { payee: metro }))).toBe('agreement-unknown')
    expect(said(await charge(agreementNo, 1_00, { buyerId: 'somebody-else' }))).toBe('buyer-mismatch')
    expect(said(await charge(agreementNo, 2_01))).toBe('over-agreement-charge')
    valueOf(await app.send('endAgreement', { agreementId: agreementNo }, { session }))
    expect(said(await charge(agreementNo, 1_00))).toBe('agreement-ended')
    const { agreement, charges } = await look(agreementNo)
    expect(agreement).toMatchObject({ state: 'ended', endedBy: 'person', taken: { totalFen: 0, payments: 0 } })
    expect(charges).toEqual([])
  })

  test('of an end and a charge at once, no charge goes once it has ended', async () => {
    const agreementNo = await signed()
    const [, ...answers] = await Promise.all([
      app.send('endAgreement', { agreementId: agreementNo }, { session }),
      ...Array.from({ length: 4 }, () => charge(agreementNo, 1_00)),
    ])
    const paid = answers.map(said).filter((answer) => answer === 'ok').length
    expect((await look(agreementNo)).agreement.taken.payments).toBe(paid)
    expect(said(await charge(agreementNo, 1_00))).toBe('agreement-ended')
  })

  test('what the bank declines counts for nothing, and is shown with its cause', async () => {
    const agreementNo = await signed({ perDayFen: 5_00 })
    await switchFault(app, { bankDebit: 'insufficient-funds' })
    expect(said(await charge(agreementNo, 5_00))).toBe('card-balance-short')
    await switchFault(app, { bankDebit: 'normal' })
    expect(said(await charge(agreementNo, 5_00))).toBe('ok')
    const { agreement, charges } = await look(agreementNo)
    expect(agreement.taken).toMatchObject({ todayFen: 5_00, payments: 1 })
    expect(charges.map(({ decline }) => decline)).toEqual([null, 'insufficient-funds'])
  })

  test('what goes back makes room again', async () => {
    const agreementNo = await signed({ perMonthFen: 5_00 })
    done(await charge(agreementNo, 5_00, { outTradeNo: `back-${kind}` }))
    expect(said(await charge(agreementNo, 1))).toBe('over-month-limit')
    const ref = { shopId: 'cinema', outTradeNo: `back-${kind}` }
    done(await desk.refund({ ...ref, amountFen: 2_00, outRequestNo: 'r', reason: null }))
    expect(said(await charge(agreementNo, 2_01))).toBe('over-month-limit')
    expect(said(await charge(agreementNo, 2_00))).toBe('ok')
  })

  test('random charges from two sides: never more than the caps, and each is one that was told as paid', async () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(amounts, fc.integer({ min: 100, max: 1_200 }), async (charges, perDayFen) => {
        const agreementNo = await signed({ perDayFen })
        const answers = await Promise.all(charges.map(async (fen) => ({ fen, answer: said(await charge(agreementNo, fen)) })))
        const paid = answers.filter(({ answer }) => answer === 'ok').reduce((sum, { fen }) => sum + fen, 0)
        expect(paid).toBeLessThanOrEqual(perDayFen)
        expect((await look(agreementNo)).agreement.taken.todayFen).toBe(paid)
        // What was refused would not have fitted beside what was paid before it.
        const refused = answers.filter(({ answer }) => answer === 'over-day-limit').map(({ fen }) => fen)
        for (const fen of refused) expect(paid + fen).toBeGreaterThan(perDayFen)
      }),
      { numRuns: 6 },
    )
  })
})
