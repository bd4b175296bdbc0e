import fc from 'fast-check'

import { declineCodes } from '@/domain/ledger/decline'
import { giveBack } from '@/domain/ledger/give-back'
import { cardClearing, merchantAccount, transfer } from '@/domain/ledger/transfer'
import { type Book, declineOf, settle } from '@/domain/ledger/settle'
import { fen } from '@/domain/money/fen'
import { levels, type LimitRule } from '@/domain/policy/limits'

const now = Date.UTC(2026, 10, 23)
const card = {
  kind: 'card' as const,
  bankCode: 'ICBC',
  unlinked: false,
  perPaymentFen: null,
  perDayFen: null,
  spentTodayFen: fen(0),
}
const trade = { shopId: 'shop-1', amountFen: fen(45_00), status: 'open', reservedBy: null, expiresAt: now + 1 } as const
const book: Book = {
  now,
  trade,
  source: card,
  maxPaymentFen: fen(50_000_00),
  isCardUnwelcome: false,
  isBuyerUnwelcome: false,
  level: 'class-1',
  limits: [],
}

/** A limit of 100.00 under which so much is used. */
function limited(usedFen: number, change: Partial<LimitRule> = {}): Pick<Book, 'limits'> {
  const rule: LimitRule = {
    id: 'rule',
    since: '2026-01-01',
    strength: 'own',
    instruments: null,
    methods: null,
    levels: null,
    period: 'day',
    mostFen: fen(100_00),
    ...change,
  }
  return { limits: [{ rule, usedFen: fen(usedFen) }] }
}
const payment = { id: 'p1' }

describe('settling a payment by card', () => {
  it('moves the amount from the bank’s clearing account to the shop', () => {
    expect(settle(book, payment, null)).toEqual({
      ok: true,
      value: { from: 'card-clearing:ICBC', to: 'merchant:shop-1', amountFen: 45_00 },
    })
  })

  test.each<readonly [string, Book, string]>([
    ['a paid order', { ...book, trade: { ...trade, status: 'paid' } }, 'order-paid'],
    ['a closed order', { ...book, trade: { ...trade, status: 'closed' } }, 'order-closed'],
    ['an order that another payment holds', { ...book, trade: { ...trade, reservedBy: 'p2' } }, 'order-paid'],
    ['an order at the moment it expires', { ...book, now: now + 1 }, 'order-expired'],
    ['no card', { ...book, source: null }, 'card-removed'],
    ['an unlinked card', { ...book, source: { ...card, unlinked: true } }, 'card-removed'],
    ['a card that policy keeps from this merchant', { ...book, isCardUnwelcome: true }, 'not-supported-here'],
    ['what only holders of a mainland identity card may buy', { ...book, isBuyerUnwelcome: true }, 'not-mainland'],
    ['more than a day lets through', { ...book, ...limited(55_01) }, 'over-day-limit'],
    ['more than a month', { ...book, ...limited(55_01, { period: 'month' }) }, 'over-month-limit'],
    ['more than a year', { ...book, ...limited(55_01, { period: 'year' }) }, 'over-year-limit'],
    ['more than an account ever', { ...book, ...limited(55_01, { period: 'lifetime' }) }, 'over-lifetime-limit'],
    ['more than one payment', { ...book, ...limited(0, { period: 'payment', mostFen: fen(44_99) }) }, 'over-payment-limit'],
    [
      'more than an unverified buyer may pay',
      { ...book, level: 'unverified', ...limited(55_01, { levels: ['unverified'] }) },
      'not-verified',
    ],
    [
      'more than a buyer may pay who could be known better',
      { ...book, ...limited(55_01, { levels: ['unverified', 'class-1'], period: 'lifetime' }) },
      'verification-too-weak',
    ],
    ['a payment over policy’s limit', { ...book, maxPaymentFen: fen(44_99) }, 'over-card-limit'],
    ['a payment over the card’s limit', { ...book, source: { ...card, perPaymentFen: fen(44_99) } }, 'over-card-limit'],
    [
      'a payment over the day’s limit',
      { ...book, source: { ...card, perDayFen: fen(100_00), spentTodayFen: fen(55_01) } },
      'over-card-limit',
    ],
  ])('declines %s', (_, rows, code) => {
    expect(declineOf(rows, payment)).toBe(code)
    expect(settle(rows, payment, null)).toEqual({ ok: false, error: code })
  })

  test.each<readonly [string, Book]>([
    ['the last moment of the order', { ...book, now: now }],
    ['all that is left of a limit', { ...book, ...limited(55_00) }],
    ['what a limit for others would not let through', { ...book, ...limited(100_00, { levels: ['unverified'] }) }],
    ['a payment of exactly the limits', { ...book, maxPaymentFen: fen(45_00), source: { ...card, perPaymentFen: fen(45_00) } }],
    ['a payment that fills the day', { ...book, source: { ...card, perDayFen: fen(100_00), spentTodayFen: fen(55_00) } }],
  ])('allows %s', (_, rows) => {
    expect(declineOf(rows, payment)).toBeNull()
  })

  it('declines what the bank declines, in the bank’s word', () => {
    for (const code of declineCodes) expect(settle(book, payment, code)).toEqual({ ok: false, error: code })
  })

  it('settles what it holds, though the order ran out or the card was unlinked while the bank was thinking', () => {
    const late: Book = { ...book, now: now + 60_000, trade: { ...trade, reservedBy: 'p1' }, source: { ...card, unlinked: true } }
    expect(settle(late, payment, null).ok).toBe(true)
  })
})

