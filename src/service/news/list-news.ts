import type { News } from '@/contract'
import { ok } from '@/domain/core/result'

import { callerOf, inOneUnit } from '../use-case'
import { countUnread, newsOfAll, readToOf } from './read-marks'

/** How often more events are looked at for one page: many tell nothing, and a page need not be full. */
const mostLooks = 4

/** What happened, newest first, page by page; and how much of it is unread. */
export const listNews = inOneUnit<'listNews'>(async (tx, { before, limit }, context) => {
  const { accountId } = callerOf(context)
  const readTo = await readToOf(tx, accountId)
  const page: News[] = []
  let seq = before === null ? null : Number(before)
  let isEnd = false
  for (let looks = 0; looks < mostLooks && page.length < limit && !isEnd; looks += 1) {
    const events = await tx.events.before(accountId, seq, limit)
    page.push(...(await newsOfAll(tx, events, readTo)))
    seq = events[events.length - 1]?.seq ?? seq
    isEnd = events.length < limit
  }
  const news = page.slice(0, limit)
  // The rest of what was looked at begins the next page.
  if (page.length > limit) seq = Number(news[limit - 1]?.id)
  const hasMore = !isEnd || page.length > limit
  return ok({ news, next: hasMore && seq !== null ? String(seq) : null, unread: await countUnread(tx, accountId) })
})
