import { type Fen, fen } from '../money/fen'
import { shareOf } from '../money/exchange'
import type { Strength } from '../policy/limits'

/** What taking money out to a card costs. */
export interface FeeTerms {
  /** What a person takes out for nothing, once in a lifetime. */
  readonly freeFen: Fen
  /** Of what lies above that, in ten thousandths. */
  readonly tenThousandths: number
  /** The least that is asked where anything is. */
  readonly leastFen: Fen
}

/** The same from a day on. */
export interface WithdrawalFee extends FeeTerms {
  /** The amount that was free is counted under it: never changes. */
  readonly id: string
  /** The first day on which it holds, ISO 8601, Asia/Shanghai. */
  readonly since: string
  readonly strength: Strength
}

/** The part of an amount that is free, of which `usedFen` were taken out before; nothing is counted where no rule asks for anything. */
export function freePartOf(rule: FeeTerms | null, amountFen: Fen, usedFen: Fen): Fen {
  if (rule === null) return fen(0)
  return fen(Math.min(amountFen, Math.max(0, rule.freeFen - usedFen)))
}

/** What is asked beside the amount, which reaches the card whole; half a fen is rounded up. */
export function feeOf(rule: FeeTerms | null, amountFen: Fen, usedFen: Fen): Fen {
  if (rule === null) return fen(0)
  const chargedFen = amountFen - freePartOf(rule, amountFen, usedFen)
  if (chargedFen === 0) return fen(0)
  const share = shareOf(chargedFen, rule.tenThousandths, 10_000)
  if (share === null) throw new Error('an amount that no policy allows')
  return fen(Math.max(rule.leastFen, share))
}

/** The most that reaches a card where amount and fee come out of `availableFen`; 0 where not even the least fee is left. */
export function mostToWithdraw(rule: FeeTerms | null, availableFen: Fen, usedFen: Fen): Fen {
  let least = 0
  let most: number = availableFen
  // The fee never falls as the amount grows, so that halving finds it.
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (middle + feeOf(rule, fen(middle), usedFen) <= availableFen) least = middle
    else most = middle - 1
  }
  return fen(least)
}