describe('settling a payment from the balance', () => {
  const balance = (availableFen: number, change: Partial<Book> = {}): Book => ({
    ...book,
    source: { kind: 'balance', accountId: 'a1', availableFen: fen(availableFen) },
    ...change,
  })

  it('moves the amount from the person’s balance to the shop, to the last fen', () => {
    const moved = { from: 'balance:a1', to: 'merchant:shop-1', amountFen: 45_00 }
    expect(settle(balance(45_00), payment, null)).toEqual({ ok: true, value: moved })
  })

  test.each<readonly [string, Book, string]>([
    ['a fen more than there is', balance(44_99), 'balance-not-enough'],
    [
      'a fen more than there is, though the payment holds the trade',
      balance(44_99, { trade: { ...trade, reservedBy: 'p1' } }),
      'balance-not-enough',
    ],
    ['a payment over policy’s limit', balance(45_00, { maxPaymentFen: fen(44_99) }), 'over-payment-limit'],
    ['a paid order before anything else', balance(0, { trade: { ...trade, status: 'paid' } }), 'order-paid'],
    ['more than a day lets through', balance(45_00, limited(55_01)), 'over-day-limit'],
  ])('declines %s', (_, rows, code) => {
    expect(settle(rows, payment, null)).toEqual({ ok: false, error: code })
  })

  it('gives back to what paid', () => {
    expect(giveBack(fen(1), { kind: 'balance', accountId: 'a1' }, 'shop-1')).toEqual({
      from: 'merchant:shop-1',
      to: 'balance:a1',
      amountFen: 1,
    })
    expect(giveBack(fen(1), { kind: 'card', bankCode: 'ICBC' }, 'shop-1')).toEqual({
      from: 'merchant:shop-1',
      to: 'card-clearing:ICBC',
      amountFen: 1,
    })
  })
})

describe('whatever the rows say', () => {
  const amounts = fc.integer({ min: 1, max: 10_000_000 }).map(fen)
  const limits = fc.option(amounts, { nil: null })
  const balances = fc.record({ kind: fc.constant('balance' as const), accountId: fc.constant('a1'), availableFen: amounts })
  const books: fc.Arbitrary<Book> = fc.record({
    now: fc.integer({ min: now - 2, max: now + 2 }),
    trade: fc.record({
      shopId: fc.constantFrom('shop-1', 'shop-2'),
      amountFen: amounts,
      status: fc.constantFrom('open', 'paid', 'closed'),
      reservedBy: fc.constantFrom(null, 'p1', 'p2'),
      expiresAt: fc.constant(now),
    }),
    source: fc.option(
      fc.oneof(
        balances,
        fc.record({
          kind: fc.constant('card' as const),
          bankCode: fc.constantFrom(null, 'ICBC'),
          unlinked: fc.boolean(),
          perPaymentFen: limits,
          perDayFen: limits,
          spentTodayFen: amounts,
        }),
      ),
      { nil: null },
    ),
    isCardUnwelcome: fc.boolean(),
    isBuyerUnwelcome: fc.boolean(),
    level: fc.constantFrom(...levels),
    limits: fc.constantFrom([], limited(0).limits, limited(100_00, { levels: ['class-1'] }).limits),
    maxPaymentFen: amounts,
  })
  const declines = fc.constantFrom(null, ...declineCodes)

  it('the whole amount moves between two accounts, or nothing does', () => {
    fc.assert(
      fc.property(books, declines, (rows, bankDecline) => {
        const settled = settle(rows, payment, bankDecline)
        if (!settled.ok) return
        expect(settled.value.amountFen).toBe(rows.trade.amountFen)
        expect(settled.value.from).not.toBe(settled.value.to)
        expect(rows.trade.status).toBe('open')
        if (rows.source?.kind === 'balance') expect(rows.source.availableFen).toBeGreaterThanOrEqual(settled.value.amountFen)
        expect(bankDecline).toBeNull()
      }),
    )
  })

  it('the same rows give the same answer, and stay as they were', () => {
    fc.assert(
      fc.property(books, declines, (rows, bankDecline) => {
        const before = JSON.stringify(rows)
        const first = settle(rows, payment, bankDecline)
        expect(settle(rows, payment, bankDecline)).toEqual(first)
        expect(JSON.stringify(rows)).toBe(before)
        if (declineOf(rows, payment) !== null) expect(first).toEqual({ ok: false, error: declineOf(rows, payment) })
      }),
    )
  })
})

describe('a transfer', () => {
  it('has a positive amount and two accounts', () => {
    expect(() => transfer(fen(0), cardClearing(null), merchantAccount('shop-1'))).toThrow('positive')
    expect(() => transfer(fen(-1), cardClearing(null), merchantAccount('shop-1'))).toThrow('positive')
    expect(() => transfer(fen(1), merchantAccount('shop-1'), merchantAccount('shop-1'))).toThrow('two accounts')
  })

  it('keeps cards of unknown banks on an account of their own', () => {
    expect(cardClearing(null)).toBe('card-clearing:unknown')
  })
})
