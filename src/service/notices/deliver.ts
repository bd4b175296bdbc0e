import { ok } from '@/domain/core/result'
import { type DeliveryOutcome, nextDelivery, type NoticeFault } from '@/domain/trade/notices'

import type { Ports, Tx } from '../ports'
import type { DeliveryAttempt, NoticeRow } from '../rows'
import { makesWayUntil } from './overtaken'

/** Who delivers a notice has this long; then it counts as cut off, and is delivered again, ms. */
const leaseMs = 30_000

/** How long the other notices to a merchant wait who could not be reached just now, ms. */
const putOffMs = 5_000

/** Due notices that are looked through for those of such a merchant: were some left, they would stand before the others'. */
const putOffAtATime = 500

/** How many of its attempts a notice remembers. */
const rememberedAttempts = 50

/** Notices that are taken up at a time. */
const batch = 50

/** What is to be delivered, and what goes wrong with it on demand. */
interface Taken {
  readonly notice: NoticeRow
  readonly fault: NoticeFault | null
}

/**
 * Delivers what is due, merchants side by side and each one's in order; how many were taken up. A notice is delivered at least
 * once: cut off between the answer and its being kept, it comes again.
 */
export async function deliverDue(ports: Ports): Promise<number> {
  const due = await ports.store.unit(async (tx) => ok(await tx.notices.due(ports.clock.now(), batch)))
  if (!due.ok) return 0
  return deliverAll(ports, due.value)
}

/**
 * Delivers what is due of one trade, where notices go out at once: whoever pays does not wait for other merchants. A host that delivers by
 * itself is told that there is something.
 */
export async function deliverOfTrade(ports: Ports, tradeId: string): Promise<void> {
  if (ports.notices?.byHost === true) {
    ports.notices.fallsDue?.()
    return
  }
  const now = ports.clock.now()
  const due = await ports.store.unit(async (tx) => ok(await tx.notices.dueOfTrade(tradeId)))
  if (due.ok)
    await deliverAll(
      ports,
      due.value.filter(({ dueAt }) => dueAt <= now),
    )
}

async function deliverAll(ports: Ports, notices: readonly NoticeRow[]): Promise<number> {
  const byShop = new Map<string, NoticeRow[]>()
  for (const notice of notices) byShop.set(notice.shopId, [...(byShop.get(notice.shopId) ?? []), notice])
  const counts = await Promise.all([...byShop.values()].map((ofShop) => deliverInOrder(ports, ofShop)))
  return counts.reduce((sum, count) => sum + count, 0)
}

/**
 * Delivers these notices to one merchant, one after another, and begins no more once its time is over. How many were taken up or put off:
 * none where nothing can be kept, so that nobody tries without a pause.
 */
export async function deliverInOrder(
  ports: Ports,
  notices: readonly NoticeRow[],
  budgetMs: number = Number.POSITIVE_INFINITY,
): Promise<number> {
  const until = ports.clock.now() + budgetMs
  let count = 0
  for (const { id, shopId } of notices) {
    // Who answers slowly lets others go first, too.
    if (ports.clock.now() >= until) return count + (await putOff(ports, shopId, 0))
    const end = await deliver(ports, id)
    if (end !== 'not-taken') count += 1
    // Who can't be reached keeps the others waiting for one try, and not for as many as there are notices to it.
    if (end === 'unreachable') return count + (await putOff(ports, shopId, putOffMs))
  }
  return count
}

/** Lets what is due of a merchant make way for what is due of others; it stays in its order. How many that were. */
async function putOff(ports: Ports, shopId: string, ms: number): Promise<number> {
  const done = await ports.store.unit(async (tx) => {
    const now = ports.clock.now()
    const dueAt = now + Math.ceil(ms / speedOf(ports))
    const due = (await tx.notices.due(now, putOffAtATime)).filter((notice) => notice.shopId === shopId)
    for (const [index, notice] of due.entries()) await tx.notices.put({ ...notice, dueAt: dueAt + index })
    return ok(due.length)
  })
  return done.ok ? done.value : 0
}

/** `not-taken`: it was not due any more, is held, or nothing can be kept. `unreachable`: nobody answered in time. */
async function deliver(ports: Ports, noticeId: string): Promise<'not-taken' | 'unreachable' | 'answered'> {
  const taken = await ports.store.unit(async (tx) => ok(await take(tx, ports, noticeId)))
  if (!taken.ok || taken.value === null) return 'not-taken'
  const { fault, notice } = taken.value
  const attempts = [await attempt(ports, notice, fault === 'dropped' && notice.attempts.length === 0)]
  if (fault === 'twice') attempts.push(await attempt(ports, notice, false))
  await ports.store.unit(async (tx) => {
    await note(tx, ports, notice.id, attempts)
    return ok(undefined)
  })
  const isSilent = attempts.some(({ outcome }) => outcome === 'timed-out' || outcome === 'unreachable')
  return isSilent ? 'unreachable' : 'answered'
}

/** Takes a notice up, so that nobody else delivers it meanwhile; null where it is not due any more. */
async function take(tx: Tx, ports: Ports, noticeId: string): Promise<Taken | null> {
  const now = ports.clock.now()
  const notice = await tx.notices.get(noticeId)
  if (notice === null || notice.state !== 'due' || notice.dueAt > now) return null
  const ofAll = notice.letGo === true ? null : ((await tx.noticeSwitches.get(notice.shopId))?.fault ?? null)
  const fault = notice.fault ?? ofAll
  if (fault === 'held') {
    await tx.notices.put({ ...notice, state: 'held' })
    return null
  }
  const waitsUntil = fault === 'reordered' ? await makesWayUntil(tx, notice, now, speedOf(ports)) : null
  if (waitsUntil !== null) {
    await tx.notices.put({ ...notice, dueAt: waitsUntil })
    return null
  }
  await tx.notices.put({ ...notice, dueAt: now + leaseMs })
  return { notice, fault }
}

async function attempt({ clock, merchants }: Ports, notice: NoticeRow, isLost: boolean): Promise<DeliveryAttempt> {
  const at = clock.now()
  const outcome: DeliveryOutcome = isLost ? 'lost' : await merchants.tell(notice)
  return { at, tookMs: clock.now() - at, outcome }
}

async function note(tx: Tx, ports: Ports, noticeId: string, made: readonly DeliveryAttempt[]): Promise<void> {
  const notice = await tx.notices.get(noticeId)
  if (notice === null) return
  const deliveries = notice.deliveries + 1
  const after = { ...notice, deliveries, attempts: [...notice.attempts, ...made].slice(-rememberedAttempts) }
  const isHeard = made.some(({ outcome }) => outcome === 'success')
  const dueAt = nextDelivery(deliveries, ports.clock.now(), speedOf(ports))
  // A command may have held it meanwhile; heard is heard all the same.
  if (isHeard) await tx.notices.put({ ...after, state: 'heard' })
  else if (notice.state !== 'due') await tx.notices.put(after)
  else await tx.notices.put(dueAt === null ? { ...after, state: 'given-up' } : { ...after, dueAt })
}

function speedOf({ notices }: Ports): number {
  return notices?.speed() ?? 1
}
