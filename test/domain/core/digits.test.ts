import fc from 'fast-check'

import { compactNumber, isDigits, toAsciiDigits, toHalfWidth, withoutSeparators } from '@/domain/core/digits'

describe('digits as people paste them', () => {
  test.each([
    ['6222 0212 3456 7890', '6222021234567890'],
    ['6222-0212-3456-7890', '6222021234567890'],
    ['6222\u00a00212\u20093456\u202f7890', '6222021234567890'],
    ['6222\u20130212\u22123456\u20147890', '6222021234567890'],
    ['6222.0212\u00b73456\u30fb7890', '6222021234567890'],
    ['６２２２　０２１２－３４５６．７８９０', '6222021234567890'],
    ['\u202d6222 0212 3456 7890\u202c', '6222021234567890'],
    ['٦٢٢٢ ۰۲۱۲', '62220212'],
    ['6222\t0212\n3456', '622202123456'],
    ['62O2', '62O2'],
    ['ｅ１２３４５', 'e12345'],
    ['', ''],
  ])('%j is meant as %j', (pasted, meant) => {
    expect(compactNumber(pasted)).toBe(meant)
  })

  it('keeps everything that is no separator, in its order', () => {
    const parts = fc.array(fc.constantFrom('1', '9', 'x', 'Я', '中', ' ', '-', '\u2212', '\u00a0', '．'))
    fc.assert(
      fc.property(parts, (characters) => {
        const kept = characters.filter((character) => /[19xЯ中]/.test(character)).join('')
        expect(withoutSeparators(characters.join(''))).toBe(kept)
      }),
    )
  })

  it('changes widths and digit scripts alone', () => {
    expect(toHalfWidth('Ａ（ｂ）　１')).toBe('A(b) 1')
    expect(toAsciiDigits('A１٣۴中')).toBe('A134中')
  })

  it('tells digits from everything else', () => {
    expect(['0', '0123456789'].every(isDigits)).toBe(true)
    expect(['', ' 1', '1a', '１', '-1', '1.0'].some(isDigits)).toBe(false)
  })
})
