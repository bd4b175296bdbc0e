import { ok } from '@/domain/core/result'

import type { Ports } from '../ports'
import type { CardRow, LinkRow } from '../rows'

/** Gives the tokens of cards whose undo is over back to the bank. Safe to repeat. */
export async function revokeUnlinked(ports: Ports, accountId: string): Promise<void> {
  const now = ports.clock.now()
  const due = await ports.store.unit(async (tx) => ok((await tx.cards.ofAccount(accountId)).filter((card) => isDue(card, now))))
  if (due.ok) await giveBack(ports, due.value)
}

/**
 * Gives the tokens of a card back that is about to be linked anew: a bank hands out one at a time. Who links a card that they have
 * just unlinked wants no undo any more; another account's undo is waited for.
 */
export async function freeCard(ports: Ports, { accountId, cardFingerprint }: LinkRow): Promise<void> {
  const now = ports.clock.now()
  const due = await ports.store.unit(async (tx) => {
    const cards = await tx.cards.byFingerprint(cardFingerprint)
    for (const card of cards)
      if (card.accountId === accountId && card.unlinked !== null && card.unlinked.undoUntil > now)
        await tx.cards.put({ ...card, unlinked: { ...card.unlinked, undoUntil: now } })
    return ok((await tx.cards.byFingerprint(cardFingerprint)).filter((card) => isDue(card, now)))
  })
  if (due.ok) await giveBack(ports, due.value)
}

function isDue({ unlinked }: CardRow, now: number): boolean {
  return unlinked !== null && !unlinked.revoked && unlinked.undoUntil <= now
}

async function giveBack(ports: Ports, cards: readonly CardRow[]): Promise<void> {
  for (const { id, bankToken } of cards) {
    await ports.bank.revoke(bankToken)
    await ports.store.unit(async (tx) => {
      const card = await tx.cards.get(id)
      if (card !== null && card.unlinked !== null) await tx.cards.put({ ...card, unlinked: { ...card.unlinked, revoked: true } })
      return ok(undefined)
    })
  }
}
