import { formatUnits } from '@/domain/money/amount-text'
import type { Currency } from '@/domain/money/currency'
import { formatTexts } from '@/locales/formats'
import { useTexts } from '@/stores/use-texts'

/**
 * An amount of any currency in words: "USD 12.50", "JPY 1,480", and "¥12.50" for yuan. Letters before all others: "$" and "¥" are
 * signs of several. Use it inside an `observer`.
 */
export function useCurrencyText(): (minor: number, currency: Currency) => string {
  const formats = useTexts(formatTexts)
  return (minor, { code, exponent }) => {
    const amount = formatUnits(minor, exponent, formats)
    return code === 'CNY' ? `\u00a5${amount}` : `${code}\u00a0${amount}`
  }
}
