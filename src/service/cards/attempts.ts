import { dayKey, nextShanghaiDay, shanghaiDay } from '@/domain/time/calendar'

import type { Tx } from '../ports'
import type { Context } from '../use-case'

/** The keyed fingerprint by which a card is recognised; its number is kept nowhere. */
export function cardFingerprint(context: Context, cardNumber: string): string {
  return context.ports.secrets.fingerprint('card', cardNumber)
}

/** How often the card was tried today in Shanghai, by whomever: the bank counts the card, not the person. */
export async function attemptsToday(tx: Tx, fingerprint: string, now: number): Promise<number> {
  return (await tx.throttles.get(countId(fingerprint, now)))?.count ?? 0
}

/** Counts an attempt (`by` 1), or takes one back that never reached a person's desk (`by` -1). */
export async function countAttempt(tx: Tx, fingerprint: string, now: number, by: 1 | -1): Promise<void> {
  const id = countId(fingerprint, now)
  const count = Math.max(0, (await attemptsToday(tx, fingerprint, now)) + by)
  await tx.throttles.put({ id, count, locks: 0, lockedUntil: null, forgetAt: nextShanghaiDay(now) })
}

function countId(fingerprint: string, now: number): string {
  return `link/${fingerprint}/${dayKey(shanghaiDay(now))}`
}
