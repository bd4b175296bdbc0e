import type { Limit } from '@/contract'
import { ok } from '@/domain/core/result'
import { holdsFor, levelOf } from '@/domain/policy/limits'

import { viewLimit } from '../accounts/get-limits'
import { howWellKnown } from '../payments/limit-counts'
import { callerOf, inOneUnit } from '../use-case'
import { balanceOf } from './balance'
import { freeUsed } from './free-allowance'
import { viewMovement } from './movement-view'

/** What there is, what is on the way, and what may be moved at what price. */
export const getBalance = inOneUnit<'getBalance'>(async (tx, _input, context) => {
  const { accountId } = callerOf(context)
  const { balance, buyers, payment } = context.ports.policy
  const rule = balance.withdrawalFee
  const level = levelOf(buyers.levels, await howWellKnown(tx, accountId))
  const limits: Limit[] = []
  for (const limit of balance.limits) if (holdsFor(limit, level)) limits.push(await viewLimit(tx, accountId, limit, context.now))
  const onTheWay = [...(await tx.movements.processingOfAccount(accountId))].sort((a, b) => b.createdAt - a.createdAt)
  return ok({
    availableFen: await balanceOf(tx, accountId),
    onTheWay: onTheWay.map(viewMovement),
    mostFen: payment.maxFen,
    limits,
    withdrawal: {
      arrivesWithinMs: balance.arrivesWithinMs,
      fee:
        rule === null
          ? null
          : {
              since: Date.parse(`${rule.since}T00:00:00+08:00`),
              strength: rule.strength,
              freeFen: rule.freeFen,
              freeUsedFen: await freeUsed(tx, rule, accountId),
              tenThousandths: rule.tenThousandths,
              leastFen: rule.leastFen,
            },
    },
  })
})
