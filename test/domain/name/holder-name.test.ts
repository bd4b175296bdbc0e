import fc from 'fast-check'

import { checkHolderName, type HolderName, notesOn, parseHolderName, spacesMadeVisible } from '@/domain/name/holder-name'

function name(raw: string): HolderName {
  const parsed = parseHolderName(raw)
  if (!parsed.ok) throw new Error(`${raw}: ${parsed.error}`)
  return parsed.value
}

describe('names', () => {
  test.each([
    'Madonna',
    'X',
    'MARIE-CLAIRE DUPONT',
    "O'Brien",
    'O’Brien',
    'Nguyễn Thị Ánh',
    'Анна Каренина',
    '杜玛丽',
    '阿卜杜拉·买买提',
    'محمد بن سلمان',
    'می‌خواهم',
    'प्रिया शर्मा',
    '김서연',
    'Ｍａｒｉｅ',
    'J. R. R. Tolkien',
    'Ana Maria José de Alcântara Francisco António João Carlos Xavier de Paula Miguel Rafael Joaquim José Gonzaga',
    'Jan  Willem',
    '𠮷野',
    'Elon X Æ A-12',
  ])('%s is accepted to the character', (raw) => {
    expect(parseHolderName(raw)).toEqual({ ok: true, value: raw })
  })

  it('loses the spaces around it, and nothing else', () => {
    expect(name('  MARIE  DUPONT\u3000')).toBe('MARIE  DUPONT')
    expect(name('\nMARIE\t')).toBe('MARIE')
  })

  test.each([
    ['', 'empty'],
    [' \u00a0\u3000\u200b', 'empty'],
    ['MARIE\nDUPONT', 'control-characters'],
    ['MARIE\u0000', 'control-characters'],
    ['MARIE\u202eTNOPUD', 'control-characters'],
    ['MARIE\ud800', 'control-characters'],
    ['12345', 'no-letters'],
    ['- . \u00b7 \u2019', 'no-letters'],
    ['１２３', 'no-letters'],
    ['A'.repeat(201), 'too-long'],
  ])('%j is refused: %s', (raw, problem) => {
    expect(parseHolderName(raw)).toEqual({ ok: false, error: problem })
  })

  it('may have 200 letters', () => {
    expect(parseHolderName('A'.repeat(200)).ok).toBe(true)
  })

  it('is not wrong before it is begun', () => {
    expect(checkHolderName('')).toEqual({ state: 'incomplete' })
    expect(checkHolderName('7')).toEqual({ state: 'invalid', problem: 'no-letters' })
    expect(checkHolderName('M')).toEqual({ state: 'valid', value: 'M' })
  })

  it('gives any text an answer; what is read is read again as the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const parsed = parseHolderName(raw)
        if (parsed.ok) expect(parseHolderName(parsed.value)).toEqual(parsed)
      }),
    )
  })
})

describe('notes', () => {
  test.each([
    ['MARIE DUPONT', []],
    ['Marie Dupont', ['lower-case']],
    ['MARIE  DUPONT', ['double-space']],
    ['MARIE\u00a0DUPONT', ['unusual-space']],
    ['ＭＡＲＩＥ', ['full-width']],
    ['O’BRIEN', ['special-characters']],
    ['JOSÉ', ['special-characters']],
    ['JEAN-LUC', ['special-characters']],
    ['杜玛丽', []],
    ['jean-luc  d’Arcy', ['double-space', 'lower-case', 'special-characters']],
  ])('on %j: %j', (raw, notes) => {
    expect(notesOn(name(raw))).toEqual(notes)
  })
})

describe('spaces made visible', () => {
  it('cuts at each space', () => {
    expect(spacesMadeVisible('MARIE  DUPONT')).toEqual([
      { text: 'MARIE', isSpace: false },
      { text: ' ', isSpace: true },
      { text: ' ', isSpace: true },
      { text: 'DUPONT', isSpace: false },
    ])
  })

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'é', '杜', ' ', '\u00a0', '\u3000') }), (text) => {
        const segments = spacesMadeVisible(text)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        expect(segments.every((segment) => segment.isSpace === (segment.text.trim() === ''))).toBe(true)
      }),
    )
  })
})
