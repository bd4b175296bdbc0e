import fc from 'fast-check'

import { percentOf, toFen } from '@/domain/money/exchange'

const amounts = fc.integer({ min: 1, max: 1_000_000_000 })
const rates = fc.record({ fen: fc.integer({ min: 1, max: 1_000_000 }), minor: fc.integer({ min: 1, max: 999_999 }) })

describe('converting to fen', () => {
  const yen = { fen: 462, minor: 100 }
  test.each([
    [1480, yen, 6_838],
    // 4.62 and 13.86 round up, 9.24 down; 62.5 is half and goes up.
    [1, yen, 5],
    [2, yen, 9],
    [3, yen, 14],
    [125, { fen: 1, minor: 2 }, 63],
    [1, { fen: 1, minor: 2 }, 1],
    // A hundredth of a fen costs one.
    [1, { fen: 1, minor: 100 }, 1],
    [100_00, { fen: 71_128, minor: 10_000 }, 71_128],
  ])('%d at %p is %d fen', (minor, rate, fen) => {
    expect(toFen(minor, rate)).toBe(fen)
  })

  test('is never off by more than half a fen, and never nothing', () => {
    fc.assert(
      fc.property(amounts, rates, (minor, rate) => {
        const fen = toFen(minor, rate)
        if (fen === null) return
        expect(Number.isSafeInteger(fen) && fen >= 1).toBe(true)
        const off = 2n * (BigInt(fen) * BigInt(rate.minor) - BigInt(minor) * BigInt(rate.fen))
        const half = BigInt(rate.minor)
        if (fen > 1) expect(off > -half && off <= half).toBe(true)
      }),
    )
  })

  test('more costs no less', () => {
    fc.assert(
      fc.property(amounts, amounts, rates, (one, other, rate) => {
        const [less, more] = [toFen(Math.min(one, other), rate), toFen(Math.max(one, other), rate)]
        if (more !== null) expect(less).toBeLessThanOrEqual(more)
      }),
    )
  })

  test('what is too large to be exact is told so, not guessed', () => {
    expect(toFen(Number.MAX_SAFE_INTEGER, { fen: 2, minor: 1 })).toBeNull()
    expect(toFen(Number.MAX_SAFE_INTEGER, { fen: 1, minor: 2 })).toBe(4_503_599_627_370_496)
  })

  test('whatever a payment may be is exact', () => {
    const mostFen = 50_000_00
    fc.assert(
      fc.property(rates, (rate) => {
        const most = Math.floor((mostFen * rate.minor) / rate.fen)
        fc.pre(most > 0)
        expect(toFen(most, rate)).not.toBeNull()
      }),
    )
  })
})

describe('tips of a share', () => {
  test.each([
    [68_00, 10_00, 6_80],
    [99, 5_00, 5],
    [50, 1_00, 1],
    [49, 1_00, 0],
    [1_000, 1, 0],
    [5_000, 1, 1],
    [100_00, 99_99, 99_99],
  ])('of %d, %d hundredths of a percent are %d', (minor, hundredths, tip) => {
    expect(percentOf(minor, hundredths)).toBe(tip)
  })

  test('are never off by more than half a unit', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 9_999 }), (minor, hundredths) => {
        const tip = BigInt(percentOf(minor, hundredths) ?? -1)
        const off = 2n * (tip * 10_000n - BigInt(minor) * BigInt(hundredths))
        expect(off > -10_000n && off <= 10_000n).toBe(true)
      }),
    )
  })
})
