import { setTimeout as rest } from 'node:timers/promises'

import { type Background, createDispatcher } from './gateway/notify/dispatcher'
import type { ForgetDue } from './sql/forgetting'

/** How often it looks for rows to forget where none were left, ms: one search in an index for each table. Nothing wakes it. */
const pauses = { idleMs: 2_000, leastMs: 0 }

/**
 * Forgets in the background what is worth nothing any more. After each round it rests as long as that took, so that however much there is to
 * forget, most of the database's time is everybody else's.
 */
export function createJanitor(
  forgetDue: ForgetDue,
  clock: { readonly now: () => number },
  onBroken: (thrown: unknown) => void,
): Background {
  const round = async (): Promise<number> => {
    const began = performance.now()
    const forgotten = await forgetDue(clock.now())
    if (forgotten > 0) await rest(performance.now() - began)
    return forgotten
  }
  return createDispatcher(round, onBroken, pauses)
}
