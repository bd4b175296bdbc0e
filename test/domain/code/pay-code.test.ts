import fc from 'fast-check'

import { groupPayCode, isPayCode, makePayCode, maskPayCode, readPayCode } from '@/domain/code/pay-code'

const digits = fc.stringMatching(/^[0-9]{16}$/)

describe('a pay code', () => {
  it('is 18 digits starting 28, and holds the digits that it was made of', () => {
    fc.assert(
      fc.property(digits, (made) => {
        const code = makePayCode(made)
        expect(code).toBe(`28${made}`)
        expect(isPayCode(code)).toBe(true)
        expect(readPayCode(groupPayCode(code))).toBe(code)
      }),
    )
  })

  test.each([
    '',
    '28',
    '2812345678901234567',
    '271234567890123456',
    '28123456789012345x',
    '２８１２３４５６７８９０１２３４５６',
  ])('%j is none', (text) => {
    expect(isPayCode(text)).toBe(false)
  })

  it('is made of exactly 16 digits', () => {
    expect(() => makePayCode('123')).toThrow('16 digits')
    expect(() => makePayCode('123456789012345x')).toThrow('16 digits')
  })

  it('shows its first four digits when masked, and no other', () => {
    const code = makePayCode('0123456789012345')
    expect(groupPayCode(code)).toBe('2801 2345 6789 0123 45')
    expect(maskPayCode(code)).toBe('2801 •••• •••• •••• ••')
  })
})
