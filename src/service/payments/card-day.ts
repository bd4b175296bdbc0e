import { dayKey, nextShanghaiDay, shanghaiDay } from '@/domain/time/calendar'

import type { Tx } from '../ports'
import type { CardRow } from '../rows'

/**
 * What a card has paid or is paying on the Shanghai day of `at`, fen. Counted by the card itself: one that was unlinked and linked
 * anew is another row, and has spent what it has spent.
 */
export async function spentOnDay(tx: Tx, card: CardRow, at: number): Promise<number> {
  return card.limits.perDayFen === null ? 0 : ((await tx.cardDays.get(dayId(card, at)))?.spentFen ?? 0)
}

/** Counts an amount on the day of `at`, or (negative) takes one back that was declined after all. */
export async function countOnDay(tx: Tx, card: CardRow, at: number, amountFen: number): Promise<void> {
  if (card.limits.perDayFen === null) return
  const spentFen = Math.max(0, (await spentOnDay(tx, card, at)) + amountFen)
  const { cardFingerprint } = card
  await tx.cardDays.put({ id: dayId(card, at), cardFingerprint, spentFen, forgetAt: nextShanghaiDay(at) })
}

/**
 * Takes back what has come back: money that was refunded was not spent, and somebody whose till charged the wrong amount and cancelled it
 * can pay the right one. Only while the day of the payment lasts; after that nobody asks for its count.
 */
export async function uncountRefund(tx: Tx, card: CardRow, paidAt: number, amountFen: number, now: number): Promise<void> {
  if (now < nextShanghaiDay(paidAt)) await countOnDay(tx, card, paidAt, -amountFen)
}

function dayId({ cardFingerprint }: CardRow, at: number): string {
  return `${cardFingerprint}/${dayKey(shanghaiDay(at))}`
}
