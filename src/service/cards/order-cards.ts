import { err, ok } from '@/domain/core/result'

import { callerOf, inOneUnit } from '../use-case'
import { linkedCards, viewCard } from './card-view'

/** Sets the order in which cards pay: every linked card once. A card unlinked meanwhile keeps its place for the undo. */
export const orderCards = inOneUnit<'orderCards'>(async (tx, { cardIds }, context) => {
  const { accountId } = callerOf(context)
  const cards = await linkedCards(tx, accountId)
  const ordered = cardIds.map((id) => cards.find((card) => card.id === id))
  if (ordered.some((card) => card === undefined)) return err({ code: 'card.not-found' })
  if (new Set(cardIds).size !== cards.length || cardIds.length !== cards.length)
    return err({ code: 'request.invalid', field: 'cardIds' })
  const places = cards.map((card) => card.position)
  const moved = ordered.map((card, index) => (card === undefined ? [] : [{ ...card, position: places[index] ?? index }]))
  const placed = moved.reduce((all, some) => all.concat(some), [])
  for (const card of placed) await tx.cards.put(card)
  await tx.events.add(accountId, { kind: 'cards-changed' }, context.now)
  return ok({ cards: placed.map(viewCard) })
})
