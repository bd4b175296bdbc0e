import { isCommonPassword } from './common-passwords'

export type LoginPasswordWeakness = 'too-short' | 'too-common' | 'like-phone'

/** NIST SP 800-63B, section 5.1.1: eight characters at least, no rules of composition, known bad ones refused. */
export const minLoginPasswordLength = 8

/** Why a login password is refused; null for a good one. `phone` is the account's, in any form. */
export function loginPasswordWeakness(password: string, phone: string): LoginPasswordWeakness | null {
  if (password.length < minLoginPasswordLength) return 'too-short'
  if (isCommonPassword(password)) return 'too-common'
  return isLikePhone(password, phone) ? 'like-phone' : null
}

/** A password that is the phone, with or without its country code, and no more than two characters around it. */
function isLikePhone(password: string, phone: string): boolean {
  const digits = phone.replace(/[^0-9]/g, '')
  // The last eight digits are the person's own in every country's numbers.
  const own = digits.slice(-8)
  if (own.length < 6 || password.indexOf(own) < 0) return false
  const longest = digits
    .split('')
    .map((_, start) => digits.slice(start))
    .find((tail) => password.indexOf(tail) >= 0)
  return password.length - (longest ?? own).length <= 2
}
