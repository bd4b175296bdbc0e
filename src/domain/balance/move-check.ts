import { type AmountProblem, parseAmount } from '../money/amount'
import { type Fen, fen } from '../money/fen'
import type { Period } from '../policy/limits'
import type { MovementWay } from './movements'
import { feeOf, type FeeTerms, mostToWithdraw } from './withdrawal-fee'

/** What an amount is looked at against, as the service told it last; the service decides. */
export interface MoveTerms {
  readonly availableFen: Fen
  /** The largest amount at once. */
  readonly mostFen: Fen
  readonly fee: FeeTerms | null
  readonly freeUsedFen: Fen
  /** Those of this way. */
  readonly limits: readonly { readonly period: Period; readonly mostFen: number; readonly usedFen: number }[]
}

/** Why an amount can't be moved. */
export type MoveProblem =
  | { readonly kind: 'amount'; readonly problem: AmountProblem }
  /** `mostFen` with its fee is what there is. */
  | { readonly kind: 'not-enough'; readonly mostFen: Fen }
  | { readonly kind: 'over-limit'; readonly period: Period; readonly leftFen: Fen }

/** An amount that can be moved, with what it costs. */
export interface Quote {
  readonly amountFen: Fen
  readonly feeFen: Fen
}

export type MoveCheck = { readonly ok: true; readonly quote: Quote } | { readonly ok: false; readonly problem: MoveProblem }

/** Looks at an amount as it was typed, in a till's marks. */
export function checkMove(way: MovementWay, typed: string, terms: MoveTerms): MoveCheck {
  const parsed = parseAmount(typed, terms.mostFen)
  if (!parsed.ok) return { ok: false, problem: { kind: 'amount', problem: parsed.error } }
  const amountFen = parsed.value
  const feeFen = way === 'withdrawal' ? feeOf(terms.fee, amountFen, terms.freeUsedFen) : fen(0)
  if (way === 'withdrawal' && amountFen + feeFen > terms.availableFen)
    return {
      ok: false,
      problem: { kind: 'not-enough', mostFen: mostToWithdraw(terms.fee, terms.availableFen, terms.freeUsedFen) },
    }
  const reached = terms.limits
    .map(({ mostFen, period, usedFen }) => ({ period, leftFen: fen(Math.max(0, mostFen - usedFen)) }))
    .filter(({ leftFen }) => amountFen > leftFen)
    .sort((a, b) => a.leftFen - b.leftFen)[0]
  return reached === undefined
    ? { ok: true, quote: { amountFen, feeFen } }
    : { ok: false, problem: { kind: 'over-limit', ...reached } }
}
