import { toAsciiDigits, toHalfWidth } from '../core/digits'
import type { Fen } from './fen'

/** An amount as pasted, without spaces; digits and marks are ASCII's. */
export function bareAmountText(raw: string): string {
  return toHalfWidth(toAsciiDigits(raw))
    .replace(/[\s\u00a0\u2007\u2009\u202f]/g, '')
    .replace(/\u3002/g, '.')
}

/** An amount as pasted, without spaces and the signs of yuan ("¥", "￥", "CN¥", "元", "RMB", "CNY"). */
export function plainAmountText(raw: string): string {
  return bareAmountText(raw)
    .replace(/^(-?)(CN[\u00a5\uffe5]|[\u00a5\uffe5]|CNY|RMB)/i, '$1')
    .replace(/(\u5143|CNY|RMB)$/i, '')
}

/** What stands between yuan and fen, and between the thousands: "." and "," as on a till, "," and "." in Spanish. */
export interface AmountMarks {
  readonly decimal: string
  readonly group: string
}

const tillMarks: AmountMarks = { decimal: '.', group: ',' }

/** "1,234.50": yuan with two decimals and thousands apart, "-" before a negative one. As on a till where no marks are given. */
export function formatFen(amount: Fen, marks: AmountMarks = tillMarks): string {
  return `${amount < 0 ? '-' : ''}${formatUnits(Math.abs(amount), 2, marks)}`
}

/** Smallest units of a currency with so many decimals: "1,480" (0), "1,234.50" (2), "0.125" (3). Not negative. */
export function formatUnits(units: number, decimals: number, { decimal, group }: AmountMarks = tillMarks): string {
  const digits = String(units).padStart(decimals + 1, '0')
  const wholeLength = digits.length - decimals
  const whole = digits.slice(0, wholeLength).replace(/\B(?=(?:[0-9]{3})+$)/g, group)
  return decimals === 0 ? whole : `${whole}${decimal}${digits.slice(wholeLength)}`
}

/** "¥1,234.50"; "-¥5.00" for a negative amount. */
export function formatYuan(amount: Fen, marks: AmountMarks = tillMarks): string {
  const text = formatFen(amount, marks)
  return amount < 0 ? `-\u00a5${text.slice(1)}` : `\u00a5${text}`
}

/** A typed amount with a till's marks: a person whose language writes "12,50" may type it so. */
export function inTillMarks(typed: string, { decimal }: AmountMarks): string {
  return decimal === ',' ? typed.replace(/,/g, '.') : typed
}
