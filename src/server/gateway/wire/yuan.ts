import { parseUnits } from '@/domain/money/amount'
import { formatUnits } from '@/domain/money/amount-text'
import { fen } from '@/domain/money/fen'

/** The merchants' API takes 0.01 to 100,000,000 yuan. */
const mostFen = 100_000_000_00

/** "12.00" as fen, exactly; null for what is no amount of the API: signs, thousands commas, a third decimal, nothing, too much. */
export function readYuan(text: string): number | null {
  if (!/^[0-9]{1,9}(\.[0-9]{1,2})?$/.test(text)) return null
  const units = parseUnits(text, 2, mostFen)
  return units.ok ? units.value : null
}

/** Fen as the API writes them: "12.00", "1234.50". */
export function writeYuan(amountFen: number): string {
  return formatUnits(fen(amountFen), 2, { decimal: '.', group: '' })
}
