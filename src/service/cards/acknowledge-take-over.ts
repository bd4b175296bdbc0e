import { err, ok } from '@/domain/core/result'

import { callerOf, inOneUnit } from '../use-case'

/** Notes that the former holder has read of it. */
export const acknowledgeTakeOver = inOneUnit<'acknowledgeTakeOver'>(async (tx, { cardId }, context) => {
  const card = await tx.cards.get(cardId)
  if (card === null || card.accountId !== callerOf(context).accountId) return err({ code: 'card.not-found' })
  if (card.unlinked !== null)
    await tx.cards.put({
      ...card,
      unlinked: { ...card.unlinked, toTell: false },
    })
  return ok({})
})
