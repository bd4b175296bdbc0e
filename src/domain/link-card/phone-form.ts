import { formatPhone, type PhoneNumber } from '../phone/phone-number'

/**
 * How a phone number goes to the bank. Banks compare to the character, and some keep foreign numbers as "33-612345678" or
 * "0033612345678" (anecdotal: the guide's readers; no bank publishes its rule).
 */
export const phoneForms = ['international', 'dashed', 'double-zero'] as const
export type PhoneForm = (typeof phoneForms)[number]

/** The number in one of the forms; `international` is E.164. */
export function phoneInForm(phone: PhoneNumber, form: PhoneForm): string {
  if (form === 'international') return phone
  // "+33 6 12 34 56 78": what stands before the first space is the country's code.
  const [code = ''] = formatPhone(phone).split(' ')
  const digits = phone.slice(1)
  return form === 'double-zero' ? `00${digits}` : `${code.slice(1)}-${digits.slice(code.length - 1)}`
}

/** The other forms in which a bank in China may hold this number, the likelier first; none for a Chinese one. */
export function otherPhoneForms(phone: PhoneNumber): readonly PhoneForm[] {
  return /^\+86/.test(phone) ? [] : ['dashed', 'double-zero']
}
