import type { Tx } from '../ports'
import type { NoticeRow } from '../rows'

/** How long a notice that is to be overtaken waits for one that does, ms. */
const longestMs = 30_000

/** How soon it is looked at again, ms. */
const lookAgainMs = 500

/** Notices of a merchant among which one is looked for. */
const looked = 50

/**
 * Until when a notice makes way, where its merchant is to hear in another order than things happened; null: it goes now. By twos: one
 * waits, the next goes at once, and then the one that waited. `speed` makes time pass so many times as fast.
 */
export async function makesWayUntil(tx: Tx, notice: NoticeRow, now: number, speed: number): Promise<number | null> {
  const latest = notice.createdAt + Math.ceil(longestMs / speed)
  if (notice.attempts.length > 0 || now >= latest) return null
  const others = await tx.notices.ofShop(notice.shopId, looked)
  const isOvertaken = others.some((other) => isLater(other, notice) && other.attempts.length > 0)
  const overtakes = others.some((other) => isLater(notice, other) && other.state === 'due' && other.attempts.length === 0)
  return isOvertaken || overtakes ? null : Math.min(latest, now + Math.ceil(lookAgainMs / speed))
}

function isLater(one: NoticeRow, other: NoticeRow): boolean {
  return one.createdAt === other.createdAt ? one.id > other.id : one.createdAt > other.createdAt
}
