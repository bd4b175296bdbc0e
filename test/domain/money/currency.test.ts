import fc from 'fast-check'

import { currencyOfNumber, minorText, numberOfCurrency, parseMinor } from '@/domain/money/currency'

describe('currencies of ISO 4217', () => {
  test.each([
    ['156', 'CNY', 2],
    ['840', 'USD', 2],
    ['978', 'EUR', 2],
    ['392', 'JPY', 0],
    ['410', 'KRW', 0],
    ['704', 'VND', 0],
    ['764', 'THB', 2],
    ['414', 'KWD', 3],
    ['048', 'BHD', 3],
    ['008', 'ALL', 2],
  ])('%s is %s with %d decimals', (number, code, exponent) => {
    expect(currencyOfNumber(number)).toEqual({ code, exponent })
    expect(numberOfCurrency(code)).toBe(number)
  })

  test.each(['000', '999', '', '15', '1560', ' 15', 'CNY', '56C'])('%p is the number of none', (number) => {
    expect(currencyOfNumber(number)).toBeNull()
  })

  test('every number stands for one currency', () => {
    const codes = Array.from({ length: 1000 }, (_, n) => currencyOfNumber(String(n).padStart(3, '0'))?.code)
    const known = codes.filter((code) => code !== undefined)
    expect(known.length).toBeGreaterThan(150)
    expect(new Set(known).size).toBe(known.length)
  })
})

describe('amounts of codes', () => {
  test.each([
    ['23.72', 2, 2_372],
    ['98.', 2, 9_800],
    ['98', 2, 9_800],
    ['.5', 2, 50],
    ['0.01', 2, 1],
    ['00012.30', 2, 1_230],
    ['1480', 0, 1_480],
    ['1480.', 0, 1_480],
    ['1480.00', 0, 1_480],
    ['1.5', 3, 1_500],
    ['1.234', 3, 1_234],
    ['9999999999.99', 2, 999_999_999_999],
    ['9999999999999', 2, 999_999_999_999_900],
    ['1.2300', 2, 123],
  ])('%s with %d decimals is %d', (text, exponent, minor) => {
    expect(parseMinor(text, exponent)).toEqual({ ok: true, value: minor })
  })

  test.each([
    ['98,73', 2, 'not-an-amount'],
    ['1.2.3', 2, 'not-an-amount'],
    ['-5', 2, 'not-an-amount'],
    ['1e3', 2, 'not-an-amount'],
    ['.', 2, 'not-an-amount'],
    ['', 2, 'not-an-amount'],
    ['１２', 2, 'not-an-amount'],
    ['1.5', 0, 'finer-than-unit'],
    ['0.001', 2, 'finer-than-unit'],
    ['0', 2, 'zero'],
    ['0.00', 2, 'zero'],
    ['000.', 0, 'zero'],
    ['9999999999999999', 2, 'too-large'],
    ['99999999999999', 3, 'too-large'],
  ])('%p with %d decimals is refused: %s', (text, exponent, problem) => {
    expect(parseMinor(text, exponent)).toEqual({ ok: false, error: problem })
  })

  test('what is written is read back', () => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), fc.integer({ min: 0, max: 4 }))
    fc.assert(
      fc.property(amounts, ([minor, exponent]) =>
        expect(parseMinor(minorText(minor, exponent), exponent)).toEqual({ ok: true, value: minor }),
      ),
    )
  })

  test('every text has an answer, and never a part of a unit', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9.]{1,18}$/))
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 4 }), (text, exponent) => {
        const read = parseMinor(text, exponent)
        if (read.ok) expect(Number.isSafeInteger(read.value) && read.value > 0).toBe(true)
      }),
    )
  })
})
