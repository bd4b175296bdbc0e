import type { CalendarDay } from '../time/calendar'
import { pad } from '../time/calendar'

export type PaymentPasswordWeakness = 'repeated' | 'sequence' | 'like-phone' | 'like-birth-date' | 'pattern'

/** What of the person could be guessed from. */
export interface PaymentPasswordOwner {
  /** The account's phone in any form. */
  readonly phone: string
  /** Birth dates that the wallet knows, from IDs. */
  readonly birthDates: readonly CalendarDay[]
}

/** Whether the text is six digits. */
export function isPaymentPassword(text: string): boolean {
  return /^[0-9]{6}$/.test(text)
}

/**
 * Why a payment password of six digits is refused; null for a good one.
 *
 * - `repeated`: one digit over and over, or but one other ("111111", "111211")
 * - `sequence`: up or down by one ("123456", "098765", "890123")
 * - `like-phone`: six digits in a row of the person's phone
 * - `like-birth-date`: a birth date of the person
 * - `pattern`: "121212", "123123", "112233", "123321", "111222", and what everybody would try next ("147258", "520131")
 *
 * Dates that are not the person's are good passwords: too many numbers look like one.
 */
export function paymentPasswordWeakness(password: string, owner: PaymentPasswordOwner): PaymentPasswordWeakness | null {
  if (isRepeated(password)) return 'repeated'
  if (isSequence(password)) return 'sequence'
  if (owner.phone.replace(/[^0-9]/g, '').indexOf(password) >= 0) return 'like-phone'
  if (owner.birthDates.some((date) => birthDateForms(date).indexOf(password) >= 0)) return 'like-birth-date'
  return isPattern(password) ? 'pattern' : null
}

function isRepeated(password: string): boolean {
  return password.split('').some((digit) => password.split(digit).length - 1 >= password.length - 1)
}

function isSequence(password: string): boolean {
  const steps = password
    .split('')
    .slice(1)
    .map((digit, index) => (Number(digit) - Number(password.charAt(index)) + 10) % 10)
  return steps.every((step) => step === 1) || steps.every((step) => step === 9)
}

/** Columns and crosses of a phone's keypad, and what couples and gamers choose ("520" sounds like "I love you"). */
const favourites: readonly string[] = [
  '147258',
  '258369',
  '147369',
  '159357',
  '357159',
  '159753',
  '520131',
  '131452',
  '520520',
  '521521',
  '168168',
  '888666',
  '666888',
  '789456',
  '456123',
]

function isPattern(password: string): boolean {
  const [a, b, c, d, e, f] = password.split('')
  const repeatsPair = a === c && c === e && b === d && d === f
  const repeatsTriple = a === d && b === e && c === f
  const pairs = a === b && c === d && e === f
  const mirrored = a === f && b === e && c === d
  const twoTriples = a === b && b === c && d === e && e === f
  return repeatsPair || repeatsTriple || pairs || mirrored || twoTriples || favourites.indexOf(password) >= 0
}

function birthDateForms({ year, month, day }: CalendarDay): readonly string[] {
  const [yyyy, mm, dd] = [pad(year, 4), pad(month, 2), pad(day, 2)]
  const yy = yyyy.slice(2)
  return [`${yy}${mm}${dd}`, `${dd}${mm}${yy}`, `${mm}${dd}${yy}`, `${yyyy}${mm}`, `${mm}${yyyy}`]
}
