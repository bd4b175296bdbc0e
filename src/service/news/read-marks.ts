import type { News } from '@/contract'

import type { Tx } from '../ports'
import type { EventRow } from '../rows'
import { mayBeNews } from './may-be-news'
import { newsOf } from './news-of'

/** More unread notices than this are not counted any further. */
const mostCounted = 100
/** How many of the newest events are looked at, to count what is unread or to find what is about one thing. */
const mostLooked = 200

/** Up to which `seq` the person has said that they have read everything. */
export async function readToOf(tx: Tx, accountId: string): Promise<number> {
  return (await tx.accounts.get(accountId))?.newsReadTo ?? 0
}

/** What events tell, in their order; without those that tell nothing. */
export async function newsOfAll(tx: Tx, events: readonly EventRow[], readTo: number): Promise<readonly News[]> {
  const told = await Promise.all(events.filter(({ what }) => mayBeNews(what)).map((event) => newsOf(tx, event, readTo)))
  return told.filter((news) => news !== null)
}

/** How many of the newest notices are unread, 100 at most. */
export async function countUnread(tx: Tx, accountId: string): Promise<number> {
  const readTo = await readToOf(tx, accountId)
  const newest = await tx.events.before(accountId, null, mostLooked)
  const unread = newest.filter(({ seq, read }) => seq > readTo && read !== true)
  return Math.min((await newsOfAll(tx, unread, readTo)).filter((news) => news.unread).length, mostCounted)
}

/** Marks an event as read. */
export async function markRead(tx: Tx, event: EventRow): Promise<void> {
  if (event.read !== true) await tx.events.put({ ...event, read: true })
}

/** Marks the newest events that are about something as read. */
export async function markReadWhere(tx: Tx, accountId: string, isIt: (what: EventRow['what']) => boolean): Promise<void> {
  const newest = await tx.events.before(accountId, null, mostLooked)
  for (const event of newest) if (isIt(event.what)) await markRead(tx, event)
}
