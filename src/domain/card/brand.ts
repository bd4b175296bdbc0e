import creditCardType from 'credit-card-type'

import type { CardBrand } from './kinds'

/** The schemes of the library that the wallet names; its others (Mir, Elo, Troy, Verve …) are schemes of single countries. */
const brandByType: Readonly<Record<string, CardBrand>> = {
  unionpay: 'unionpay',
  visa: 'visa',
  mastercard: 'mastercard',
  'american-express': 'amex',
  jcb: 'jcb',
  'diners-club': 'diners',
  discover: 'discover',
  maestro: 'maestro',
}

/** What the first digits tell of a card's network. */
export interface Scheme {
  readonly brand: CardBrand
  /** A network of another country (Mir, Elo, Troy, Verve …) that no Chinese wallet serves. */
  readonly otherCountry: boolean
}

/**
 * The network of a card number, read off as many digits as there are. UnionPay's 62 and 81 go before everything: Discover's
 * and Maestro's ranges overlap them, and in China such a card is UnionPay's.
 */
export function schemeOf(digits: string): Scheme {
  if (/^(62|81)/.test(digits)) return { brand: 'unionpay', otherCountry: false }
  const best = creditCardType(digits)
    .filter((type) => type.matchStrength !== undefined)
    // The library takes every number starting 6 for a possible Maestro: too little to name it.
    .filter((type) => type.type !== 'maestro' || /^(493698|5|63|67)/.test(digits))
    .reduce<{ type: string; strength: number } | null>((found, { type, matchStrength: strength = 0 }) => {
      return found === null || strength > found.strength ? { type, strength } : found
    }, null)
  if (best === null) return { brand: 'unknown', otherCountry: false }
  const brand = brandByType[best.type]
  return brand === undefined ? { brand: 'unknown', otherCountry: true } : { brand, otherCountry: false }
}

/** The brand of a card number, or `unknown`. */
export function brandOf(digits: string): CardBrand {
  return schemeOf(digits).brand
}

/** After which digits a gap stands when a number of this brand is written; in fours after the last one. */
export function gapsOf(brand: CardBrand): readonly number[] {
  return brand === 'amex' ? [4, 10] : brand === 'diners' ? [4, 10, 14] : [4, 8, 12, 16]
}
