import fc from 'fast-check'

import { rateInWords } from '@/domain/money/rate-text'

describe('a rate in words', () => {
  test.each([
    ['dollars by one', { fen: 71_128, minor: 10_000 }, 2, { units: 1, tenThousandths: 71_128 }],
    ['yen by the hundred', { fen: 462, minor: 100 }, 0, { units: 100, tenThousandths: 46_200 }],
    ['won by the hundred', { fen: 486, minor: 1_000 }, 0, { units: 100, tenThousandths: 4_860 }],
    ['dong by ten thousand', { fen: 28, minor: 1_000 }, 0, { units: 10_000, tenThousandths: 28_000 }],
    ['dinar with three decimals', { fen: 231_604, minor: 100_000 }, 3, { units: 1, tenThousandths: 231_604 }],
    ['half a ten thousandth is rounded up', { fen: 70_000_500, minor: 10_000_000 }, 2, { units: 1, tenThousandths: 70_001 }],
  ])('%s', (_what, rate, exponent, words) => {
    expect(rateInWords(rate, exponent)).toEqual(words)
  })

  test('says what the rate is, to a ten thousandth of a yuan', () => {
    const rates = fc.record({ fen: fc.integer({ min: 100, max: 10_000_000 }), minor: fc.constantFrom(100, 10_000, 100_000) })
    fc.assert(
      fc.property(rates, fc.integer({ min: 0, max: 3 }), (rate, exponent) => {
        const { units, tenThousandths } = rateInWords(rate, exponent)
        const exact = ((rate.fen / rate.minor) * Math.pow(10, exponent) * units) / 100
        expect(Math.abs(tenThousandths / 10_000 - exact)).toBeLessThan(0.0001)
      }),
    )
  })
})
