import type { WalletError } from '@/contract'
import { ok, type Result } from '@/domain/core/result'
import type { NoticeFault } from '@/domain/trade/notices'

import type { Ports, Tx } from '../ports'
import type { NoticeRow } from '../rows'
import { deliverDue, deliverInOrder } from './deliver'

type Answer<T> = Promise<Result<T, WalletError>>

/** What can be done by hand with what merchants are told: for consoles and tests, never for merchants. */
export interface NoticeDesk {
  /** The newest notices to a merchant, with all attempts to deliver them. */
  list(shopId: string, limit: number): Answer<readonly NoticeRow[]>
  /** Delivers it once more, whether it was heard or given up; one that is held is let go. Null where there is no such notice. */
  resend(noticeId: string): Answer<NoticeRow | null>
  /** The same, twice in a row. */
  duplicate(noticeId: string): Answer<NoticeRow | null>
  /** Keeps it back until `resend` or `release`. */
  hold(noticeId: string): Answer<NoticeRow | null>
  /** Lets go what is held of a merchant, in this order. */
  release(shopId: string, order: 'oldest-first' | 'newest-first'): Answer<number>
  /** What goes wrong with every notice to the merchant from now on; null: nothing. */
  setFault(shopId: string, fault: NoticeFault | null): Answer<void>
  faultOf(shopId: string): Answer<NoticeFault | null>
  /** Delivers what is due by now, and answers when all of it was tried; how many were taken up. */
  deliverDue(): Promise<number>
  /** What is due by now, the longest due first, behind this one unless null: for a host that delivers it by itself. */
  due(limit: number, behind: NoticeRow | null): Answer<readonly NoticeRow[]>
  /** Delivers these to the one merchant whom they are for, in order, until its time (ms) is over; how many were taken up or put off. */
  deliver(notices: readonly NoticeRow[], budgetMs: number): Promise<number>
}

export function createNoticeDesk(ports: Ports): NoticeDesk {
  const { clock, store } = ports
  return {
    list: (shopId, limit) => store.unit(async (tx) => ok(await tx.notices.ofShop(shopId, limit))),
    resend: (noticeId) =>
      store.unit((tx) => change(tx, noticeId, { fault: null, state: 'due', dueAt: clock.now(), letGo: true })),
    duplicate: (noticeId) => store.unit((tx) => change(tx, noticeId, { fault: 'twice', state: 'due', dueAt: clock.now() })),
    hold: (noticeId) => store.unit((tx) => change(tx, noticeId, { state: 'held' })),
    release: (shopId, order) => store.unit((tx) => release(tx, shopId, order, clock.now())),
    setFault: (shopId, fault) =>
      store.unit(async (tx) => {
        await tx.noticeSwitches.put({ id: shopId, fault })
        return ok(undefined)
      }),
    faultOf: (shopId) => store.unit(async (tx) => ok((await tx.noticeSwitches.get(shopId))?.fault ?? null)),
    deliverDue: () => deliverDue(ports),
    due: (limit, behind) => store.unit(async (tx) => ok(await tx.notices.due(clock.now(), limit, behind))),
    deliver: (notices, budgetMs) => deliverInOrder(ports, notices, budgetMs),
  }
}

async function change(
  tx: Tx,
  noticeId: string,
  change: Partial<Pick<NoticeRow, 'state' | 'dueAt' | 'fault' | 'letGo'>>,
): Answer<NoticeRow | null> {
  const notice = await tx.notices.get(noticeId)
  if (notice === null) return ok(null)
  const changed = { ...notice, ...change }
  await tx.notices.put(changed)
  return ok(changed)
}

/** What is due earlier goes first, so that moments in the past put them in order. */
async function release(tx: Tx, shopId: string, order: 'oldest-first' | 'newest-first', now: number): Answer<number> {
  const held = [...(await tx.notices.heldOfShop(shopId))]
  if (order === 'newest-first') held.reverse()
  for (const [index, notice] of held.entries())
    await tx.notices.put({ ...notice, fault: null, state: 'due', dueAt: now - held.length + index })
  const current = await tx.noticeSwitches.get(shopId)
  if (current?.fault === 'held') await tx.noticeSwitches.put({ id: shopId, fault: null })
  return ok(held.length)
}
