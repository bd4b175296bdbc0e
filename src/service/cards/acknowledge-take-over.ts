import { err, ok } from '@/domain/core/result'

import { markReadWhere } from '../news/read-marks'
import type { Tx } from '../ports'
import { callerOf, inOneUnit } from '../use-case'

/** Notes that the former holder has read of it. */
export const acknowledgeTakeOver = inOneUnit<'acknowledgeTakeOver'>(async (tx, { cardId }, context) => {
  const { accountId } = callerOf(context)
  const card = await tx.cards.get(cardId)
  if (card === null || card.accountId !== accountId) return err({ code: 'card.not-found' })
  await noteTakeOverRead(tx, cardId)
  await markReadWhere(tx, accountId, (what) => what.kind === 'card-taken-over' && what.cardId === cardId)
  return ok({})
})

/** The person is not told of it at each start any more. */
export async function noteTakeOverRead(tx: Tx, cardId: string): Promise<void> {
  const card = await tx.cards.get(cardId)
  if (card !== null && card.unlinked !== null)
    await tx.cards.put({
      ...card,
      unlinked: { ...card.unlinked, toTell: false },
    })
}
