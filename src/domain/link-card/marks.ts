import { identify } from './known-cards'

/*
 * What tells one secret from another without holding it, so that it may be kept on the device: of a hundred numbers one or more
 * has the same mark, so no mark leads back to its number.
 */

/** The remainder by 97, letters counted as 10 to 35 (as ISO 7064 does for IBANs): any one mistyped character changes it. */
export function remainder97(text: string): number {
  let remainder = 0
  for (const character of text.toUpperCase()) {
    const value = parseInt(character, 36)
    if (Number.isNaN(value)) continue
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}

/** Tells one card from the next: its bank (the first six digits where the table has none), and the remainder of its number. */
export function cardMark(cardNumber: string): string {
  return `${identify(cardNumber).bank?.code ?? cardNumber.slice(0, 6)}/${remainder97(cardNumber)}`
}
