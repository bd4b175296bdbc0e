import { ownValue } from '@/domain/core/record'
import type { Rates } from '@/service/ports'

/** The moment of the table below (09:15 in China), and who says so: figures of a world that is made up. */
const asOf = Date.UTC(2026, 10, 2, 1, 15)
const source = 'Bangka sandbox'

/** Fen for so many smallest units, as ratios of whole numbers: 100 yen cost 4.62 yuan. */
const table: Readonly<Record<string, { readonly fen: number; readonly minor: number }>> = {
  USD: { fen: 71_128, minor: 10_000 },
  EUR: { fen: 82_455, minor: 10_000 },
  GBP: { fen: 93_921, minor: 10_000 },
  HKD: { fen: 9_142, minor: 10_000 },
  SGD: { fen: 54_703, minor: 10_000 },
  AUD: { fen: 46_280, minor: 10_000 },
  JPY: { fen: 462, minor: 100 },
  KRW: { fen: 486, minor: 1_000 },
  THB: { fen: 21_947, minor: 100_000 },
  KWD: { fen: 231_604, minor: 100_000 },
}

/** The rates of the sandbox. */
export const sandboxRates: Rates = {
  rate: (currency) => {
    const found = ownValue(table, currency)
    return Promise.resolve(found === undefined ? null : { ...found, asOf, source })
  },
}
