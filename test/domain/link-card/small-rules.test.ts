import fc from 'fast-check'

import { changedPart } from '@/domain/link-card/changed-part'
import { readLook } from '@/domain/link-card/looking'
import { cardMark, remainder97 } from '@/domain/link-card/marks'
import { type Reason, reasonsFor } from '@/domain/link-card/reasons'

describe('what of a proposal is new', () => {
  it.each([
    ['DUPONT MARIE CLAIRE', 'DUPONT MARIE', 'E'],
    ['KIM MINJI', 'KIMMINJI', 'MM'],
    ['James Miller', 'JAMES MILLER', 'AMES MILLER'],
    ['13800138000', '13900139000', '900139'],
    ['AB12', '00AB12', '00'],
    ['', 'A', 'A'],
  ])('%s → %s: %s', (before, after, part) => {
    const found = changedPart(before, after)
    expect(found === null ? null : after.slice(found.start, found.end)).toBe(part)
  })

  it('is nothing where nothing changed, and lies within the text', () => {
    expect(changedPart('A B', 'A B')).toBeNull()
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (before, after) => {
        const found = changedPart(before, after)
        if (found === null) return before === after
        return found.start >= 0 && found.start < found.end && found.end <= after.length
      }),
    )
  })
})

describe('what somebody found', () => {
  it.each([
    ['name-on-slip', '  EK ZOE ', 'EK ZOE'],
    ['id-tail', '56 2x', '562X'],
    ['phone-tail', '８０００', '8000'],
  ] as const)('%s: %s', (lookup, raw, text) => {
    expect(readLook(lookup, raw)).toEqual({ ok: true, value: text })
  })

  it.each([
    ['name-on-slip', '', 'empty'],
    ['name-on-slip', '123', 'not-a-name'],
    ['id-tail', '56', 'not-four'],
    ['id-tail', '56215', 'not-four'],
    ['phone-tail', '80X0', 'not-four'],
  ] as const)('%s: %s is %s', (lookup, raw, problem) => {
    expect(readLook(lookup, raw)).toEqual({ ok: false, error: problem })
  })
})

describe('marks', () => {
  it('differ for any one mistyped character, and hold no run of the number’s digits', () => {
    const digits = fc.stringMatching(/^[0-9]{16}$/)
    fc.assert(
      fc.property(digits, fc.nat(15), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const other = number.slice(0, at) + String((Number(number.charAt(at)) + by) % 10) + number.slice(at + 1)
        return remainder97(other) !== remainder97(number)
      }),
    )
  })

  it('name the bank, or the first six digits where the table has none', () => {
    expect(cardMark('6222021234567890123')).toMatch(/^ICBC\/[0-9]{1,2}$/)
    expect(cardMark('4111111111111111')).toMatch(/^411111\/[0-9]{1,2}$/)
  })
})

describe('the reasons for a proposal', () => {
  const reasons = (text: string, because: readonly string[], typed: string) =>
    reasonsFor('name', { text, weight: 1, because }, typed)

  it.each<[string, readonly string[], string, readonly Reason[]]>([
    ['KIMMINJI', ['family-first', 'joined', 'capitals'], 'Kim Min Ji', ['joined', 'capitals']],
    ['MILLER JAMES', ['family-first', 'capitals'], 'James Miller', ['family-first', 'capitals']],
    ['MUELLER ANNA', ['machine-line-letters', 'family-first'], 'Müller Anna', ['machine-line-letters']],
    ['Anna', [], 'Anna', ['as-typed']],
  ])('%s', (text, because, typed, expected) => {
    expect(reasons(text, because, typed)).toEqual(expected)
  })

  it('do not explain the usual form of a Chinese phone', () => {
    expect(reasonsFor('phone', { text: '13900139000', weight: 1, because: ['earlier-phone', 'phone-national'] }, 'X')).toEqual([
      'earlier-phone',
    ])
    expect(reasonsFor('phone', { text: '612345678', weight: 1, because: ['phone-national'] }, 'X')).toEqual(['phone-national'])
  })
})
