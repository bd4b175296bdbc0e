import { type Fen, fen } from '../money/fen'
import { dayKey, nextShanghaiDay, pad, shanghaiDay, shanghaiMidnight } from '../time/calendar'

/** What pays, as rules tell it. */
export const instruments = ['balance', 'chinese-card', 'card-from-abroad'] as const
export type Instrument = (typeof instruments)[number]

/**
 * How well somebody is known, the least first. The classes are the central bank's of July 2016, by how many independent ways have
 * proved who a person is.
 */
export const levels = ['unverified', 'class-1', 'class-2', 'class-3'] as const
export type Level = (typeof levels)[number]

/** In what time amounts are added up, in Asia/Shanghai; `payment`: each stands for itself. */
export const periods = ['payment', 'day', 'month', 'year', 'lifetime'] as const
export type Period = (typeof periods)[number]

/** How well a rule is known: stated by its maker, told by pages and people, or this wallet's own. */
export const strengths = ['own', 'published', 'reported'] as const
export type Strength = (typeof strengths)[number]

/** At most so much in a period, for some people and ways to pay. */
export interface LimitRule {
  /** Counts are kept under it: never changes, and is one rule's in all profiles. */
  readonly id: string
  /** The first day on which it holds, ISO 8601, Asia/Shanghai. */
  readonly since: string
  readonly strength: Strength
  /** Null: all. */
  readonly instruments: readonly Instrument[] | null
  /** How payments come about; null: however they do. */
  readonly methods: readonly string[] | null
  /** Whom it holds for; null: everybody. */
  readonly levels: readonly Level[] | null
  readonly period: Period
  readonly mostFen: Fen
}

/** What makes a level: so many proofs, of which reviewed documents and each bank that has confirmed a card give some. */
export interface LevelRules {
  readonly documents: number
  readonly eachBank: number
  readonly needed: Readonly<Record<Exclude<Level, 'unverified'>, number>>
}

/** How well somebody is known. `banks`: the different Chinese banks of which they have linked a card. */
export function levelOf(rules: LevelRules, known: { readonly documents: boolean; readonly banks: number }): Level {
  const proofs = (known.documents ? rules.documents : 0) + known.banks * rules.eachBank
  const reached = (level: Level): boolean => level === 'unverified' || proofs >= rules.needed[level]
  return levels.reduce((best, level) => (reached(level) ? level : best), 'unverified')
}

/** What is missing for a level: so many further banks; and whether documents alone would do. */
export interface WayToLevel {
  readonly level: Level
  /** Null where no number of banks is enough. */
  readonly banks: number | null
  readonly documents: boolean
}

/** What would make somebody known so well who is not yet. */
export function wayTo(
  level: Exclude<Level, 'unverified'>,
  rules: LevelRules,
  known: { readonly documents: boolean; readonly banks: number },
): WayToLevel {
  const missing = rules.needed[level] - (known.documents ? rules.documents : 0) - known.banks * rules.eachBank
  return {
    level,
    banks: rules.eachBank === 0 ? null : Math.max(0, Math.ceil(missing / rules.eachBank)),
    documents: !known.documents && rules.documents >= missing,
  }
}

/** How money leaves, as far as rules look at it. */
export interface Spending {
  readonly instrument: Instrument
  readonly method: string
}

/** The rules under which it counts, whoever pays: who becomes better known has spent what they have spent. */
export function rulesFor(rules: readonly LimitRule[], spending: Spending): readonly LimitRule[] {
  return rules.filter(
    (rule) =>
      (rule.instruments === null || rule.instruments.indexOf(spending.instrument) >= 0) &&
      (rule.methods === null || rule.methods.indexOf(spending.method) >= 0),
  )
}

/** A rule with what is counted under it in the period that is running. */
export interface CountedLimit {
  readonly rule: LimitRule
  readonly usedFen: Fen
}

/** A rule that an amount does not fit under. */
export interface LimitReached {
  readonly rule: LimitRule
  /** What it still lets through in its period. */
  readonly leftFen: Fen
  /** The least level at which the amount would go through; null where none would let it. */
  readonly raisedBy: Level | null
}

/** What a rule still lets through. */
export function leftOf({ rule, usedFen }: CountedLimit): Fen {
  return fen(Math.max(0, rule.mostFen - usedFen))
}

/** Whether a rule holds for people of a level. */
export function holdsFor(rule: LimitRule, level: Level): boolean {
  return rule.levels === null || rule.levels.indexOf(level) >= 0
}

/** The rule that an amount does not fit under, of several the one that leaves the least; null where it fits under all. */
export function limitReached(limits: readonly CountedLimit[], level: Level, amountFen: Fen): LimitReached | null {
  const reachedAt = (one: Level) => limits.filter((limit) => holdsFor(limit.rule, one) && amountFen > leftOf(limit))
  const [first, ...rest] = reachedAt(level)
  if (first === undefined) return null
  const { rule, ...counted } = rest.reduce((least, limit) => (leftOf(limit) < leftOf(least) ? limit : least), first)
  const higher = levels.slice(levels.indexOf(level) + 1)
  const raisedBy = higher.find((one) => reachedAt(one).length === 0) ?? null
  return { rule, leftFen: leftOf({ rule, ...counted }), raisedBy }
}

/** Names the period in which a moment lies ("2026-11-23", "2026-11", "2026", "ever"); null where nothing is added up. */
export function periodKey(period: Period, at: number): string | null {
  const day = shanghaiDay(at)
  switch (period) {
    case 'payment':
      return null
    case 'day':
      return dayKey(day)
    case 'month':
      return `${pad(day.year, 4)}-${pad(day.month, 2)}`
    case 'year':
      return pad(day.year, 4)
    case 'lifetime':
      return 'ever'
  }
}

/** When the period in which a moment lies is over and counting starts anew, ms since 1970; null: never. */
export function periodEnd(period: Period, at: number): number | null {
  const { month, year } = shanghaiDay(at)
  switch (period) {
    case 'payment':
      return at
    case 'day':
      return nextShanghaiDay(at)
    case 'month':
      return shanghaiMidnight(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 })
    case 'year':
      return shanghaiMidnight({ year: year + 1, month: 1, day: 1 })
    case 'lifetime':
      return null
  }
}
