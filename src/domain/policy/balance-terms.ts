import type { WithdrawalFee } from '../balance/withdrawal-fee'
import { fen } from '../money/fen'
import type { LimitRule } from './limits'

/** What holds for money between cards and the balance. */
export interface BalanceTerms {
  /** Null: taking out is free. */
  readonly withdrawalFee: WithdrawalFee | null
  /** How long a bank may take with money that was taken out. */
  readonly arrivesWithinMs: number
  /** Their methods are `top-up` and `withdrawal`. */
  readonly limits: readonly LimitRule[]
}

const twoHours = 2 * 3_600_000

/** The wallet's own guard against slips and thieves; whoever is known better may move more in a day. */
const ownLimits: readonly LimitRule[] = [
  {
    id: 'top-up-day-own',
    since: '2015-01-01',
    strength: 'own',
    instruments: null,
    methods: ['top-up'],
    levels: ['unverified', 'class-1'],
    period: 'day',
    mostFen: fen(10_000_00),
  },
  {
    id: 'top-up-day-known-own',
    since: '2015-01-01',
    strength: 'own',
    instruments: null,
    methods: ['top-up'],
    levels: ['class-2', 'class-3'],
    period: 'day',
    mostFen: fen(50_000_00),
  },
  {
    id: 'withdrawal-day-own',
    since: '2015-01-01',
    strength: 'own',
    instruments: null,
    methods: ['withdrawal'],
    levels: null,
    period: 'day',
    mostFen: fen(50_000_00),
  },
]

/** As it was before October 2016: taking out by the app cost nothing. */
export const balanceBefore2016: BalanceTerms = { withdrawalFee: null, arrivesWithinMs: twoHours, limits: ownLimits }

/**
 * Since October 2016, as pages tell of Alipay: 20,000 yuan in a lifetime are free, above that 0.1 %, at least 0.10 yuan. That a bank
 * has it within two hours is told likewise.
 */
export const balanceSince2016: BalanceTerms = {
  ...balanceBefore2016,
  withdrawalFee: {
    id: 'withdrawal-free-2016',
    since: '2016-10-12',
    strength: 'reported',
    freeFen: fen(20_000_00),
    tenThousandths: 10,
    leastFen: fen(10),
  },
}
