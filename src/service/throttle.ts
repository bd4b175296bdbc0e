import { type LockRule, lockTime } from '@/domain/policy/profiles'

import type { Tx } from './ports'

/** How long a wrong try is remembered when no further one follows. */
const forgetMs = 24 * 3_600_000

/** How a try went. While it is locked nothing is tried, and the right one does not help either. */
export type TryOutcome =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly attemptsLeft: number }
  | { readonly kind: 'locked'; readonly until: number }

/** Tries something once by the rule; `id` names what is counted, and `isRight` is asked only while it is not locked. */
export async function tryOnce(
  tx: Tx,
  id: string,
  rule: LockRule,
  now: number,
  isRight: () => Promise<boolean>,
): Promise<TryOutcome> {
  const row = await tx.throttles.getUnlikely(id)
  if (row !== null && row.lockedUntil !== null && row.lockedUntil > now) return { kind: 'locked', until: row.lockedUntil }
  if (!(await isRight())) return countWrongTry(tx, id, rule, now)
  await forgetTries(tx, id)
  return { kind: 'right' }
}

/** Names a count with the rule that locks it. */
export interface Counted {
  readonly id: string
  readonly rule: LockRule
}

/**
 * Tries something that is counted twice: for whoever tries, and for all of their sort together. A right one forgets the former
 * count alone; while either is locked nothing is tried.
 */
export async function tryOnceAmongMany(
  tx: Tx,
  own: Counted,
  all: Counted,
  now: number,
  isRight: () => Promise<boolean>,
): Promise<TryOutcome> {
  const together = await tx.throttles.getUnlikely(all.id)
  if (together !== null && together.lockedUntil !== null && together.lockedUntil > now)
    return { kind: 'locked', until: together.lockedUntil }
  const asked = { isRight: false }
  const outcome = await tryOnce(tx, own.id, own.rule, now, () => {
    asked.isRight = true
    return isRight()
  })
  // A locked one was not tried, and is not counted again.
  if (!asked.isRight || outcome.kind === 'right') return outcome
  const counted = await countWrongTry(tx, all.id, all.rule, now)
  return counted.kind === 'locked' ? counted : outcome
}

/** Counts a wrong try; the last one locks, and each lock in a row is as long as the rule says. */
async function countWrongTry(tx: Tx, id: string, rule: LockRule, now: number): Promise<TryOutcome> {
  const before = await tx.throttles.get(id)
  const row = before === null || before.forgetAt <= now ? { id, count: 0, locks: 0, lockedUntil: null, forgetAt: 0 } : before
  const count = (row.lockedUntil === null ? row.count : 0) + 1
  if (count < rule.tries) {
    await tx.throttles.put({ ...row, count, lockedUntil: null, forgetAt: now + forgetMs })
    return { kind: 'wrong', attemptsLeft: rule.tries - count }
  }
  const lockedUntil = now + lockTime(rule, row.locks)
  await tx.throttles.put({ ...row, count, locks: row.locks + 1, lockedUntil, forgetAt: lockedUntil + forgetMs })
  return { kind: 'locked', until: lockedUntil }
}

/**
 * Leaves a mark after a right try where nothing was counted: a wrong one that is tried at the same time writes the same row, and one of
 * the two is tried again. For counts beside which wrong and right tries have nothing in common.
 */
export async function markRightTry(tx: Tx, id: string, now: number): Promise<void> {
  if ((await tx.throttles.get(id)) === null) await tx.throttles.put({ id, count: 0, locks: 0, lockedUntil: null, forgetAt: now })
}

/** Forgets the wrong tries, and a lock: the right one came, or another proof. */
export function forgetTries(tx: Tx, id: string): Promise<void> {
  return tx.throttles.remove(id)
}
