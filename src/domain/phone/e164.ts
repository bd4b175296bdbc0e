/** Country codes of two digits (ITU-T E.164, list of assigned codes); 1 and 7 have one digit, all others three. */
const twoDigitCodes = /^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/** The country code and the number within the country, without the tables of every country. `phone` is E.164. */
export function splitE164(phone: string): { readonly code: string; readonly national: string } {
  const digits = phone.slice(1)
  const codeLength = /^[17]/.test(digits) ? 1 : twoDigitCodes.test(digits) ? 2 : 3
  return { code: digits.slice(0, codeLength), national: digits.slice(codeLength) }
}

/**
 * "+86 138 0013 8000", "+33 612345678": the country code apart, and a Chinese mobile grouped as it is read. How other countries
 * group theirs only the tables of `phone-number` know, which screens of the main package do without.
 */
export function spaceE164(phone: string): string {
  const { code, national } = splitE164(phone)
  const isChineseMobile = code === '86' && national.length === 11
  return isChineseMobile ? `+86 ${national.slice(0, 3)} ${national.slice(3, 7)} ${national.slice(7)}` : `+${code} ${national}`
}
