import fc from 'fast-check'

import { cardNumberWarning, checkCardNumber, lastFour, parseCardNumber } from '@/domain/card/card-number'
import { passesLuhn } from '@/domain/card/luhn'

/** Braintree's UnionPay test cards, UnionPay's own two, and one of each foreign brand. */
const numbers = [
  '62123456789002',
  '621234567890003',
  '62123456789000003',
  '621234567890000002',
  '6212345678900000003',
  '6221558812340000',
  '6216261000000000018',
  '4111111111111111',
  '5555555555554444',
  '378282246310005',
  '3530111333300000',
  '30569309025904',
]

describe('a card number, prefix by prefix', () => {
  test.each(numbers)('%s is incomplete up to 11 digits and never wrong on the way', (number) => {
    for (let length = 0; length <= number.length; length += 1) {
      const expected = length < 12 ? 'incomplete' : 'valid'
      expect([length, checkCardNumber(number.slice(0, length)).state]).toEqual([length, expected])
    }
  })

  test.each(numbers)('%s is read as it is', (number) => {
    expect(parseCardNumber(number)).toEqual({ ok: true, value: number })
  })

  test.each([
    ['6222 0212 3456 7890 123', '6222021234567890123'],
    ['６２２２-０２１２-３４５６-７８９０', '6222021234567890'],
    ['123456789012', '123456789012'],
  ])('%j is understood', (raw, meant) => {
    expect(parseCardNumber(raw)).toEqual({ ok: true, value: meant })
  })

  test.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['62220212E4567890', 'letters'],
    ['6222 0212 ????', 'letters'],
    ['12345678901', 'too-short'],
    ['12345678901234567890', 'too-long'],
  ])('%j is refused: %s', (raw, problem) => {
    expect(parseCardNumber(raw)).toEqual({ ok: false, error: problem })
  })

  it('says "incomplete" of what typing on cures, and names everything else', () => {
    expect(checkCardNumber('')).toEqual({ state: 'incomplete' })
    expect(checkCardNumber('6222O')).toEqual({ state: 'invalid', problem: 'letters' })
    expect(checkCardNumber('12345678901234567890')).toEqual({ state: 'invalid', problem: 'too-long' })
  })

  it('never cuts a long paste: 13 to 60 digits are read whole or refused whole', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 60 }).map((all) => all.join(''))
    fc.assert(
      fc.property(digits, (number) => {
        expect(parseCardNumber(number)).toEqual(
          number.length <= 19 ? { ok: true, value: number } : { ok: false, error: 'too-long' },
        )
      }),
    )
  })
})

describe('the check digit', () => {
  test.each(['4111111111111111', '5555555555554444', '378282246310005', '30569309025904', '6216261000000000018'])(
    '%s passes',
    (number) => {
      expect(passesLuhn(number)).toBe(true)
    },
  )

  it('finds every single mistyped digit', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const number = '4111111111111111'
        const mistyped = number.slice(0, at) + String((Number(number.charAt(at)) + by) % 10) + number.slice(at + 1)
        expect(passesLuhn(mistyped)).toBe(false)
      }),
    )
  })

  test.each([
    ['4111111111111112', 'check-digit'],
    ['378282246310006', 'check-digit'],
    ['4111111111111111', null],
    // UnionPay's own test credit card fails the check: it must not even warn.
    ['6221558812340000', null],
    ['9999999999999999', null],
  ])('%s warns: %s, and stays valid', (raw, warning) => {
    const parsed = parseCardNumber(raw)
    expect(parsed.ok && cardNumberWarning(parsed.value)).toBe(warning)
    expect(checkCardNumber(raw)).toMatchObject({ state: 'valid', warning })
  })

  it('shows the last four alone', () => {
    const parsed = parseCardNumber('6212345678900000003')
    expect(parsed.ok && lastFour(parsed.value)).toBe('0003')
  })
})
