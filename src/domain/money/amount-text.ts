import { toAsciiDigits, toHalfWidth } from '../core/digits'
import type { Fen } from './fen'

/** An amount as pasted, without spaces and currency signs ("¥", "￥", "CN¥", "元", "RMB", "CNY"). */
export function plainAmountText(raw: string): string {
  return toHalfWidth(toAsciiDigits(raw))
    .replace(/[\s\u00a0\u2007\u2009\u202f]/g, '')
    .replace(/\u3002/g, '.')
    .replace(/^(-?)(CN[\u00a5\uffe5]|[\u00a5\uffe5]|CNY|RMB)/i, '$1')
    .replace(/(\u5143|CNY|RMB)$/i, '')
}

/** "1,234.50": yuan with two decimals and thousands commas, "-" before a negative one. The same in every language. */
export function formatFen(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(?:[0-9]{3})+$)/g, ',')
  return `${amount < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`
}

/** "¥1,234.50"; "-¥5.00" for a negative amount. */
export function formatYuan(amount: Fen): string {
  const text = formatFen(amount)
  return amount < 0 ? `-\u00a5${text.slice(1)}` : `\u00a5${text}`
}
