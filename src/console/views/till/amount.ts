import { type PayCode, readPayCode } from '@/domain/code/pay-code'
import { type Fen } from '@/domain/money/fen'
import { checkAmount } from '@/domain/money/amount'
import { formatFen } from '@/domain/money/amount-text'

/** What an amount field holds: an amount to go on with, and whether it is wrong so far. */
export interface AmountEntry {
  readonly fen: Fen | null
  readonly isWrong: boolean
}

/** Nobody is told off while typing: "", "0" and "12." may still become amounts. */
export function readEntry(text: string): AmountEntry {
  const check = checkAmount(text)
  return { fen: check.state === 'valid' ? check.value : null, isWrong: check.state === 'invalid' }
}

/** An amount as it is put into a field. */
export function entryOf(fen: number): string {
  return formatFen(fen as Fen).replace(/,/g, '')
}

/**
 * A scanner types where the focus is: an amount and, right behind it, the code of 18 digits. No amount is that long, so the two can
 * be told apart. Null where there is no code at the end.
 */
export function splitScan(text: string): { readonly amount: string; readonly payCode: PayCode } | null {
  const digits = /[0-9]{18}$/.exec(text)?.[0]
  const payCode = digits === undefined ? null : readPayCode(digits)
  return payCode === null ? null : { amount: text.slice(0, -payCode.length), payCode }
}
