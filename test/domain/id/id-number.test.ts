import fc from 'fast-check'

import { hasGb11643Check } from '@/domain/id/gb11643'
import { checkIdNumber, idKeyboards, parseIdNumber } from '@/domain/id/id-number'
import { type IdKind, idKinds } from '@/domain/id/kinds'

const today = { year: 2026, month: 11, day: 23 }

/** Sound numbers of every kind, as the field's documents give them. */
const sound: readonly (readonly [IdKind, string])[] = [
  ['resident-id', '11010519491231002X'],
  ['resident-id', '440524188001010014'],
  ['foreign-permanent-resident', '932682198501010017'],
  ['foreign-permanent-resident', '911124198108030024'],
  ['foreign-permanent-resident', '91112419810803018X'],
  ['foreign-permanent-resident', 'KAZ110090123105'],
  ['hk-macau-taiwan-residence-permit', '810000199408230021'],
  ['hk-macau-travel-permit', 'H12345678'],
  ['hk-macau-travel-permit', 'M1234567801'],
  ['hk-macau-travel-permit', 'H0123456701'],
  ['hk-macau-taiwan-residence-permit', '820000199408230023'],
  ['hk-macau-taiwan-residence-permit', '83000019940823005X'],
  ['taiwan-travel-permit', '12345678'],
  ['taiwan-travel-permit', '1234567801'],
  ['passport', 'E12345678'],
  ['passport', '17CD45621'],
  ['passport', '00000017CD45621'],
  ['passport', '00000000017CD45621'],
  ['passport', 'L898902C3'],
  ['passport', '123456'],
  ['passport', '00000000000E12345678'],
]

describe('sound numbers', () => {
  test.each(sound)('%s %s is read as it is', (kind, number) => {
    expect(parseIdNumber(kind, number, today)).toEqual({ ok: true, value: number })
  })

  test.each(sound)('%s %s is never called wrong while it is typed', (kind, number) => {
    for (let length = 0; length < number.length; length += 1) {
      expect([length, checkIdNumber(kind, number.slice(0, length), today).state]).not.toEqual([length, 'invalid'])
    }
    expect(checkIdNumber(kind, number, today)).toEqual({ state: 'valid', value: number })
  })

  test.each([
    ['passport', ' e1234 5678 ', 'E12345678'],
    ['passport', 'Ｅ１２３４５６７８', 'E12345678'],
    ['passport', '17-CD-45621', '17CD45621'],
    ['resident-id', '110105 19491231 002x', '11010519491231002X'],
    ['hk-macau-travel-permit', 'h 1234 5678', 'H12345678'],
  ] as const)('%s %j is understood', (kind, raw, number) => {
    expect(parseIdNumber(kind, raw, today)).toEqual({ ok: true, value: number })
  })
})

describe('impossible numbers, each with its reason', () => {
  test.each([
    ['resident-id', '', 'empty'],
    ['resident-id', '110105194912310021', 'check-digit'],
    ['resident-id', '11010519491331002X', 'birth-date'],
    ['resident-id', '110105202611240014', 'birth-date'],
    ['resident-id', '110105185001010014', 'birth-date'],
    ['resident-id', '010105194912310021', 'shape'],
    ['resident-id', '11010519491231002Y', 'characters'],
    ['resident-id', '1101051949123100', 'too-short'],
    ['resident-id', '1101051949123100211', 'too-long'],
    ['resident-id', '1101X', 'shape'],
    ['resident-id', '932682198501010017', 'other-kind'],
    ['resident-id', '810000199408230021', 'other-kind'],
    ['foreign-permanent-resident', '11010519491231002X', 'shape'],
    ['foreign-permanent-resident', '932682198501010018', 'check-digit'],
    ['foreign-permanent-resident', 'KAZ11009012310', 'too-short'],
    ['foreign-permanent-resident', 'KAZ1100901231055', 'too-long'],
    ['foreign-permanent-resident', 'KA1110090123105', 'shape'],
    ['hk-macau-taiwan-residence-permit', '110105199408230021', 'shape'],
    ['hk-macau-taiwan-residence-permit', '810000199413230021', 'birth-date'],
    ['hk-macau-travel-permit', 'A12345678', 'shape'],
    ['hk-macau-travel-permit', '12345678', 'shape'],
    ['hk-macau-travel-permit', 'H1234567', 'too-short'],
    ['hk-macau-travel-permit', 'H123456789', 'too-short'],
    ['hk-macau-travel-permit', 'H12345678901', 'too-long'],
    ['taiwan-travel-permit', 'T12345678', 'characters'],
    ['taiwan-travel-permit', '12345678901', 'too-long'],
    ['passport', 'E123', 'too-short'],
    ['passport', 'E1234', 'too-short'],
    ['passport', 'E12345678901234567890', 'too-long'],
    ['passport', 'E1234567#', 'characters'],
    ['passport', 'Е12345678', 'characters'],
    ['passport', 'PASSPORT', 'shape'],
  ] as const)('%s %j: %s', (kind, raw, problem) => {
    expect(parseIdNumber(kind, raw, today)).toEqual({ ok: false, error: problem })
  })

  it('reads a birth date against the day that it is given', () => {
    const number = '110105200002290011'
    const before = parseIdNumber('resident-id', number, { year: 2000, month: 2, day: 28 })
    expect(before).toEqual({ ok: false, error: 'birth-date' })
    expect(parseIdNumber('resident-id', number, { year: 2000, month: 2, day: 29 })).not.toEqual(before)
  })
})

describe('the check of GB 11643', () => {
  it('finds every single wrong digit and every swap of neighbours', () => {
    const number = '440524188001010014'
    expect(hasGb11643Check(number)).toBe(true)
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const wrong = number.slice(0, at) + String((Number(number.charAt(at)) + by) % 10) + number.slice(at + 1)
        const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2)
        expect(hasGb11643Check(wrong)).toBe(false)
        expect(hasGb11643Check(swapped)).toBe(swapped === number)
      }),
    )
  })
})

describe('any text', () => {
  it('gets an answer for every kind, and what is read is read again as the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...idKinds),
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[HMK0-9X -]{0,20}$/)),
        (kind, raw) => {
          const parsed = parseIdNumber(kind, raw, today)
          if (parsed.ok) expect(parseIdNumber(kind, parsed.value, today)).toEqual(parsed)
        },
      ),
    )
  })

  test.each(sound)('%s %s can be typed on the keyboard of its kind', (kind, number) => {
    const keys = { 'letters-and-digits': /^[0-9A-Z]+$/, 'digits-and-x': /^[0-9X]+$/, digits: /^[0-9]+$/ }[idKeyboards[kind]]
    expect(number).toMatch(keys)
  })
})
