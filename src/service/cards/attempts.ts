import { countedToday, countToday } from '../daily-count'
import type { Tx } from '../ports'
import type { Context } from '../use-case'

/** The keyed fingerprint by which a card is recognised; its number is kept nowhere. */
export function cardFingerprint(context: Context, cardNumber: string): string {
  return context.ports.secrets.fingerprint('card', cardNumber)
}

/** How often the card was tried today in Shanghai, by whomever: the bank counts the card, not the person. */
export function attemptsToday(tx: Tx, fingerprint: string, now: number): Promise<number> {
  return countedToday(tx, `link/${fingerprint}`, now)
}

/** Counts an attempt (`by` 1), or takes one back that never reached a person's desk (`by` -1). */
export function countAttempt(tx: Tx, fingerprint: string, now: number, by: 1 | -1): Promise<void> {
  return countToday(tx, `link/${fingerprint}`, now, by)
}

/** Whether the bank may be asked for another code for the card today, beside those that come with attempts. */
export async function mayAskForCode(tx: Tx, context: Context, fingerprint: string): Promise<boolean> {
  return (await countedToday(tx, codesOf(fingerprint), context.now)) < context.ports.policy.cards.codesPerCardPerDay
}

/** Counts such a code (`by` 1), or takes one back that the bank did not send (`by` -1). */
export function countCode(tx: Tx, fingerprint: string, now: number, by: 1 | -1): Promise<void> {
  return countToday(tx, codesOf(fingerprint), now, by)
}

function codesOf(fingerprint: string): string {
  return `link-codes/${fingerprint}`
}

/**
 * Counts an attempt of an account, whatever its card; false where it has none left today. What is said of a card, that nobody
 * knows it or that somebody has linked it, would otherwise be told of any number that one cares to try.
 */
export async function countAttemptOfAccount(tx: Tx, context: Context, accountId: string): Promise<boolean> {
  const name = `link-account/${accountId}`
  if ((await countedToday(tx, name, context.now)) >= context.ports.policy.cards.attemptsPerAccountPerDay) return false
  await countToday(tx, name, context.now)
  return true
}
