import { ok } from '@/domain/core/result'

import type { Ports } from '../ports'

/** Gives the tokens of cards whose undo is over back to the bank. Safe to repeat. */
export async function revokeUnlinked(ports: Ports, accountId: string): Promise<void> {
  const now = ports.clock.now()
  const due = await ports.store.unit(async (tx) => {
    const cards = await tx.cards.ofAccount(accountId)
    return ok(cards.filter(({ unlinked }) => unlinked !== null && !unlinked.revoked && unlinked.undoUntil <= now))
  })
  if (!due.ok) return
  for (const { id, bankToken } of due.value) {
    await ports.bank.revoke(bankToken)
    await ports.store.unit(async (tx) => {
      const card = await tx.cards.get(id)
      if (card !== null && card.unlinked !== null) await tx.cards.put({ ...card, unlinked: { ...card.unlinked, revoked: true } })
      return ok(undefined)
    })
  }
}
