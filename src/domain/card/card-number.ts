import type { Branded } from '../core/brand'
import { compactNumber, isDigits } from '../core/digits'
import { err, ok, type Result } from '../core/result'
import { brandOf } from './brand'
import { maxCardDigits, minCardDigits } from './card-digits'
import type { CardBrand } from './kinds'
import { passesLuhn } from './luhn'

/** A card number of 12 to 19 digits (ISO/IEC 7812-1), nothing between them. Never logged, stored or put into an error. */
export type CardNumber = Branded<string, 'CardNumber'>

export const cardNumberProblems = ['empty', 'letters', 'too-short', 'too-long'] as const
export type CardNumberProblem = (typeof cardNumberProblems)[number]

/** Something to look at twice, which never keeps the person from going on. */
export type CardNumberWarning = 'check-digit'

export type CardNumberCheck =
  | { readonly state: 'incomplete' }
  | { readonly state: 'valid'; readonly value: CardNumber; readonly warning: CardNumberWarning | null }
  | { readonly state: 'invalid'; readonly problem: CardNumberProblem }

/**
 * Reads a card number as typed or pasted: spaces, dashes, dots and full-width digits are understood; nothing is cut.
 * The check digit never refuses: real UnionPay cards fail it.
 */
export function parseCardNumber(raw: string): Result<CardNumber, CardNumberProblem> {
  const compact = compactNumber(raw)
  if (compact === '') return err('empty')
  if (!isDigits(compact)) return err('letters')
  if (compact.length < minCardDigits) return err('too-short')
  if (compact.length > maxCardDigits) return err('too-long')
  // The checks above are what the brand stands for.
  return ok(compact as CardNumber)
}

/** The state of a card number field. */
export function checkCardNumber(raw: string): CardNumberCheck {
  const parsed = parseCardNumber(raw)
  if (parsed.ok) return { state: 'valid', value: parsed.value, warning: cardNumberWarning(parsed.value) }
  if (parsed.error === 'empty' || parsed.error === 'too-short') return { state: 'incomplete' }
  return { state: 'invalid', problem: parsed.error }
}

/**
 * A mistyped digit, where the brand's numbers are known to carry a check digit. UnionPay's own test card 6221558812340000
 * fails it, so UnionPay and unknown brands are not judged.
 */
export function cardNumberWarning(number: CardNumber): CardNumberWarning | null {
  return brandChecksLuhn(brandOf(number)) && !passesLuhn(number) ? 'check-digit' : null
}

function brandChecksLuhn(brand: CardBrand): boolean {
  return brand !== 'unionpay' && brand !== 'unknown'
}

/** "8000" of any number: what may be shown of it. */
export function lastFour(number: CardNumber): string {
  return number.slice(-4)
}
