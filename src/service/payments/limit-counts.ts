import {
  type CountedLimit,
  type Level,
  levelOf,
  type LevelRules,
  type LimitRule,
  periodEnd,
  periodKey,
  rulesFor,
  type Spending,
} from '@/domain/policy/limits'
import type { PolicyProfile } from '@/domain/policy/profiles'
import { fen } from '@/domain/money/fen'

import type { Tx } from '../ports'
import type { TradeRow } from '../rows'
import type { PayingSource } from './paying-order'

/** What policy says to a payment that is about to be made, and where it is to be counted. */
export interface LimitsOfBuyer {
  readonly level: Level
  readonly limits: readonly CountedLimit[]
  /** Where the amount is added once the payment is made. */
  readonly counts: readonly LimitCount[]
}

interface LimitCount {
  readonly id: string
  readonly usedFen: number
  readonly forgetAt: number | null
}

/**
 * What is counted under policy's limits for whoever is about to pay. Reads nothing where the profile has no limit for such a
 * payment: most have none for cards.
 */
export async function limitsOfBuyer(
  tx: Tx,
  { buyers }: PolicyProfile,
  { accountId, source, trade }: { readonly accountId: string; readonly source: PayingSource; readonly trade: TradeRow },
  now: number,
): Promise<LimitsOfBuyer> {
  return limitsUnder(tx, buyers.levels, rulesFor(buyers.limits, spendingOf(source, trade)), accountId, now)
}

/** What an account has used of some rules, and how well its holder is known. Reads nothing where there is no rule. */
export async function limitsUnder(
  tx: Tx,
  levels: LevelRules,
  rules: readonly LimitRule[],
  accountId: string,
  now: number,
): Promise<LimitsOfBuyer> {
  if (rules.length === 0) return { level: 'unverified', limits: [], counts: [] }
  const counts: LimitCount[] = []
  const limits: CountedLimit[] = []
  for (const rule of rules) {
    const id = limitCountId(accountId, rule, now)
    if (id === null) limits.push({ rule, usedFen: fen(0) })
    else {
      const usedFen = (await tx.limitCounts.get(id))?.usedFen ?? 0
      counts.push({ id, usedFen, forgetAt: periodEnd(rule.period, now) })
      limits.push({ rule, usedFen: fen(usedFen) })
    }
  }
  return { level: levelOf(levels, await howWellKnown(tx, accountId)), limits, counts }
}

function spendingOf(source: PayingSource, { method }: TradeRow): Spending {
  if (source.kind === 'balance') return { instrument: 'balance', method }
  return { instrument: source.card.face.international ? 'card-from-abroad' : 'chinese-card', method }
}

/** How well the account's holder is known: by documents that were reviewed, and by the Chinese banks whose cards they have linked. */
export async function howWellKnown(tx: Tx, accountId: string): Promise<{ readonly documents: boolean; readonly banks: number }> {
  const documents = (await tx.verifications.get(accountId))?.status === 'verified'
  const banks = new Set(
    (await tx.cards.ofAccount(accountId))
      .filter(({ face, unlinked }) => unlinked === null && !face.international)
      .map(({ face }) => face.bankCode ?? face.bin),
  ).size
  return { documents, banks }
}

/** The count of a rule in the period that is running; null where nothing is counted. */
export function limitCountId(accountId: string, rule: LimitRule, now: number): string | null {
  const key = periodKey(rule.period, now)
  return key === null ? null : `${accountId}/${rule.id}/${key}`
}

/** Adds the amount to each count; the names of the counts, for when it has to be taken back. */
export async function countUnder(tx: Tx, counts: readonly LimitCount[], amountFen: number): Promise<readonly string[]> {
  for (const { forgetAt, id, usedFen } of counts) await tx.limitCounts.put({ id, usedFen: usedFen + amountFen, forgetAt })
  return counts.map(({ id }) => id)
}

/**
 * Takes back what was declined after all, or has come back: it was not spent. Under the very counts that it was counted under, whatever
 * rules hold by now; those whose period is over may be forgotten.
 */
export async function uncount(
  tx: Tx,
  { counted = [] }: { readonly counted?: readonly string[] },
  amountFen: number,
): Promise<void> {
  for (const id of counted) {
    const row = await tx.limitCounts.get(id)
    if (row !== null) await tx.limitCounts.put({ ...row, usedFen: Math.max(0, row.usedFen - amountFen) })
  }
}
