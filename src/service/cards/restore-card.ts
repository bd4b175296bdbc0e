import { err, ok } from '@/domain/core/result'

import { accountOf } from '../accounts/account-view'
import { endPassedCheck } from '../risk/risk-check'
import { callerOf, inOneUnit } from '../use-case'
import { viewPayingOrder } from './list-cards'

/** Brings an unlinked card back to its place while its undo lasts; a card that is linked is left as it is. */
export const restoreCard = inOneUnit<'restoreCard'>(async (tx, { cardId }, context) => {
  const { accountId } = callerOf(context)
  const card = await tx.cards.get(cardId)
  if (card === null || card.accountId !== accountId) return err({ code: 'card.not-found' })
  if (card.unlinked !== null) {
    // By the clock as it is in this unit: the token may have been given back while the request waited for its turn.
    if (card.unlinked.revoked || context.ports.clock.now() >= card.unlinked.undoUntil) return err({ code: 'card.undo-over' })
    const linkedAnew = (await tx.cards.byFingerprint(card.cardFingerprint)).filter((same) => same.unlinked === null)
    if (linkedAnew.length > 0) return err({ code: 'card.undo-over' })
    await tx.cards.put({ ...card, unlinked: null })
    await tx.events.add(accountId, { kind: 'cards-changed' }, context.now)
    await endPassedCheck(tx, accountId, context.now)
  }
  return ok(await viewPayingOrder(tx, await accountOf(tx, context)))
})
