import { parseAmount } from '../money/amount'
import { toAsciiDigits, toHalfWidth } from '../core/digits'

/** What a search looks at in a bill. */
export interface SearchedBill {
  /** The payee's names, what was bought, numbers that others know it by. */
  readonly texts: readonly string[]
  /** Amounts that it is known by. */
  readonly amountsFen: readonly number[]
}

/**
 * A test for bills by what somebody typed: each of its words stands in one of the texts, in capitals or not, or the whole is one
 * of the amounts ("45", "45.00", "¥1,234.50", full-width too). Nothing but spaces fits every bill.
 */
export function searchFor(typed: string): (bill: SearchedBill) => boolean {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  const amount = parseAmount(typed)
  return ({ texts, amountsFen }) => {
    if (amount.ok && amountsFen.indexOf(amount.value) >= 0) return true
    const within = texts.map(plain)
    return words.every((word) => within.some((text) => text.indexOf(word) >= 0))
  }
}

function plain(text: string): string {
  return toHalfWidth(toAsciiDigits(text)).toLowerCase()
}
