import fc from 'fast-check'

import { fen } from '@/domain/money/fen'
import {
  holdsFor,
  leftOf,
  levelOf,
  type LevelRules,
  levels,
  limitReached,
  type LimitRule,
  periodEnd,
  periodKey,
  periods,
  rulesFor,
} from '@/domain/policy/limits'
import { policyProfiles } from '@/domain/policy/profiles'

const rule: LimitRule = {
  id: 'rule',
  since: '2026-01-01',
  strength: 'own',
  instruments: null,
  methods: null,
  levels: null,
  period: 'day',
  mostFen: fen(100_00),
}
const classes: LevelRules = { documents: 2, eachBank: 1, needed: { 'class-1': 1, 'class-2': 3, 'class-3': 5 } }

describe('how well somebody is known', () => {
  test.each([
    [false, 0, 'unverified'],
    [false, 1, 'class-1'],
    [true, 0, 'class-1'],
    [true, 1, 'class-2'],
    [false, 3, 'class-2'],
    [true, 2, 'class-2'],
    [true, 3, 'class-3'],
    [false, 9, 'class-3'],
  ] as const)('documents reviewed: %s, banks: %i, is %s', (documents, banks, level) => {
    expect(levelOf(classes, { documents, banks })).toBe(level)
  })

  it('never falls by a further proof', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.nat(9), (documents, banks) => {
        const at = (known: { documents: boolean; banks: number }) => levels.indexOf(levelOf(classes, known))
        expect(at({ documents, banks: banks + 1 })).toBeGreaterThanOrEqual(at({ documents, banks }))
        expect(at({ documents: true, banks })).toBeGreaterThanOrEqual(at({ documents, banks }))
      }),
    )
  })
})

describe('which rules a payment counts under', () => {
  const rules = [
    rule,
    { ...rule, id: 'abroad', instruments: ['card-from-abroad'] },
    { ...rule, id: 'static', methods: ['shop-code'] },
  ] as const

  test.each([
    ['chinese-card', 'pay-code', ['rule']],
    ['card-from-abroad', 'pay-code', ['rule', 'abroad']],
    ['chinese-card', 'shop-code', ['rule', 'static']],
    ['card-from-abroad', 'shop-code', ['rule', 'abroad', 'static']],
  ] as const)('%s by %s', (instrument, method, ids) => {
    expect(rulesFor(rules, { instrument, method }).map(({ id }) => id)).toEqual(ids)
  })
})

describe('a limit that is reached', () => {
  it('is the one that leaves the least', () => {
    const loose = { rule: { ...rule, id: 'loose' }, usedFen: fen(60_00) }
    const tight = { rule: { ...rule, id: 'tight', mostFen: fen(10_00) }, usedFen: fen(0) }
    expect(limitReached([loose, tight], 'class-1', fen(50_00))).toMatchObject({ rule: { id: 'tight' }, leftFen: 10_00 })
  })

  it('says what level would let the amount through, past those that would not', () => {
    const first = { rule: { ...rule, levels: ['unverified'] as const }, usedFen: fen(100_00) }
    const second = { rule: { ...rule, levels: ['class-1'] as const, mostFen: fen(200_00) }, usedFen: fen(199_00) }
    expect(limitReached([first, second], 'unverified', fen(2_00))?.raisedBy).toBe('class-2')
    expect(limitReached([first, second], 'unverified', fen(1_00))?.raisedBy).toBe('class-1')
    expect(limitReached([{ rule, usedFen: fen(100_00) }], 'unverified', fen(1))?.raisedBy).toBeNull()
  })

  it('whatever is used, lets through what is left to the fen, and never more', () => {
    const limits = fc.array(
      fc.record({
        rule: fc.record({
          mostFen: fc.nat(1_000).map(fen),
          levels: fc.option(fc.subarray([...levels], { minLength: 1 }), { nil: null }),
        }),
        usedFen: fc.nat(1_000).map(fen),
      }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(limits, fc.constantFrom(...levels), fc.integer({ min: 1, max: 1_200 }).map(fen), (some, level, amountFen) => {
        const counted = some.map((limit) => ({ ...limit, rule: { ...rule, ...limit.rule } }))
        const holding = counted.filter((limit) => holdsFor(limit.rule, level))
        const fits = holding.every((limit) => limit.usedFen + amountFen <= limit.rule.mostFen)
        const reached = limitReached(counted, level, amountFen)
        expect(reached === null).toBe(fits)
        if (reached !== null) expect(reached.leftFen).toBe(Math.min(...holding.map(leftOf)))
      }),
    )
  })
})

describe('the periods in Shanghai', () => {
  const lastSecond = Date.UTC(2026, 11, 31, 15, 59, 59)

  test.each([
    ['day', lastSecond, '2026-12-31', Date.UTC(2026, 11, 31, 16)],
    ['day', lastSecond + 1_000, '2027-01-01', Date.UTC(2027, 0, 1, 16)],
    ['month', lastSecond, '2026-12', Date.UTC(2026, 11, 31, 16)],
    ['month', Date.UTC(2028, 1, 29, 12), '2028-02', Date.UTC(2028, 1, 29, 16)],
    ['year', lastSecond, '2026', Date.UTC(2026, 11, 31, 16)],
    ['lifetime', lastSecond, 'ever', null],
    ['payment', lastSecond, null, lastSecond],
  ] as const)('a %s', (period, at, key, end) => {
    expect(periodKey(period, at)).toBe(key)
    expect(periodEnd(period, at)).toBe(end)
  })

  it('begin where the one before ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...periods), fc.integer({ min: 1e12, max: 3e12 }), (period, at) => {
        const end = periodEnd(period, at)
        if (end === null || period === 'payment') return
        expect(end).toBeGreaterThan(at)
        expect(periodKey(period, end - 1)).toBe(periodKey(period, at))
        expect(periodKey(period, end)).not.toBe(periodKey(period, at))
      }),
    )
  })
})

describe('the profiles', () => {
  it('name each rule once, with its day and an amount', () => {
    for (const { buyers } of policyProfiles) {
      const ids = buyers.limits.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { mostFen, since } of buyers.limits) {
        expect(mostFen).toBeGreaterThan(0)
        expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
    }
  })
})
