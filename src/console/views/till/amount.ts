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
