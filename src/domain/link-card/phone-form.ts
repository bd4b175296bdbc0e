import { formatPhone, type PhoneNumber } from '../phone/phone-number'

/**
 * How a phone number goes to the bank. Banks compare to the character, and some keep foreign numbers as "33-612345678" or
 * "0033612345678" (anecdotal: the guide's readers; no bank publishes its rule).
 */
export const phoneForms = ['international', 'national', 'dashed', 'double-zero'] as const
export type PhoneForm = (typeof phoneForms)[number]

/** A number taken apart: the digits of the country's code, and the rest. */
export interface PhoneParts {
  readonly code: string
  readonly national: string
}

/** The number taken apart. */
export function phoneParts(phone: PhoneNumber): PhoneParts {
  // "+33 6 12 34 56 78": what stands before the first space is the country's code.
  const [dialled = ''] = formatPhone(phone).split(' ')
  return { code: dialled.slice(1), national: phone.slice(dialled.length) }
}

/** The number in every form. */
export function formsOf({ code, national }: PhoneParts): Readonly<Record<PhoneForm, string>> {
  return {
    international: `+${code}${national}`,
    national,
    dashed: `${code}-${national}`,
    'double-zero': `00${code}${national}`,
  }
}

/** The number in one of the forms; `international` is E.164, `national` has no country's code. */
export function phoneInForm(phone: PhoneNumber, form: PhoneForm): string {
  return formsOf(phoneParts(phone))[form]
}

/** The form in which a number goes to the bank where nothing else is known: banks in China keep Chinese numbers as eleven digits. */
export function usualForm(phone: PhoneNumber): PhoneForm {
  return /^\+86/.test(phone) ? 'national' : 'international'
}
