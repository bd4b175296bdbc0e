import { splitE164 } from '@/domain/phone/e164'

/**
 * "+86 138 •••• 8000", as domain/phone masks it, without that module's tables of every country: the service carries none.
 * `phone` is E.164.
 */
export function maskE164(phone: string): string {
  const { code, national } = splitE164(phone)
  // At least four digits stay hidden, in the shortest numbers too.
  const shownAtEnd = national.length >= 9 ? 4 : Math.max(0, Math.min(2, national.length - 4))
  const shownAtStart = Math.max(0, Math.min(3, national.length - shownAtEnd - 4))
  const start = national.slice(0, shownAtStart)
  const end = national.slice(national.length - shownAtEnd)
  const parts = [`+${code}`, start, '\u2022\u2022\u2022\u2022', end]
  return parts.filter((part) => part !== '').join(' ')
}
