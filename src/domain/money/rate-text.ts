import { type ExchangeRate, shareOf } from './exchange'

/** "100 JPY cost 4.8213 yuan": so many whole units, and what they cost in ten thousandths of a yuan. */
export interface RateInWords {
  readonly units: number
  readonly tenThousandths: number
}

/** A currency whose unit is worth little is told by the hundred, the ten thousand or the million. */
const unitsTold = [1, 100, 10_000, 1_000_000]

/** What a currency costs, as people say it: so many units that they cost at least a tenth of a yuan. `exponent`: its decimals. */
export function rateInWords(rate: ExchangeRate, exponent: number): RateInWords {
  let told: RateInWords = { units: 1, tenThousandths: 0 }
  for (const units of unitsTold) {
    // `fen / minor` fen for one smallest unit: 10^exponent of them are a unit, 100 fen a yuan, and four decimals are shown.
    const tenThousandths = shareOf(rate.fen, units * Math.pow(10, exponent + 2), rate.minor)
    if (tenThousandths === null) break
    told = { units, tenThousandths }
    if (tenThousandths >= 1_000) break
  }
  return told
}
