import type { CardBrand } from '../card/kinds'
import { type Fen, fen } from '../money/fen'
import { balanceBefore2016, balanceSince2016, type BalanceTerms } from './balance-terms'
import type { LevelRules, LimitRule } from './limits'

/** How often something may be tried, and what follows. Times in ms. */
export interface LockRule {
  /** Wrong tries until it locks. */
  readonly tries: number
  /** How long the first lock lasts, the second in a row, and so on; the last one repeats. */
  readonly lockMs: readonly [number, ...number[]]
}

/**
 * Limits and times as they are from a day on. They change by decree and by the wallet's own choice, so they are data with
 * a date and a source, chosen by configuration, and no rule has a limit of its own.
 */
export interface PolicyProfile {
  readonly id: string
  /** The first day on which it holds, ISO 8601, Asia/Shanghai. */
  readonly since: string
  readonly source: string
  readonly payCode: {
    /** A charge up to this amount is paid without the payment password. */
    readonly withoutPasswordFen: Fen
    /** How long a code is shown. */
    readonly shownMs: number
    /** How long the service takes it: longer, for the way from screen to till. */
    readonly acceptedMs: number
  }
  readonly payment: {
    /** The largest single payment. */
    readonly maxFen: Fen
    /** How long a charge waits for the payment password. */
    readonly chargeWaitMs: number
    /** How long an order that nobody paid lives. */
    readonly orderLivesMs: number
  }
  /** Who may pay merchants and how much, whatever their cards allow. */
  readonly buyers: {
    readonly levels: LevelRules
    readonly limits: readonly LimitRule[]
    /** The kinds of merchants (their category) at which cards from abroad pay; null: all. */
    readonly cardsFromAbroadAt: readonly string[] | null
    /** The kinds of merchants at which only holders of a mainland resident identity card pay. */
    readonly mainlandOnlyAt: readonly string[]
  }
  /** Money that people put into the wallet from their cards, and take out again. */
  readonly balance: BalanceTerms
  /** Codes that are scanned: EMVCo's, and this wallet's own. */
  readonly codes: {
    /** How long the rate of an order holds that was priced in another currency. */
    readonly quoteLivesMs: number
    /** The largest tip that a person can choose, in percent of the amount: a guard against slips. */
    readonly tipMostPercent: number
    /** Codes of this wallet's shape that it did not make: how many an account may try in a row. */
    readonly sealLock: LockRule
  }
  readonly sms: {
    readonly codeDigits: number
    readonly livesMs: number
    readonly tries: number
    readonly resendAfterMs: number
    /** Codes a day for one phone: asked for where its account has logged in before, and from one other place. */
    readonly perDayWhereKnown: number
    readonly perDayElsewhere: number
    /** And from all other places together. With the tries of each it is what guessing codes is up against. */
    readonly perDayElsewhereInAll: number
  }
  /** Wrong log-ins of one phone from one place. */
  readonly logInLock: LockRule
  /** Wrong log-ins of one phone from all places together where its account never logged in; it locks those places alone. */
  readonly strangersLock: LockRule
  readonly paymentPasswordLock: LockRule
  readonly cards: {
    /** How many attempts to link one account has in a day, whatever the cards: card numbers can't be found by trying. */
    readonly attemptsPerAccountPerDay: number
    /** How many accounts' attempts one card has in a day, all together: what a number that got about is up against. */
    readonly accountsPerCardPerDay: number
    /** How often a day an account may ask how many attempts a card has left. */
    readonly looksPerAccountPerDay: number
    /** How many further codes a day the bank is asked to send for one card, whatever the attempt. */
    readonly codesPerCardPerDay: number
    /** How long an unlinked card can be brought back. */
    readonly undoMs: number
    /** The brands of cards from abroad that can be linked. */
    readonly internationalBrands: readonly CardBrand[]
  }
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/**
 * The classes of July 2016: one, three and five ways that are independent of each other. A bank that has confirmed a card is one; the
 * passport with visa and entry stamp, looked at by people, counts as two here, which is this wallet's own choice.
 */
const classesOf2016: LevelRules = { documents: 2, eachBank: 1, needed: { 'class-1': 1, 'class-2': 3, 'class-3': 5 } }

const wallet2026: PolicyProfile = {
  id: 'wallet-2026',
  since: '2026-01-01',
  source: 'Bangka\u2019s own rules; card brands as Alipay has taken them since 2024, Amex since February 2025',
  payCode: { withoutPasswordFen: fen(200_00), shownMs: minute, acceptedMs: 75 * second },
  payment: { maxFen: fen(50_000_00), chargeWaitMs: 3 * minute, orderLivesMs: 2 * hour },
  buyers: { levels: classesOf2016, limits: [], cardsFromAbroadAt: null, mainlandOnlyAt: ['funds'] },
  balance: balanceSince2016,
  codes: { quoteLivesMs: 10 * minute, tipMostPercent: 100, sealLock: { tries: 20, lockMs: [15 * minute] } },
  sms: {
    codeDigits: 6,
    livesMs: 10 * minute,
    tries: 5,
    resendAfterMs: minute,
    perDayWhereKnown: 10,
    perDayElsewhere: 5,
    perDayElsewhereInAll: 20,
  },
  logInLock: { tries: 5, lockMs: [15 * minute] },
  strangersLock: { tries: 50, lockMs: [15 * minute, hour, 6 * hour] },
  paymentPasswordLock: { tries: 5, lockMs: [15 * minute, hour, 24 * hour] },
  cards: {
    attemptsPerAccountPerDay: 50,
    accountsPerCardPerDay: 4,
    looksPerAccountPerDay: 200,
    codesPerCardPerDay: 10,
    undoMs: minute,
    internationalBrands: ['visa', 'mastercard', 'amex', 'jcb', 'diners', 'discover'],
  },
}

/** What visitors met between 2015 and 2017; to try how a merchant's code takes it. */
const visitors2015: PolicyProfile = {
  ...wallet2026,
  id: 'visitors-2015',
  since: '2015-01-01',
  source: 'A guide for foreigners and its readers, 2015 to 2017; the rest as in wallet-2026',
  balance: balanceBefore2016,
  buyers: {
    // There were no classes yet: verified or not.
    levels: { documents: 3, eachBank: 0, needed: { 'class-1': 1, 'class-2': 2, 'class-3': 3 } },
    limits: [
      {
        id: 'unverified-day-2015',
        since: '2015-01-01',
        strength: 'reported',
        instruments: null,
        methods: null,
        levels: ['unverified'],
        period: 'day',
        mostFen: fen(1_000_00),
      },
    ],
    cardsFromAbroadAt: ['online'],
    mainlandOnlyAt: ['funds'],
  },
}

/**
 * Limits by how well somebody is known, and for codes that hang on a wall. The classes' amounts are those of money that is kept in a
 * wallet; here they hold for whatever pays, and that is this wallet's own choice.
 */
const classes2018: PolicyProfile = {
  ...wallet2026,
  id: 'classes-2018',
  since: '2018-04-01',
  source:
    'Pages about the central bank\u2019s account classes (July 2016) and its rules for codes (April 2018), here for cards as well; the rest as in wallet-2026',
  buyers: {
    ...wallet2026.buyers,
    limits: [
      {
        id: 'static-code-day-2018',
        since: '2018-04-01',
        strength: 'reported',
        instruments: null,
        methods: ['shop-code'],
        levels: null,
        period: 'day',
        mostFen: fen(500_00),
      },
      {
        id: 'class-1-lifetime-2016',
        since: '2016-07-01',
        strength: 'own',
        instruments: null,
        methods: null,
        levels: ['unverified', 'class-1'],
        period: 'lifetime',
        mostFen: fen(1_000_00),
      },
      {
        id: 'month-2018',
        since: '2018-04-01',
        strength: 'own',
        instruments: null,
        methods: null,
        levels: null,
        period: 'month',
        mostFen: fen(18_000_00),
      },
      {
        id: 'class-2-year-2016',
        since: '2016-07-01',
        strength: 'own',
        instruments: null,
        methods: null,
        levels: ['class-2'],
        period: 'year',
        mostFen: fen(100_000_00),
      },
      {
        id: 'class-3-year-2016',
        since: '2016-07-01',
        strength: 'own',
        instruments: null,
        methods: null,
        levels: ['class-3'],
        period: 'year',
        mostFen: fen(200_000_00),
      },
    ],
  },
}

/** Every profile, the oldest first. */
export const policyProfiles: readonly [PolicyProfile, ...PolicyProfile[]] = [visitors2015, classes2018, wallet2026]

/** The profile that a host takes unless its configuration names another. */
export const currentPolicy: PolicyProfile = wallet2026

/** The profile of this id, or null. */
export function policyNamed(id: string): PolicyProfile | null {
  return policyProfiles.find((profile) => profile.id === id) ?? null
}

/** How long the lock lasts that follows `locksInARow` earlier ones, ms. */
export function lockTime(rule: LockRule, locksInARow: number): number {
  return rule.lockMs[Math.min(locksInARow, rule.lockMs.length - 1)] ?? rule.lockMs[0]
}
