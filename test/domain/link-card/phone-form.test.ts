import { formsOf, phoneInForm, phoneParts, usualForm } from '@/domain/link-card/phone-form'
import { parsePhone, type PhoneNumber } from '@/domain/phone/phone-number'

function phoneOf(text: string): PhoneNumber {
  const parsed = parsePhone(text)
  if (!parsed.ok) throw new Error(parsed.error)
  return parsed.value
}

describe('a phone in the forms of banks', () => {
  it.each([
    ['+33612345678', '612345678', '33-612345678', '0033612345678'],
    ['+16135550123', '6135550123', '1-6135550123', '0016135550123'],
    ['+8613800138000', '13800138000', '86-13800138000', '008613800138000'],
  ])('%s', (phone, national, dashed, doubleZero) => {
    expect(formsOf(phoneParts(phoneOf(phone)))).toEqual({
      international: phone,
      national,
      dashed,
      'double-zero': doubleZero,
    })
  })

  it('goes to the bank as eleven digits where it is Chinese, and with its country code where it is not', () => {
    const sent = (text: string) => phoneInForm(phoneOf(text), usualForm(phoneOf(text)))
    expect(sent('+86 138 0013 8000')).toBe('13800138000')
    expect(sent('33-612345678')).toBe('+33612345678')
  })
})
