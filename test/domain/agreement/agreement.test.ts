import fc from 'fast-check'

import {
  agreementCommands,
  type AgreementFacts,
  agreementState,
  agreementStates,
  agreementStep,
  type PeriodRule,
  purposeOfScene,
  suggestedCaps,
} from '@/domain/agreement/agreement'
import {
  type AgreementCount,
  chargeRefusal,
  nothingCounted,
  takenInMonth,
  takenOnDay,
  withCharge,
  withoutCharge,
  withoutRefund,
} from '@/domain/agreement/charging'
import { dayOf, monthKey, monthsLater, periodAt, readDay } from '@/domain/agreement/periods'

/** A moment of Shanghai's wall clock. */
const at = (text: string) => Date.parse(`${text}+08:00`)
const noon = (day: string) => at(`${day}T12:00:00`)

const monthly: PeriodRule = {
  type: 'month',
  count: 1,
  firstOn: '2026-11-23',
  singleFen: 100,
  totalFen: 250,
  payments: 3,
}
const free = { perChargeFen: null, perDayFen: null, perMonthFen: null }

describe('where an agreement stands', () => {
  test.each<[Partial<AgreementFacts>, number, string]>([
    [{}, 9, 'asked'],
    [{}, 10, 'lapsed'],
    [{ status: 'signed' }, 99, 'signed'],
    [{ status: 'signed', validUntil: 50 }, 49, 'signed'],
    [{ status: 'signed', validUntil: 50 }, 50, 'run-out'],
    [{ validUntil: 5 }, 5, 'lapsed'],
    [{ status: 'ended', validUntil: 50 }, 60, 'ended'],
  ])('%j at %d: %s', (facts, now, state) => {
    expect(agreementState({ status: 'asked', askedUntil: 10, validUntil: null, ...facts }, now)).toBe(state)
  })

  test('nothing is done but in the states that allow it', () => {
    const done = agreementStates.flatMap((state) =>
      agreementCommands.filter((command) => agreementStep(command, state) === 'go').map((command) => `${state} ${command}`),
    )
    expect(done).toEqual(['asked sign', 'signed change', 'signed end', 'signed charge'])
  })
})

describe('periods', () => {
  test.each<[string, number | null]>([
    ['2026-11-22T23:59:59', null],
    ['2026-11-23T00:00:00', 0],
    ['2026-12-22T23:59:59', 0],
    ['2026-12-23T00:00:00', 1],
    ['2027-11-23T00:00:00', 12],
  ])('a monthly one: %s falls into %s', (moment, period) => {
    expect(periodAt(monthly, at(moment))).toBe(period)
  })

  test.each<[string, number | null]>([
    ['2026-11-29T23:59:59', 0],
    ['2026-11-30T00:00:00', 1],
  ])('one of seven days: %s falls into %s', (moment, period) => {
    expect(periodAt({ ...monthly, type: 'day', count: 7 }, at(moment))).toBe(period)
  })

  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-11-23', 2, '2027-01-23'],
    ['2026-12-31', 14, '2028-02-29'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(dayOf(monthsLater(noon(from), months))).toBe(to)
  })

  test('days that the calendar has not are none', () => {
    expect(['2026-02-29', '2026-13-01', '23.11.2026', ''].map(readDay)).toEqual([null, null, null, null])
  })
})

