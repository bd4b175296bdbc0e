import { dayKey, nextShanghaiDay, shanghaiDay } from '@/domain/time/calendar'

import type { Tx } from './ports'

/** How often what `name` names has been done today in Shanghai ("link/<fingerprint of the card>"). */
export async function countedToday(tx: Tx, name: string, now: number): Promise<number> {
  return (await tx.throttles.get(countId(name, now)))?.count ?? 0
}

/** Counts it once more, or (`by` -1) takes one back that did not count after all. */
export async function countToday(tx: Tx, name: string, now: number, by: 1 | -1 = 1): Promise<void> {
  const count = Math.max(0, (await countedToday(tx, name, now)) + by)
  await tx.throttles.put({ id: countId(name, now), count, locks: 0, lockedUntil: null, forgetAt: nextShanghaiDay(now) })
}

function countId(name: string, now: number): string {
  return `${name}/${dayKey(shanghaiDay(now))}`
}
