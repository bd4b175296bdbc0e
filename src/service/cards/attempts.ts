import { countedToday, countToday } from '../daily-count'
import type { Tx } from '../ports'
import type { Context } from '../use-case'

/** The keyed fingerprint by which a card is recognised; its number is kept nowhere. */
export function cardFingerprint(context: Context, cardNumber: string): string {
  return context.ports.secrets.fingerprint('card', cardNumber)
}

/** An account's attempts to link a card. */
export interface CardAttempts {
  readonly accountId: string
  readonly cardFingerprint: string
  /** How many the card's bank allows its holder. */
  readonly attemptsPerDay: number
}

/**
 * How many attempts the account has left for the card today in Shanghai. Each account has its own, so that whoever merely knows a
 * number can't use up its holder's; all together have a few times as many. Who has linked the card before is past that: no crowd
 * keeps the card from whoever was proved to hold it.
 */
export async function attemptsLeft(tx: Tx, context: Context, card: CardAttempts): Promise<number> {
  const { accountId, cardFingerprint: fingerprint, attemptsPerDay } = card
  const own = attemptsPerDay - (await countedToday(tx, ofAccount(card), context.now))
  const linkedBefore = (await tx.cards.byFingerprint(fingerprint)).some((row) => row.accountId === accountId)
  if (linkedBefore) return Math.max(0, own)
  const most = attemptsPerDay * context.ports.policy.cards.accountsPerCardPerDay
  return Math.max(0, Math.min(own, most - (await countedToday(tx, ofAll(card), context.now))))
}

/** Counts an attempt (`by` 1), or takes one back that never reached a person's desk (`by` -1). */
export async function countAttempt(tx: Tx, card: CardAttempts, now: number, by: 1 | -1): Promise<void> {
  await countToday(tx, ofAccount(card), now, by)
  await countToday(tx, ofAll(card), now, by)
}

function ofAccount({ accountId, cardFingerprint: fingerprint }: CardAttempts): string {
  return `link/${fingerprint}/${accountId}`
}

function ofAll({ cardFingerprint: fingerprint }: CardAttempts): string {
  return `link/${fingerprint}`
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
export function countAttemptOfAccount(tx: Tx, context: Context, accountId: string): Promise<boolean> {
  return countUpTo(tx, context, `link-account/${accountId}`, context.ports.policy.cards.attemptsPerAccountPerDay)
}

/** Counts that an account asked how many attempts a card has left; false where it has asked often enough today. */
export function countLook(tx: Tx, context: Context, accountId: string): Promise<boolean> {
  return countUpTo(tx, context, `link-looks/${accountId}`, context.ports.policy.cards.looksPerAccountPerDay)
}

async function countUpTo(tx: Tx, { now }: Context, name: string, most: number): Promise<boolean> {
  if ((await countedToday(tx, name, now)) >= most) return false
  await countToday(tx, name, now)
  return true
}
