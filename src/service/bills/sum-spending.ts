import { addSums, type GroupSum } from '@/domain/bills/spending'
import { err, ok } from '@/domain/core/result'

import { callerOf, inOneUnit } from '../use-case'
import { readCursor, writeCursor } from './bill-cursor'
import { walkBills } from './look-through'

/** What the account has spent in a time, group by group, as far as one request adds up. */
export const sumSpending = inOneUnit<'sumSpending'>(async (tx, { before, from, until }, context) => {
  const { accountId } = callerOf(context)
  const place = before === null ? null : readCursor(before, accountId)
  if (before !== null && place === null) return err({ code: 'request.invalid', field: 'before' })
  const parts: GroupSum[] = []
  const goesOnAfter = await walkBills(tx, accountId, { from, until }, place, ({ group, paidFen, refundedFen }) => {
    if (group !== null && paidFen > 0) parts.push({ group, paidFen, refundedFen, count: 1 })
    return 'more'
  })
  return ok({
    sums: [...addSums(parts, [])],
    next: goesOnAfter === null ? null : writeCursor(goesOnAfter, accountId),
    lookedBackTo: goesOnAfter?.createdAt ?? null,
  })
})
