import { plainAmountText } from './amount-text'
import { type FieldCheck, fieldCheck } from '../core/field'
import { err, ok, type Result } from '../core/result'
import { type Fen, fen } from './fen'

export const amountProblems = ['empty', 'not-a-number', 'comma', 'too-many-decimals', 'zero', 'negative', 'too-large'] as const
/** Why a text is no amount to pay. `comma`: a comma where only "1,234.50" could be meant by it. */
export type AmountProblem = (typeof amountProblems)[number]

/** The most that a text is read as: 99,999,999.99 yuan. Policy's limits are lower. */
export const maxAmountFen: Fen = fen(9_999_999_999)

/**
 * Reads an amount in yuan ("12", "12.5", "¥1,234.50", full-width too) as fen. Works on the digits, not on a float.
 * `limitFen` is the largest amount that is not `too-large`.
 */
export function parseAmount(raw: string, limitFen: Fen = maxAmountFen): Result<Fen, AmountProblem> {
  const units = parseUnits(plainAmountText(raw), 2, limitFen)
  return units.ok ? ok(fen(units.value)) : units
}

/** Reads an amount without spaces and signs of a currency in smallest units, of which `decimals` digits stand behind the point. */
export function parseUnits(text: string, decimals: number, limit: number): Result<number, AmountProblem> {
  if (text === '') return err('empty')
  const negative = /^[-\u2212\u2013]/.test(text)
  const unsigned = negative ? text.slice(1) : text
  if (!/^[0-9.,]+$/.test(unsigned) || !/[0-9]/.test(unsigned)) return err('not-a-number')
  // Thousands commas in their places alone: "98,73" may mean 98.73 or 9873, and a guess would be the person's money.
  if (unsigned.indexOf(',') >= 0 && !/^[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?$/.test(unsigned)) return err('comma')
  const [whole = '', behind = '', ...more] = unsigned.replace(/,/g, '').split('.')
  if (more.length > 0) return err('not-a-number')
  if (behind.length > decimals) return err('too-many-decimals')
  const digits = (whole + behind.padEnd(decimals, '0')).replace(/^0+/, '')
  if (digits === '') return err('zero')
  if (negative) return err('negative')
  return Number(digits) > limit ? err('too-large') : ok(Number(digits))
}

/** The state of an amount field: "", "0", "0." and "12." may still become amounts. */
export function checkAmount(raw: string, limitFen: Fen = maxAmountFen): FieldCheck<Fen, AmountProblem> {
  return fieldCheck(parseAmount(raw, limitFen), ['empty', 'zero'])
}
