import type { BillFilter } from '@/contract'
import { searchFor } from '@/domain/bills/bill-search'
import { isSameSource } from '@/domain/checkout/pay-source'

import type { Tx } from '../ports'
import { type BillEntry, type BillPlace, readBills } from './bill-sources'

/** How many bills one request looks at: more than a screen needs, and no burden to others. */
const mostLookedAt = 500
/** How many are read at once: most searches find enough in the first. */
const readAtOnce = 100

/** A time, from its first moment until before its end; null: without one. */
export interface Span {
  readonly from: number | null
  readonly until: number | null
}

/**
 * Shows an account's bills of a time to `visit`, newest first from a place on, until it has `enough` (said before a bill is shown)
 * or one request has looked at as many as it may. Gives the last place that was looked at; null where nothing is behind it.
 */
export async function walkBills(
  tx: Tx,
  accountId: string,
  { from, until }: Span,
  before: BillPlace | null,
  visit: (entry: BillEntry) => 'enough' | 'more',
): Promise<BillPlace | null> {
  // No id is smaller than the empty one: nothing of `until` itself is seen.
  let place = until === null || (before !== null && before.createdAt < until) ? before : { createdAt: until, id: '' }
  for (let lookedAt = 0; lookedAt < mostLookedAt; lookedAt += readAtOnce) {
    const rows = await readBills(tx, accountId, place, readAtOnce)
    for (const row of rows) {
      if (from !== null && row.place.createdAt < from) return null
      if (visit(row) === 'enough') return place
      place = row.place
    }
    if (rows.length < readAtOnce) return null
  }
  return place
}

/** Whether a bill is one of those that are wanted; when it was is left to `walkBills`. */
export function testOf({ group, kind, search, source }: BillFilter): (entry: BillEntry) => boolean {
  const isSearched = search === null ? null : searchFor(search)
  return (entry) =>
    (kind === null || entry.isOfKind(kind)) &&
    (source === null || (entry.source !== null && isSameSource(entry.source, source))) &&
    (group === null || entry.group === group) &&
    (isSearched === null || isSearched(entry.searched()))
}
