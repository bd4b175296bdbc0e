import type { NoticeDesk } from '@/service/notices/notice-desk'
import type { NoticeRow } from '@/service/rows'

export interface NoticeLanesParts {
  readonly desk: () => Pick<NoticeDesk, 'due' | 'deliver'>
  /** Told when a lane has become free that did something: there may be more. */
  readonly onFreed: () => void
  readonly onBroken: (thrown: unknown) => void
  readonly limits?: Partial<LaneLimits>
}

export interface LaneLimits {
  /** Merchants who are told at the same time. */
  readonly lanes: number
  /** How many of those may be ones who were slow the last time: so many of them at once leave lanes for the others. */
  readonly slowLanes: number
  /** How long one merchant is told before its lane goes to another, ms. */
  readonly budgetMs: number
  /** Due notices that are looked at together, and how often further on, where the first are all of merchants who are being told already. */
  readonly page: number
  readonly pages: number
  /** How long the end waits for what is being told, ms. */
  readonly graceMs: number
}

const usualLimits: LaneLimits = { lanes: 48, slowLanes: 24, budgetMs: 2_000, page: 100, pages: 5, graceMs: 1_000 }

/**
 * Tells merchants what is due, each in a lane of its own: in order, one notice after another, and nobody waits for another's answers. What
 * a slow one has left when its time is over goes behind what is due of others.
 */
export interface NoticeLanes {
  /** Opens lanes for what is due now and answers at once. Always 0: whatever is left waits for a lane, or for its time. */
  begin(): Promise<number>
  /** Opens no more, and waits a moment for those that are open; then `cutOff` is to end them. What is cut off is delivered again. */
  end(cutOff: () => void): Promise<void>
}

export function createNoticeLanes({ desk, limits = {}, onBroken, onFreed }: NoticeLanesParts): NoticeLanes {
  const { budgetMs, graceMs, lanes, page, pages, slowLanes } = { ...usualLimits, ...limits }
  const open = new Map<string, Promise<void>>()
  const slow = new Set<string>()
  let ended = false

  function mayOpen(shopId: string, begun: ReadonlyMap<string, unknown>): boolean {
    if (open.has(shopId)) return false
    if (begun.has(shopId)) return true
    if (open.size + begun.size >= lanes) return false
    const isSlow = (one: string) => slow.has(one)
    return !isSlow(shopId) || [...open.keys(), ...begun.keys()].filter(isSlow).length < slowLanes
  }

  /** What is due of merchants who are not being told now, as far as there are lanes. */
  async function find(): Promise<ReadonlyMap<string, readonly NoticeRow[]>> {
    const found = new Map<string, NoticeRow[]>()
    let last: NoticeRow | null = null
    for (let looked = 0; looked < pages && found.size === 0 && open.size < lanes; looked += 1) {
      const due = await desk().due(page, last)
      if (!due.ok) break
      for (const notice of due.value)
        if (mayOpen(notice.shopId, found)) found.set(notice.shopId, [...(found.get(notice.shopId) ?? []), notice])
      last = due.value[due.value.length - 1] ?? null
      if (due.value.length < page || last === null) break
    }
    return found
  }

  async function tell(shopId: string, notices: readonly NoticeRow[]): Promise<void> {
    const began = performance.now()
    let count = 0
    try {
      count = await desk().deliver(notices, budgetMs)
    } catch (thrown) {
      // Cut off by closing: whoever looks next delivers it again.
      if (!ended) onBroken(thrown)
    }
    if (performance.now() - began >= budgetMs) slow.add(shopId)
    else slow.delete(shopId)
    open.delete(shopId)
    if (count > 0) onFreed()
  }

  return {
    async begin() {
      const found = await find()
      if (!ended) for (const [shopId, notices] of found) open.set(shopId, tell(shopId, notices))
      return 0
    },
    async end(cutOff) {
      ended = true
      const all = Promise.all(open.values())
      const timer = setTimeout(cutOff, graceMs)
      await all
      clearTimeout(timer)
    },
  }
}
