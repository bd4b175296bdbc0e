import type { Limit } from '@/contract'
import { holdsFor, type Level, levels, type LimitRule, periodEnd, periodKey, wayTo, levelOf } from '@/domain/policy/limits'
import { ok } from '@/domain/core/result'

import { howWellKnown, limitCountId } from '../payments/limit-counts'
import type { Tx } from '../ports'
import { callerOf, inOneUnit } from '../use-case'

export const getLimits = inOneUnit<'getLimits'>(async (tx, _input, context) => {
  const { accountId } = callerOf(context)
  const { buyers, payment } = context.ports.policy
  const known = await howWellKnown(tx, accountId)
  const level = levelOf(buyers.levels, known)
  const limitsAt = async (one: Level): Promise<Limit[]> => {
    const limits: Limit[] = []
    for (const rule of buyers.limits) if (holdsFor(rule, one)) limits.push(await viewLimit(tx, accountId, rule, context.now))
    return limits
  }
  const limits = await limitsAt(level)
  const next = await (async () => {
    for (const higher of levels.slice(levels.indexOf(level) + 1)) {
      const then = await limitsAt(higher)
      if (higher !== 'unverified' && JSON.stringify(then) !== JSON.stringify(limits))
        return { ...wayTo(higher, buyers.levels, known), limits: then }
    }
    return null
  })()
  return ok({ level, paymentMostFen: payment.maxFen, limits, next })
})

/** A rule as it stands for an account now. */
export async function viewLimit(tx: Tx, accountId: string, rule: LimitRule, now: number): Promise<Limit> {
  const { id, instruments, methods, mostFen, period, since, strength } = rule
  const countId = limitCountId(accountId, rule, now)
  const usedFen = countId === null ? 0 : ((await tx.limitCounts.get(countId))?.usedFen ?? 0)
  return {
    id,
    since: Date.parse(`${since}T00:00:00+08:00`),
    strength,
    instruments: instruments === null ? null : [...instruments],
    methods: methods === null ? null : [...methods],
    period,
    mostFen,
    usedFen,
    renewsAt: periodKey(period, now) === null ? null : periodEnd(period, now),
  }
}
