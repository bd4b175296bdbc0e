/** Country codes of two digits (ITU-T E.164, list of assigned codes); 1 and 7 have one digit, all others three. */
const twoDigitCodes = /^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/**
 * "+86 138 •••• 8000", as domain/phone masks it, without that module's tables of every country: the service carries none.
 * `phone` is E.164.
 */
export function maskE164(phone: string): string {
  const digits = phone.slice(1)
  const codeLength = /^[17]/.test(digits) ? 1 : twoDigitCodes.test(digits) ? 2 : 3
  const national = digits.slice(codeLength)
  // At least four digits stay hidden, in the shortest numbers too.
  const shownAtEnd = national.length >= 9 ? 4 : Math.max(0, Math.min(2, national.length - 4))
  const shownAtStart = Math.max(0, Math.min(3, national.length - shownAtEnd - 4))
  const start = national.slice(0, shownAtStart)
  const end = national.slice(national.length - shownAtEnd)
  const parts = [`+${digits.slice(0, codeLength)}`, start, '\u2022\u2022\u2022\u2022', end]
  return parts.filter((part) => part !== '').join(' ')
}
