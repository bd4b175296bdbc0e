import type { Bill, BillFilter } from '@/contract'
import { err, ok } from '@/domain/core/result'

import { callerOf, inOneUnit } from '../use-case'
import { readCursor, writeCursor } from './bill-cursor'
import { testOf, walkBills } from './look-through'

const everything: BillFilter = { search: null, kind: null, source: null, group: null, from: null, until: null }

/** The account's bills that fit, newest first, page by page. */
export const listBills = inOneUnit<'listBills'>(async (tx, { before, filter = everything, limit }, context) => {
  const { accountId } = callerOf(context)
  const place = before === null ? null : readCursor(before, accountId)
  if (before !== null && place === null) return err({ code: 'request.invalid', field: 'before' })
  const fits = testOf(filter)
  const bills: Bill[] = []
  const goesOnAfter = await walkBills(tx, accountId, filter, place, (entry) => {
    if (bills.length === limit) return 'enough'
    if (fits(entry)) bills.push(entry.view())
    return 'more'
  })
  return ok({
    bills,
    next: goesOnAfter === null ? null : writeCursor(goesOnAfter, accountId),
    lookedBackTo: goesOnAfter?.createdAt ?? null,
  })
})