describe('what stands in the way of a charge', () => {
  const taken = (count: AgreementCount, rule: PeriodRule | null, amountFen: number, day: string) =>
    withCharge(count, rule, amountFen, noon(day))

  test.each([
    [{ ...free, perChargeFen: 100 }, 100, null],
    [{ ...free, perChargeFen: 100 }, 101, 'over-charge'],
    [{ ...free, perDayFen: 150 }, 50, null],
    [{ ...free, perDayFen: 150 }, 51, 'over-day'],
    [{ ...free, perMonthFen: 220 }, 20, null],
    [{ ...free, perMonthFen: 220 }, 21, 'over-month'],
  ])('caps of %j, after 100 today and 100 this month before: %d is %s', (caps, amountFen, refusal) => {
    const count = taken(taken(nothingCounted, null, 100, '2026-11-02'), null, 100, '2026-11-23')
    expect(chargeRefusal({ caps, rule: null }, count, amountFen, noon('2026-11-23'))).toBe(refusal)
    // The next month asks for nothing of this one's.
    expect(chargeRefusal({ caps: { ...caps, perChargeFen: null }, rule: null }, count, amountFen, noon('2026-12-01'))).toBeNull()
  })

  test('by a rule: once a period, so much each, so much in all, so often', () => {
    const limits = { caps: free, rule: monthly }
    const refusal = (count: AgreementCount, amountFen: number, day: string) => chargeRefusal(limits, count, amountFen, noon(day))
    expect(refusal(nothingCounted, 100, '2026-11-22')).toBe('not-due')
    expect(refusal(nothingCounted, 101, '2026-11-23')).toBe('over-charge')
    const once = taken(nothingCounted, monthly, 100, '2026-11-23')
    expect(refusal(once, 1, '2026-12-22')).toBe('not-due')
    const twice = taken(once, monthly, 100, '2026-12-23')
    expect(refusal(twice, 51, '2027-01-23')).toBe('over-total')
    const thrice = taken(twice, monthly, 50, '2027-01-23')
    expect(refusal(thrice, 1, '2027-02-23')).toBe('over-times')
    // Its bank said no: it may be charged again in the same period.
    expect(refusal(withoutCharge(once, monthly, 100, noon('2026-11-23')), 100, '2026-11-24')).toBeNull()
  })

  test('the person’s caps hold beside the rule', () => {
    expect(chargeRefusal({ caps: { ...free, perChargeFen: 50 }, rule: monthly }, nothingCounted, 51, noon('2026-11-23'))).toBe(
      'over-charge',
    )
  })
})

test('random histories: caps are never exceeded, and what is counted is what was charged and stayed', () => {
  const cap = fc.option(fc.integer({ min: 1, max: 400 }), { nil: null })
  const step = fc.record({
    amountFen: fc.integer({ min: 1, max: 200 }),
    hours: fc.integer({ min: 0, max: 60 }),
    end: fc.constantFrom('stays', 'stays', 'declined', 'refunded'),
  })
  fc.assert(
    fc.property(cap, cap, cap, fc.array(step, { maxLength: 60 }), (perChargeFen, perDayFen, perMonthFen, steps) => {
      let now = noon('2026-11-23')
      let count = nothingCounted
      const stayed: { readonly day: string; readonly month: string; readonly fen: number }[] = []
      const sum = (of: (one: (typeof stayed)[number]) => boolean) => stayed.filter(of).reduce((all, { fen }) => all + fen, 0)
      for (const { amountFen, end, hours } of steps) {
        now += hours * 3_600_000
        if (chargeRefusal({ caps: { perChargeFen, perDayFen, perMonthFen }, rule: null }, count, amountFen, now) !== null)
          continue
        count = withCharge(count, null, amountFen, now)
        if (end === 'declined') count = withoutCharge(count, null, amountFen, now)
        if (end === 'refunded') count = withoutRefund(count, amountFen, now)
        if (end === 'stays') stayed.push({ day: dayOf(now), month: monthKey(now), fen: amountFen })
        const today = sum(({ day }) => day === dayOf(now))
        const month = sum((one) => one.month === monthKey(now))
        expect([takenOnDay(count, now), takenInMonth(count, now), count.totalFen]).toEqual([today, month, sum(() => true)])
        expect(today).toBeLessThanOrEqual(perDayFen ?? today)
        expect(month).toBeLessThanOrEqual(perMonthFen ?? month)
        expect(amountFen).toBeLessThanOrEqual(perChargeFen ?? amountFen)
      }
    }),
  )
})

test('a clock that is put back across midnight gives no day a second chance', () => {
  const caps = { ...free, perDayFen: 100 }
  const late = at('2026-11-23T23:59:59')
  const early = at('2026-11-24T00:00:01')
  const count = withCharge(withCharge(nothingCounted, null, 100, early), null, 100, late)
  expect([late, early].map((moment) => chargeRefusal({ caps, rule: null }, count, 1, moment))).toEqual(['over-day', 'over-day'])
})

test('scenes say what an agreement is for, and what is offered fits the rule', () => {
  expect(['INDUSTRY|CARRENTAL', 'INDUSTRY|CATERING', 'RETAIL', null, 'INDUSTRY|toString'].map(purposeOfScene)).toEqual([
    'ride',
    'food',
    'shopping',
    'other',
    'other',
  ])
  expect(suggestedCaps(monthly).perChargeFen).toBe(100)
})
