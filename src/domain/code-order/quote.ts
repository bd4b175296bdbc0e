import { err, ok, type Result } from '../core/result'
import { type ExchangeRate, percentOf, toFen } from '../money/exchange'

/** What a code asks for beside its amount: see `CodeTip` of the contract. */
export type TipRule =
  | { readonly kind: 'prompt'; readonly mostPercent: number }
  | { readonly kind: 'fixed'; readonly minor: number }
  | { readonly kind: 'percent'; readonly hundredths: number }

/** What a code costs: smallest units of its currency, and all of it in fen. */
export interface Quote {
  readonly amountMinor: number
  readonly tipMinor: number
  readonly totalFen: number
}

/** `tip-not-asked`: the code says the tip itself, or has none. */
export type QuoteProblem = 'tip-not-asked' | 'tip-too-large' | 'too-large'

/**
 * Works out what is to be paid. `tipMinor` is what the person chose, null for nothing: only a code that prompts asks for it, a
 * fixed tip and a percentage are added as the standard has it. Amount and tip are converted together, so that half a fen is
 * rounded once. `rate` is null for yuan.
 */
export function quoteOf(
  amountMinor: number,
  tip: TipRule | null,
  tipMinor: number | null,
  rate: ExchangeRate | null,
): Result<Quote, QuoteProblem> {
  const added = addedBy(amountMinor, tip, tipMinor)
  if (!added.ok) return added
  const totalMinor = amountMinor + added.value
  if (!Number.isSafeInteger(totalMinor)) return err('too-large')
  const totalFen = rate === null ? totalMinor : toFen(totalMinor, rate)
  return totalFen === null ? err('too-large') : ok({ amountMinor, tipMinor: added.value, totalFen })
}

function addedBy(amountMinor: number, tip: TipRule | null, tipMinor: number | null): Result<number, QuoteProblem> {
  if (tip !== null && tip.kind === 'prompt') {
    const most = percentOf(amountMinor, tip.mostPercent * 100)
    return tipMinor !== null && most !== null && tipMinor > most ? err('tip-too-large') : ok(tipMinor ?? 0)
  }
  if (tipMinor !== null) return err('tip-not-asked')
  if (tip === null) return ok(0)
  const added = tip.kind === 'fixed' ? tip.minor : percentOf(amountMinor, tip.hundredths)
  return added === null ? err('too-large') : ok(added)
}
