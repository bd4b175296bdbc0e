import { ok } from '@/domain/core/result'

import { callerOf, inOneUnit } from '../use-case'
import { linkedCards, viewCard } from './card-view'

/** The linked cards in the order in which they pay. */
export const listCards = inOneUnit<'listCards'>(async (tx, _input, context) => {
  const cards = await linkedCards(tx, callerOf(context).accountId)
  return ok({ cards: cards.map(viewCard) })
})
