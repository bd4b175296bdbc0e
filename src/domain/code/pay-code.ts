import { isDigits, withoutSeparators } from '../core/digits'
import type { Branded } from '../core/brand'

/** A pay code of this wallet: 18 digits starting 28, opaque, good for one charge. */
export type PayCode = Branded<string, 'PayCode'>

const prefix = '28'
/** How many digits `makePayCode` is handed. */
export const payCodeRandomDigits = 16

/** Whether the text is shaped as a pay code of this wallet. */
export function isPayCode(text: string): text is PayCode {
  return /^28[0-9]{16}$/.test(text)
}

/** The pay code of the given 16 digits; chance is the caller's. */
export function makePayCode(digits: string): PayCode {
  const code = `${prefix}${digits}`
  if (!isDigits(digits) || !isPayCode(code)) throw new Error('a pay code is made of 16 digits')
  return code
}

/** The pay code in a text that a cashier typed or a scanner read, or null. */
export function readPayCode(text: string): PayCode | null {
  const digits = withoutSeparators(text)
  return isPayCode(digits) ? digits : null
}

/** "2801 2345 6789 0123 45": as read aloud to a cashier. */
export function groupPayCode(code: PayCode): string {
  return inFours(code)
}

/** "2801 •••• •••• •••• ••": what stands under the barcode until it is tapped. */
export function maskPayCode(code: PayCode): string {
  return inFours(code.slice(0, 4) + '\u2022'.repeat(code.length - 4))
}

function inFours(text: string): string {
  return (text.match(/.{1,4}/g) ?? []).join(' ')
}
