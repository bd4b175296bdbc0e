import { formsOf, phoneParts } from '@/domain/link-card/phone-form'
import { usualConventions } from '@/domain/match/conventions'
import { idGuesses } from '@/domain/match/id-guesses'
import { phoneGuesses } from '@/domain/match/phone-guesses'
import { parsePhone } from '@/domain/phone/phone-number'

const { id, phone } = usualConventions

describe('how a bank may hold an ID number', () => {
  const guesses = idGuesses({ isPassport: true, number: '17CD45621', earlier: ['09AB12345'] }, id)
  const texts = guesses.map(({ text }) => text)

  test.each(['17CD45621', '00000017CD45621', '17CD45621000000', '00000000017CD45621', '17CD45621000000000'])('%s', (text) => {
    expect(texts).toContain(text)
  })

  test('under the passport before, which is the likelier where there was one', () => {
    expect(guesses[0]).toMatchObject({ text: '09AB12345', because: ['earlier-document'] })
    expect(guesses.find(({ text }) => text === '00000009AB12345')?.because).toEqual(['earlier-document', 'zeros-before-15'])
  })

  test('a resident’s number stands as it is: it has the length that the field was made for', () => {
    expect(idGuesses({ isPassport: false, number: '11010519491231002X', earlier: [] }, id)).toEqual([
      { text: '11010519491231002X', weight: 1, because: [] },
    ])
  })

  test('the shares add up to one', () => {
    expect(guesses.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
  })
})

/** The parts of a number in any usual form. */
function parts(text: string) {
  const parsed = parsePhone(text)
  if (!parsed.ok) throw new Error(parsed.error)
  return phoneParts(parsed.value)
}

describe('how a bank may hold a phone number', () => {
  test('every form of a foreign one', () => {
    expect(formsOf(parts('+33 6 12 34 56 78'))).toEqual({
      international: '+33612345678',
      national: '612345678',
      dashed: '33-612345678',
      'double-zero': '0033612345678',
    })
  })

  test.each([
    ['138 0013 8000', '13800138000', ['phone-national']],
    ['+33 6 12 34 56 78', '33-612345678', ['phone-dashed']],
  ])('of %s the likeliest is %s', (typed, text, because) => {
    expect(phoneGuesses({ current: parts(typed), earlier: [] }, phone)[0]).toMatchObject({ text, because })
  })

  test('of four digits is never sent without its country’s code', () => {
    const guesses = phoneGuesses({ current: parts('+683 4012'), earlier: [] }, phone)
    expect(guesses.map(({ text }) => text).sort()).toEqual(['+6834012', '006834012', '683-4012'])
  })

  test('an earlier number that the person remembers comes first, and a forgotten one has its share', () => {
    const guesses = phoneGuesses({ current: parts('13800138000'), earlier: [parts('13900139000')] }, phone)
    expect(guesses[0]).toMatchObject({ text: '13900139000', because: ['earlier-phone', 'phone-national'] })
    expect(guesses.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1 - phone.owner.forgotten, 9)
  })
})
