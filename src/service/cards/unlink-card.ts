import { err, ok } from '@/domain/core/result'

import { accountOf } from '../accounts/account-view'
import { callerOf, inSteps } from '../use-case'
import { viewPayingOrder } from './list-cards'
import { revokeUnlinked } from './revoke-unlinked'

/** Takes a card away at once. Its token is given back to the bank when it can't be brought back any more. */
export const unlinkCard = inSteps<'unlinkCard'>(async ({ cardId }, context) => {
  const { clock, policy, store } = context.ports
  const { accountId } = callerOf(context)
  const undoUntil = context.now + policy.cards.undoMs
  const unlinked = await store.unit(async (tx) => {
    const card = await tx.cards.get(cardId)
    if (card === null || card.accountId !== accountId || card.unlinked !== null) return err({ code: 'card.not-found' })
    await tx.cards.put({ ...card, unlinked: { at: context.now, undoUntil, revoked: false, toTell: false } })
    await tx.events.add(accountId, { kind: 'cards-changed' }, context.now)
    return ok({ ...(await viewPayingOrder(tx, await accountOf(tx, context))), undoUntil })
  })
  // Where the app is closed before, the next `watch` of the account sees to it.
  if (unlinked.ok) clock.after(undoUntil - context.now, () => void revokeUnlinked(context.ports, accountId))
  return unlinked
})
