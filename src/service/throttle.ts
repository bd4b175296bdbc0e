import { type LockRule, lockTime } from '@/domain/policy/profiles'

import type { Tx } from './ports'

/** How long a wrong try is remembered when no further one follows. */
const forgetMs = 24 * 3_600_000

/** Whether something may be tried now: `lockedUntil` where not. */
export interface TryState {
  readonly attemptsLeft: number
  readonly lockedUntil: number | null
}

/** Where the tries named `id` stand. */
export async function tryState(tx: Tx, id: string, rule: LockRule, now: number): Promise<TryState> {
  const row = await tx.throttles.get(id)
  if (row === null || row.forgetAt <= now) return { attemptsLeft: rule.tries, lockedUntil: null }
  if (row.lockedUntil !== null && row.lockedUntil > now) return { attemptsLeft: 0, lockedUntil: row.lockedUntil }
  return { attemptsLeft: row.lockedUntil === null ? rule.tries - row.count : rule.tries, lockedUntil: null }
}

/** Counts a wrong try; the last one locks, and each lock in a row is as long as the rule says. */
export async function countWrongTry(tx: Tx, id: string, rule: LockRule, now: number): Promise<TryState> {
  const before = await tx.throttles.get(id)
  const row = before === null || before.forgetAt <= now ? { id, count: 0, locks: 0, lockedUntil: null, forgetAt: 0 } : before
  const count = (row.lockedUntil === null ? row.count : 0) + 1
  if (count < rule.tries) {
    await tx.throttles.put({ ...row, count, lockedUntil: null, forgetAt: now + forgetMs })
    return { attemptsLeft: rule.tries - count, lockedUntil: null }
  }
  const lockedUntil = now + lockTime(rule, row.locks)
  await tx.throttles.put({ ...row, count, locks: row.locks + 1, lockedUntil, forgetAt: lockedUntil + forgetMs })
  return { attemptsLeft: 0, lockedUntil }
}

/** Forgets the wrong tries: the right one came. */
export function forgetTries(tx: Tx, id: string): Promise<void> {
  return tx.throttles.remove(id)
}
