import fc from 'fast-check'

import { shownText } from '@/domain/code/shown-text'

const isHarmful = (unit: string): boolean => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(unit)

describe('a text out of a code, fit to be looked at', () => {
  test.each([
    ['stays as it is', 'Table 12, 兰州拉面 🍜', 'Table 12, 兰州拉面 🍜'],
    ['NUL and line ends are named', 'a\u0000b\nc\u007f', 'a[U+0000]b[U+000A]c[U+007F]'],
    ['marks that turn the writing round are named', 'https://a.example/\u202egpj.exe', 'https://a.example/[U+202E]gpj.exe'],
    ['marks without a form are named', 'ban\u200bgka\ufeff\u00ad', 'ban[U+200B]gka[U+FEFF][U+00AD]'],
    ['fillers and joiners that nothing is drawn for are named', '\uffa0a\u034fb\u17b4', '[U+FFA0]a[U+034F]b[U+17B4]'],
    ['halves of pairs are named', 'a\ud83cb\udf5c', 'a[U+D83C]b[U+DF5C]'],
    ['marks that span what follows are named', '\u0600\u06dd1', '[U+0600][U+06DD]1'],
    ['tags are named', 'x\u{e0041}', 'x[U+E0041]'],
  ])('%s', (_what, text, shown) => {
    expect(shownText(text, 100)).toBe(shown)
  })

  test('is cut between characters, and says so', () => {
    expect(shownText('🍜🍜🍜', 2)).toBe('🍜🍜…')
    expect(shownText('🍜🍜', 2)).toBe('🍜🍜')
  })

  test('every character that Unicode calls a control, a format, half a pair or a separator of lines is named', () => {
    const unnamed: string[] = []
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point)
      if (isHarmful(character) && shownText(character, 1) === character) unnamed.push(point.toString(16))
    }
    expect(unnamed).toEqual([])
  })

  test('never holds a control, a mark of direction or half a pair, and never grows out of hand', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes))
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 100 }), (text, most) => {
        const shown = shownText(text, most)
        expect(Array.from(shown).filter(isHarmful)).toEqual([])
        expect(shown.length).toBeLessThanOrEqual(most * '[U+10FFFF]'.length + 1)
      }),
    )
  })
})
