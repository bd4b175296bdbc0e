import fc from 'fast-check'

import { checkAmount, maxAmountFen, parseAmount } from '@/domain/money/amount'
import { formatFen, formatYuan } from '@/domain/money/amount-text'
import { fen, sumFen } from '@/domain/money/fen'

describe('amounts as typed', () => {
  test.each([
    ['1', 100],
    ['1.', 100],
    ['.5', 50],
    ['0.01', 1],
    ['12.5', 1250],
    ['12.50', 1250],
    ['007.10', 710],
    ['1,234.50', 123_450],
    ['1,234,567', 123_456_700],
    ['¥12', 1200],
    ['￥12', 1200],
    ['12元', 1200],
    ['RMB 12.30', 1230],
    ['１２．３４', 1234],
    ['１２。３４', 1234],
    [' 1 234.50 ', 123_450],
    ['99999999.99', 9_999_999_999],
    // A float would make 28.999999999999996 of it.
    ['0.29', 29],
    ['1.15', 115],
  ])('%j is %i fen', (raw, amount) => {
    expect(parseAmount(raw)).toEqual({ ok: true, value: amount })
  })

  test.each([
    ['', 'empty'],
    ['¥', 'empty'],
    ['0', 'zero'],
    ['0.00', 'zero'],
    ['-0', 'zero'],
    ['-5', 'negative'],
    ['\u22125', 'negative'],
    ['1.005', 'too-many-decimals'],
    ['0.000', 'too-many-decimals'],
    ['12,5', 'comma'],
    ['98,73', 'comma'],
    [',5', 'comma'],
    ['1,23,456', 'comma'],
    ['1.234,50', 'comma'],
    ['1.2.3', 'not-a-number'],
    ['.', 'not-a-number'],
    ['12a', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['100000000', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('%j is refused: %s', (raw, problem) => {
    expect(parseAmount(raw)).toEqual({ ok: false, error: problem })
  })

  it('refuses what is over the limit that it is given, to the fen', () => {
    expect(parseAmount('500.00', fen(500_00))).toEqual({ ok: true, value: 500_00 })
    expect(parseAmount('500.01', fen(500_00))).toEqual({ ok: false, error: 'too-large' })
  })

  it('is not wrong while it is typed', () => {
    const typing = ['', '0', '0.', '0.0', '0.05']
    expect(typing.map((raw) => checkAmount(raw).state)).toEqual(['incomplete', 'incomplete', 'incomplete', 'incomplete', 'valid'])
    expect(checkAmount('0.055')).toEqual({ state: 'invalid', problem: 'too-many-decimals' })
  })
})

describe('amounts as shown', () => {
  test.each([
    [0, '0.00', '¥0.00'],
    [1, '0.01', '¥0.01'],
    [10, '0.10', '¥0.10'],
    [123_450, '1,234.50', '¥1,234.50'],
    [100_000_000, '1,000,000.00', '¥1,000,000.00'],
    [-500, '-5.00', '-¥5.00'],
  ])('%i fen is %s', (amount, plain, yuan) => {
    expect([formatFen(fen(amount)), formatYuan(fen(amount))]).toEqual([plain, yuan])
  })

  it('are read again as the same amount, and only as that one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: maxAmountFen }), (amount) => {
        expect(parseAmount(formatFen(fen(amount)))).toEqual({ ok: true, value: amount })
        expect(parseAmount(formatYuan(fen(amount)))).toEqual({ ok: true, value: amount })
      }),
    )
  })

  it('give any text a whole positive amount or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9.,¥ -]{0,16}$/)), (raw) => {
        const parsed = parseAmount(raw)
        if (parsed.ok) expect(Number.isInteger(parsed.value) && parsed.value >= 1 && parsed.value <= maxAmountFen).toBe(true)
      }),
    )
  })
})

describe('fen', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is none', (amount) => {
    expect(() => fen(amount)).toThrow('not whole fen')
  })

  it('has one zero, and sums exactly', () => {
    expect(Object.is(fen(-0), 0)).toBe(true)
    expect(sumFen([fen(1), fen(2), fen(-3)])).toBe(0)
    expect(() => sumFen([fen(Number.MAX_SAFE_INTEGER), fen(1)])).toThrow('not whole fen')
  })
})
