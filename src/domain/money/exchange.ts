/** What a currency costs: `fen` fen for every `minor` of its smallest units. Whole numbers above zero, so nothing is a float. */
export interface ExchangeRate {
  readonly fen: number
  readonly minor: number
}

/**
 * `amount * times / per`, rounded half up to a whole number; null where the product is beyond what a number holds exactly.
 * All are whole; `amount` and `times` are not negative, `per` is above zero.
 */
export function shareOf(amount: number, times: number, per: number): number | null {
  const product = amount * times
  if (!Number.isSafeInteger(product)) return null
  const rest = product % per
  return (product - rest) / per + (rest >= per - rest ? 1 : 0)
}

/**
 * An amount in smallest units of a currency as fen: half a fen is rounded up, and what is more than nothing costs at least one
 * fen. Null where it is too large to be worked out exactly, which is far above what anybody may pay at once as long as the
 * rate's `minor` stays below a million.
 */
export function toFen(minor: number, rate: ExchangeRate): number | null {
  const fen = shareOf(minor, rate.fen, rate.minor)
  return fen === 0 && minor > 0 ? 1 : fen
}

/** A tip of so many hundredths of a percent: half of a smallest unit is rounded up. Null as in `shareOf`. */
export function percentOf(minor: number, hundredths: number): number | null {
  return shareOf(minor, hundredths, 10_000)
}
