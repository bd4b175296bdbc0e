import { type Fen, fen } from '../money/fen'
import { currentPolicy } from './profiles'

/**
 * What is known of the rules for wallets in China outside this wallet's own profile. They change by decree and by practice:
 * each carries the day from which it holds and how well it is known, and no text states one without saying so.
 */
export interface FieldFact {
  /** From when it holds, as exactly as is known: a year, a month or a day, ISO 8601. */
  readonly since: string
  /**
   * `own`: a rule of this wallet. `published`: stated by the rule's maker. `reported`: told by pages and by people it
   * happened to; true as far as is known, and no more.
   */
  readonly strength: 'own' | 'published' | 'reported'
  readonly source: string
}

export const fieldFactIds = [
  'this-wallet',
  'cards-from-abroad',
  'without-id',
  'accounts-in-classes',
  'opening-an-account',
  'how-banks-write',
  'guide-readers',
] as const
export type FieldFactId = (typeof fieldFactIds)[number]

export const fieldFacts: Readonly<Record<FieldFactId, FieldFact>> = {
  'this-wallet': { since: currentPolicy.since, strength: 'own', source: currentPolicy.source },
  'cards-from-abroad': { since: '2024', strength: 'published', source: 'Wallets\u2019 terms for cards from abroad' },
  'without-id': { since: '2024', strength: 'reported', source: 'News pages' },
  'accounts-in-classes': {
    since: '2016-07',
    strength: 'reported',
    source: 'Pages about the central bank\u2019s account classes',
  },
  'opening-an-account': { since: '2017', strength: 'reported', source: 'The guide and its readers; no bank publishes one rule' },
  'how-banks-write': { since: '2017', strength: 'reported', source: 'The guide and its readers; no bank publishes its rule' },
  'guide-readers': { since: '2017', strength: 'reported', source: 'The guide\u2019s readers, 2015 to 2017' },
}

/** What cards from abroad cost and may pay, by the fact `cards-from-abroad`. This wallet's own sandbox charges no fee. */
export const cardsFromAbroad: {
  readonly freeUpToFen: Fen
  /** Of the whole amount, once it is above `freeUpToFen`. */
  readonly feePercent: number
  /** Whole US dollars. */
  readonly paymentUsd: number
  readonly yearUsd: number
} = { freeUpToFen: fen(200_00), feePercent: 3, paymentUsd: 5_000, yearUsd: 50_000 }

/** Whole US dollars a year that other wallets let visitors pay without any ID, by the fact `without-id`. */
export const yearWithoutIdUsd = 2_000
