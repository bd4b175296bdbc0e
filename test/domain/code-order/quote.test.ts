import fc from 'fast-check'

import { quoteOf, type TipRule } from '@/domain/code-order/quote'

const yen = { fen: 462, minor: 100 }
const prompt: TipRule = { kind: 'prompt', mostPercent: 100 }
const fixed: TipRule = { kind: 'fixed', minor: 500 }
const percent: TipRule = { kind: 'percent', hundredths: 10_00 }

describe('what a code costs', () => {
  test.each([
    ['no tip', 6_800, null, null, null, 0, 6_800],
    ['a chosen tip', 6_800, prompt, 1_000, null, 1_000, 7_800],
    ['a chosen tip of nothing', 6_800, prompt, 0, null, 0, 6_800],
    ['a tip that was not chosen', 6_800, prompt, null, null, 0, 6_800],
    ['the largest tip', 6_800, prompt, 6_800, null, 6_800, 13_600],
    ['a fixed tip', 6_800, fixed, null, null, 500, 7_300],
    ['a share', 6_800, percent, null, null, 680, 7_480],
    ['yen', 1_480, null, null, yen, 0, 6_838],
    ['a share in yen', 1_485, percent, null, yen, 149, 7_549],
  ] as const)('%s', (_name, amount, tip, chosen, rate, tipMinor, totalFen) => {
    expect(quoteOf(amount, tip, chosen, rate)).toEqual({ ok: true, value: { amountMinor: amount, tipMinor, totalFen } })
  })

  test.each([
    ['a tip above the limit', 6_800, prompt, 6_801, 'tip-too-large'],
    ['a tip that the code has set itself', 6_800, fixed, 0, 'tip-not-asked'],
    ['a share that somebody would lower', 6_800, percent, 1, 'tip-not-asked'],
    ['a tip where there is none', 6_800, null, 100, 'tip-not-asked'],
    ['more than can be exact', Number.MAX_SAFE_INTEGER, fixed, null, 'too-large'],
  ] as const)('%s is refused', (_name, amount, tip, chosen, problem) => {
    expect(quoteOf(amount, tip, chosen, null)).toEqual({ ok: false, error: problem })
  })

  test('a tip never makes it cheaper, in any currency', () => {
    const rules = fc.constantFrom(null, fixed, percent, prompt)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), rules, fc.constantFrom(null, yen), (amount, tip, rate) => {
        const without = quoteOf(amount, null, null, rate)
        const withTip = quoteOf(amount, tip, null, rate)
        if (without.ok && withTip.ok) expect(withTip.value.totalFen).toBeGreaterThanOrEqual(without.value.totalFen)
      }),
    )
  })
})
