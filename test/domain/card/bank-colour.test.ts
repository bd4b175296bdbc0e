import fc from 'fast-check'

import { bankInitials, cardColours } from '@/domain/card/bank-colour'
import { loadChineseBins } from '@/domain/card/chinese-bins'
import { cardBrands } from '@/domain/card/kinds'

/** WCAG 2.2: relative luminance, and contrast of white against it. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

const banks = [...new Set([...loadChineseBins().rowsByBin.values()].flat().map((row) => row.bankCode))]

describe('card colours', () => {
  test.each(cardBrands)('white text can be read on %s cards of every bank and of none', (brand) => {
    const ends = [null, ...banks].map((bank) => cardColours(bank, brand)).flatMap(({ from, to }) => [from, to])
    expect(ends.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour) || contrastWithWhite(colour) < 4.5)).toEqual([])
  })

  it('white text can be read on the colours derived for any code', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (code) => {
        const { from, to } = cardColours(code, 'unknown')
        expect(Math.min(contrastWithWhite(from), contrastWithWhite(to))).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  it('gives different banks different colours, and a bank always the same', () => {
    expect(cardColours('ICBC', 'unionpay')).not.toEqual(cardColours('CCB', 'unionpay'))
    expect(cardColours('HRBANK', 'unionpay')).toEqual(cardColours('HRBANK', 'visa'))
    expect(new Set(banks.map((bank) => cardColours(bank, 'unknown').from)).size).toBeGreaterThan(banks.length / 2)
  })
})

describe('initials', () => {
  test.each([
    [{ zh: '中国建设银行', en: 'China Construction Bank' }, 'CCB'],
    [{ zh: '中国银行', en: 'Bank of China' }, 'BC'],
    [{ zh: '汇丰银行(中国)', en: 'HSBC (China)' }, 'HSBC'],
    [{ zh: '安徽省农村信用社', en: null }, '安徽'],
    [{ zh: '中国银盛', en: null }, '银盛'],
  ])('%j: %s', (name, initials) => {
    expect(bankInitials(name)).toBe(initials)
  })
})
