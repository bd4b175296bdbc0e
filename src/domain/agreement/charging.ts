import type { AgreementCaps, PeriodRule } from './agreement'
import { dayOf, monthKey, periodAt } from './periods'

/** What was taken in one day or month. */
interface Taken {
  readonly key: string
  readonly fen: number
}

/** What an agreement has taken or is taking: of the last few days and months, and in all. */
export interface AgreementCount {
  /** Those that were counted in last come last; clocks are put back, so there is more than one. */
  readonly days: readonly Taken[]
  readonly months: readonly Taken[]
  readonly totalFen: number
  readonly payments: number
  /** The period in which it charged last; null: it never did, or has no periods. */
  readonly lastPeriod: number | null
}

export const nothingCounted: AgreementCount = { days: [], months: [], totalFen: 0, payments: 0, lastPeriod: null }

/** Why a signed agreement does not let a charge through. `not-due`: before its first day, or a second time in one period. */
export const chargeRefusals = ['not-due', 'over-charge', 'over-day', 'over-month', 'over-total', 'over-times'] as const
export type ChargeRefusal = (typeof chargeRefusals)[number]

/** What the person and the merchant have agreed on. */
export interface AgreedLimits {
  readonly caps: AgreementCaps
  /** Null where the merchant fixed none. */
  readonly rule: PeriodRule | null
}

/** What stands in the way of a charge at `now`; null where nothing does. Amounts in fen. */
export function chargeRefusal(
  { caps, rule }: AgreedLimits,
  count: AgreementCount,
  amountFen: number,
  now: number,
): ChargeRefusal | null {
  if (rule !== null) {
    const period = periodAt(rule, now)
    // A clock that was put back leads into no period that was charged already.
    if (period === null || (count.lastPeriod !== null && period <= count.lastPeriod)) return 'not-due'
    if (amountFen > rule.singleFen) return 'over-charge'
    if (isOver(rule.payments, count.payments + 1)) return 'over-times'
    if (isOver(rule.totalFen, count.totalFen + amountFen)) return 'over-total'
  }
  if (isOver(caps.perChargeFen, amountFen)) return 'over-charge'
  if (isOver(caps.perDayFen, takenOnDay(count, now) + amountFen)) return 'over-day'
  return isOver(caps.perMonthFen, takenInMonth(count, now) + amountFen) ? 'over-month' : null
}

/** The count with a charge of `at` in it. */
export function withCharge(count: AgreementCount, rule: PeriodRule | null, amountFen: number, at: number): AgreementCount {
  return {
    days: moved(count.days, dayOf(at), amountFen),
    months: moved(count.months, monthKey(at), amountFen),
    totalFen: count.totalFen + amountFen,
    payments: count.payments + 1,
    lastPeriod: rule === null ? null : (periodAt(rule, at) ?? count.lastPeriod),
  }
}

/** The count without a charge of `at` that came to nothing: its bank said no. */
export function withoutCharge(count: AgreementCount, rule: PeriodRule | null, amountFen: number, at: number): AgreementCount {
  const period = rule === null ? null : periodAt(rule, at)
  const isLast = period !== null && period === count.lastPeriod
  return {
    ...withoutRefund(count, amountFen, at),
    payments: Math.max(0, count.payments - 1),
    lastPeriod: isLast ? (period > 0 ? period - 1 : null) : count.lastPeriod,
  }
}

/** The count after some of a charge of `at` has come back: what came back was not taken, but the charge was made. */
export function withoutRefund(count: AgreementCount, amountFen: number, at: number): AgreementCount {
  return {
    ...count,
    days: moved(count.days, dayOf(at), -amountFen),
    months: moved(count.months, monthKey(at), -amountFen),
    totalFen: Math.max(0, count.totalFen - amountFen),
  }
}

/** What it has taken or is taking on the Shanghai day of `now`, fen. */
export function takenOnDay({ days }: AgreementCount, now: number): number {
  return takenAt(days, dayOf(now))
}

/** The same of the month. */
export function takenInMonth({ months }: AgreementCount, now: number): number {
  return takenAt(months, monthKey(now))
}

/** How many days and months are remembered. */
const remembered = 3

function takenAt(list: readonly Taken[], key: string): number {
  const found = list.find((taken) => taken.key === key)
  return found === undefined ? 0 : found.fen
}

function moved(list: readonly Taken[], key: string, byFen: number): readonly Taken[] {
  // Nothing is asked any more of a day that was forgotten.
  if (byFen < 0 && list.every((taken) => taken.key !== key)) return list
  const fen = Math.max(0, takenAt(list, key) + byFen)
  return [...list.filter((taken) => taken.key !== key), { key, fen }].slice(-remembered)
}

function isOver(limit: number | null, value: number): boolean {
  return limit !== null && value > limit
}
