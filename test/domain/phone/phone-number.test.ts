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

  test.each([
    ['FR', '33-612345678', '+33612345678'],
    ['FR', '0033612345678', '+33612345678'],
    ['FR', '00 33 6 12 34 56 78', '+33612345678'],
    ['FR', '+33 (0)6 12 34 56 78', '+33612345678'],
    ['FR', '+33 (0) 6 12 34 56 78', '+33612345678'],
    ['FR', '+33 06 12 34 56 78', '+33612345678'],
    ['FR', '0033 (0)6 12 34 56 78', '+33612345678'],
    ['FR', '(0033) 6 12 34 56 78', '+33612345678'],
    ['FR', '+33.6.12.34.56.78', '+33612345678'],
    ['FR', '33 6 12 34 56 78', '+33612345678'],
    ['FR', '011 33 6 12 34 56 78', '+33612345678'],
    ['FR', '0011 33 6 12 34 56 78', '+33612345678'],
    ['FR', 'Tel. +33 6 12 34 56 78', '+33612345678'],
    ['FR', '33 06 12 34 56 78', '+33612345678'],
    ['FR', '+(33) 6 12 34 56 78', '+33612345678'],
    ['FR', '33+612345678', '+33612345678'],
    ['CN', '(86)13800138000', '+8613800138000'],
    ['CN', '+(86)13800138000', '+8613800138000'],
    ['CN', '86+13800138000', '+8613800138000'],
    ['CN', '+86 86 13800138000', '+8613800138000'],
    ['CN', '＋８６ １３８ ００１３ ８０００', '+8613800138000'],
    ['CN', '手机：13800138000', '+8613800138000'],
    ['CN', '电话 138 0013 8000', '+8613800138000'],
    ['CN', '138—0013—8000', '+8613800138000'],
    ['CN', '+86 013800138000', '+8613800138000'],
    ['DE', '0049-171-1234567', '+491711234567'],
    ['DE', '+49 0171 1234567', '+491711234567'],
    ['DE', '+49 171/1234567', '+491711234567'],
    ['GB', '+44 (0)7400 123456', '+447400123456'],
    ['GB', '44-7400123456', '+447400123456'],
    ['US', '1-415-555-2671', '+14155552671'],
    ['US', '001 415 555 2671', '+14155552671'],
    ['RU', '7 912 345 67 89', '+79123456789'],
    ['KZ', '+7 701 123 4567', '+77011234567'],
    ['JP', '81-90-1234-5678', '+819012345678'],
    ['JP', '+81 090-1234-5678', '+819012345678'],
    ['KR', '82-10-1234-5678', '+821012345678'],
    ['KR', '+82 (0)10 1234 5678', '+821012345678'],
    ['IN', '91-9876543210', '+919876543210'],
    ['IN', '+91-09876543210', '+919876543210'],
    ['ID', '6281234567890', '+6281234567890'],
    ['ID', '+62 0812 3456 7890', '+6281234567890'],
    ['VN', '84-912345678', '+84912345678'],
    ['TH', '+66 (0)81 234 5678', '+66812345678'],
    ['PH', '+63 917 123 4567', '+639171234567'],
    ['MY', '+60 12-345 6789', '+60123456789'],
    ['SG', '6581234567', '+6581234567'],
    ['HK', '852-91234567', '+85291234567'],
    ['MO', '+853 6612 3456', '+85366123456'],
    ['TW', '+886 0912 345 678', '+886912345678'],
    ['AU', '+61 (0)412 345 678', '+61412345678'],
    ['NZ', '+64 21 123 4567', '+64211234567'],
    ['BR', '+55 (11) 91234-5678', '+5511912345678'],
    ['AR', '+54 9 11 1234-5678', '+5491112345678'],
    ['MX', '+52 1 55 1234 5678', '+525512345678'],
    ['ES', '34-612345678', '+34612345678'],
    ['PT', '+351 912 345 678', '+351912345678'],
    ['IT', '39 3331234567', '+393331234567'],
    ['CH', '+41 (0)79 123 45 67', '+41791234567'],
    ['NL', '+31 (0)6-12345678', '+31612345678'],
    ['SE', '+46 (0)70-123 45 67', '+46701234567'],
    ['PL', '48512345678', '+48512345678'],
    ['HU', '+36 06 20 123 4567', '+36201234567'],
    ['TR', '+90 0532 123 45 67', '+905321234567'],
    ['UA', '+380 (50) 123-45-67', '+380501234567'],
    ['UZ', '+998 90 123 45 67', '+998901234567'],
    ['IL', '+972 (0)50-123-4567', '+972501234567'],
    ['SA', '٠٠٩٦٦٥٠١٢٣٤٥٦٧', '+966501234567'],
    ['IR', '+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹', '+989123456789'],
    ['EG', '+20 100 123 4567', '+201001234567'],
    ['NG', '2348031234567', '+2348031234567'],
    ['KE', '+254 712 345678', '+254712345678'],
    ['ZA', '+27 82 123 4567', '+27821234567'],
    ['PK', '+92 0300 1234567', '+923001234567'],
    ['BD', '+880 1712-345678', '+8801712345678'],
    ['MN', '+976 8812 3456', '+97688123456'],
    ['CI', '+225 07 07 12 34 56', '+2250707123456'],
  ])('a number of %s written %j is %s', (country, raw, e164) => {
    expect(parsePhone(raw)).toEqual({ ok: true, value: e164 })
    expect(countryOf(phone(raw))).toBe(country)
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
    // A letter for a digit is no word before a number.
    ['l3800138000', 'characters'],
    ['6-12345678', 'too-short-without-code'],
    ['8 912 345-67-89', 'not-in-use'],
    ['090-1234-5678', 'too-short-without-code'],
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
