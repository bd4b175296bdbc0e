import fc from 'fast-check'

import {
  checkPhone,
  countryOf,
  formatPhone,
  formatPhoneAtHome,
  maskPhone,
  parsePhone,
  type PhoneNumber,
} from '@/domain/phone/phone-number'

function phone(raw: string): PhoneNumber {
  const parsed = parsePhone(raw)
  if (!parsed.ok) throw new Error(`${raw}: ${parsed.error}`)
  return parsed.value
}

describe('any usual form', () => {
  test.each([
    ['13800138000', '+8613800138000'],
    ['138 0013 8000', '+8613800138000'],
    ['138-0013-8000', '+8613800138000'],
    ['１３８００１３８０００', '+8613800138000'],
    ['+86 138 0013 8000', '+8613800138000'],
    ['86-13800138000', '+8613800138000'],
    ['8613800138000', '+8613800138000'],
    ['0086 138 0013 8000', '+8613800138000'],
    ['013800138000', '+8613800138000'],
    ['\u202d+86 138\u00a00013\u00a08000\u202c', '+8613800138000'],
    ['tel:+33612345678', '+33612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['33-612345678', '+33612345678'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['(+44) 20 7946 0958', '+442079460958'],
    ['1 (415) 555-2671', '+14155552671'],
    ['+1/415/555/2671', '+14155552671'],
    ['+39 06 1234 5678', '+390612345678'],
    ['+852 9123 4567', '+85291234567'],
    ['+65 8123 4567', '+6581234567'],
    ['+971 50 123 4567', '+971501234567'],
    ['+7 912 345-67-89', '+79123456789'],
  ])('%j is %s', (raw, e164) => {
    expect(parsePhone(raw)).toEqual({ ok: true, value: e164 })
  })

  it('reads numbers without a code as those of the given country', () => {
    expect(parsePhone('06 12 34 56 78', 'FR')).toEqual({ ok: true, value: '+33612345678' })
    expect(parsePhone('(415) 555-2671', 'US')).toEqual({ ok: true, value: '+14155552671' })
  })

  test.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['+', 'too-short'],
    ['()', 'too-short'],
    ['138001380', 'too-short-without-code'],
    ['06 12 34 56 78', 'too-short-without-code'],
    ['612', 'too-short-without-code'],
    ['+86 138 0013 800', 'too-short'],
    ['0033 6 12', 'too-short'],
    ['138001380001', 'too-long'],
    // A mistyped mobile is said to be one, not taken for an American number.
    ['12800138000', 'not-in-use'],
    ['+86 128 0013 8000', 'not-in-use'],
    ['13800l38000', 'characters'],
    ['call me', 'characters'],
    ['+33 6 12', 'too-short'],
    ['+33 6 12 34 56 78 90', 'too-long'],
    ['+999 123 456 789', 'unknown-country'],
    ['12345678901234567890', 'too-long'],
  ])('%j is refused: %s', (raw, problem) => {
    expect(parsePhone(raw)).toEqual({ ok: false, error: problem })
  })

  it('is not wrong while it is typed', () => {
    for (const number of ['13800138000', '+33612345678', '33-612345678']) {
      const states = number.split('').map((_, index) => checkPhone(number.slice(0, index)).state)
      expect(states.filter((state) => state === 'invalid')).toEqual([])
      expect(checkPhone(number).state).toBe('valid')
    }
  })
})

describe('a phone number', () => {
  test.each([
    ['+8613800138000', '+86 138 0013 8000', '138 0013 8000', '+86 138 •••• 8000', 'CN'],
    ['+33612345678', '+33 6 12 34 56 78', '06 12 34 56 78', '+33 6 •••• 5678', 'FR'],
    ['+14155552671', '+1 415 555 2671', '(415) 555-2671', '+1 41 •••• 2671', 'US'],
    ['+85291234567', '+852 9123 4567', '9123 4567', '+852 91 •••• 67', 'HK'],
  ])('%s is shown as %j, at home as %j, masked as %j', (raw, international, home, masked, country) => {
    const number = phone(raw)
    expect([formatPhone(number), formatPhoneAtHome(number), maskPhone(number), countryOf(number)]).toEqual([
      international,
      home,
      masked,
      country,
    ])
  })

  it('is read again as the same from every form in which it is shown', () => {
    // 179 begins no mobile: it is dialled before numbers, to choose a carrier.
    const mobiles = fc.stringMatching(/^1([3-689][0-9]|7[0-8])[0-9]{8}$/)
    fc.assert(
      fc.property(mobiles, fc.constantFrom('', '+86', '86-', '0086 ', '+86 (0)'), (mobile, prefix) => {
        const number = phone(prefix + mobile)
        expect(number).toBe(`+86${mobile}`)
        expect(phone(formatPhone(number))).toBe(number)
        expect(phone(formatPhoneAtHome(number))).toBe(number)
      }),
    )
  })

  it('hides at least four digits when masked', () => {
    const numbers = fc.tuple(fc.constantFrom('+86', '+33', '+1', '+852', '+49', '+971'), fc.stringMatching(/^[1-9][0-9]{5,10}$/))
    fc.assert(
      fc.property(numbers, ([code, rest]) => {
        const parsed = parsePhone(code + rest)
        if (parsed.ok)
          expect(maskPhone(parsed.value).replace(/[^0-9]/g, '').length).toBeLessThanOrEqual(parsed.value.length - 1 - 4)
      }),
    )
  })

  it('gives any text an answer in E.164 or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9+() -]{0,24}$/)), (raw) => {
        const parsed = parsePhone(raw)
        if (parsed.ok) expect(parsed.value).toMatch(/^\+[1-9]\d{5,14}$/)
      }),
    )
  })
})
