import { formsOf, type PhoneForm, type PhoneParts } from '../link-card/phone-form'
import type { PhoneConventions } from './conventions'
import { type Guess, Guesses, sharesOf } from './guess'

/** What a bank did to a phone number. */
export type PhoneChange = 'earlier-phone' | `phone-${PhoneForm}`

export type PhoneGuess = Guess<PhoneChange>

/** The numbers that the person knows: the current one, and those before that may still be with the bank, the latest first. */
export interface KnownPhones {
  readonly current: PhoneParts
  readonly earlier: readonly PhoneParts[]
}

/** Shorter texts can't be sent: some islands' numbers have four digits, and no bank has one without its country's code. */
const shortest = 5

/**
 * Every way in which a bank may hold the phone number, the likeliest first. Their weights add up to less than 1: the rest is a
 * number that the person has forgotten, which only the bank's counter can change.
 */
export function phoneGuesses({ current, earlier }: KnownPhones, conventions: PhoneConventions): readonly PhoneGuess[] {
  const guesses = new Guesses<PhoneChange>()
  const { owner, chinese, foreign } = conventions
  const known = 1 - owner.forgotten
  const ofCurrent = earlier.length === 0 ? known : (known * owner.current) / (owner.current + owner.earlier)
  const add = (phone: PhoneParts, share: number, because: readonly PhoneChange[]) => {
    const texts = formsOf(phone)
    for (const [form, ofForm] of sharesOf(phone.code === '86' ? chinese : foreign))
      if (texts[form].length >= shortest) guesses.add(texts[form], share * ofForm, [...because, `phone-${form}`])
  }
  add(current, ofCurrent, [])
  earlier.forEach((phone) => add(phone, (known - ofCurrent) / earlier.length, ['earlier-phone']))
  return guesses.sorted()
}
