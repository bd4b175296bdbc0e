import { ownValue } from '../core/record'
import type { Nationality } from '../nationality/codes'
import { isNationality } from '../nationality/search'

/** Codes of machine lines that ISO 3166 does not have, or no longer has (ICAO 9303-3, section 5, parts B to D). */
const ownCodes: Readonly<Record<string, Nationality>> = {
  D: 'DEU',
  // British citizens of every kind have the one nationality that banks list.
  GBD: 'GBR',
  GBN: 'GBR',
  GBO: 'GBR',
  GBP: 'GBR',
  GBS: 'GBR',
  RKS: 'XKK',
  UNK: 'XKK',
  XKX: 'XKK',
  // Passports from before a code was changed.
  ROM: 'ROU',
  TMP: 'TLS',
  ZAR: 'COD',
}

/**
 * The nationality behind the three letters of a machine line; fillers are dropped. Null where they stand for none: officials of
 * the United Nations (UNO, UNA) and other organisations, states that are no more, the standard's own example (UTO).
 */
export function nationalityOfCode(code: string): Nationality | null {
  const letters = code.replace(/</g, '')
  return ownValue(ownCodes, letters) ?? (isNationality(letters) ? letters : null)
}
