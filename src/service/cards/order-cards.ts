import { err, ok } from '@/domain/core/result'

import { accountOf } from '../accounts/account-view'
import type { Tx } from '../ports'
import type { AccountRow } from '../rows'
import { inOneUnit } from '../use-case'
import { linkedCards } from './card-view'
import { viewPayingOrder } from './list-cards'

/**
 * Sets the order of payment: every linked card once, and how many of them pay before the balance. A card unlinked meanwhile keeps
 * its place for the undo.
 */
export const orderCards = inOneUnit<'orderCards'>(async (tx, { balancePlace, cardIds }, context) => {
  const account = await accountOf(tx, context)
  const cards = await linkedCards(tx, account.id)
  const ordered = cardIds.map((id) => cards.find((card) => card.id === id))
  if (ordered.some((card) => card === undefined)) return err({ code: 'card.not-found' })
  if (new Set(cardIds).size !== cards.length || cardIds.length !== cards.length)
    return err({ code: 'request.invalid', field: 'cardIds' })
  if (balancePlace > cards.length) return err({ code: 'request.invalid', field: 'balancePlace' })
  const places = cards.map((card) => card.position)
  const moved = ordered.map((card, index) => (card === undefined ? [] : [{ ...card, position: places[index] ?? index }]))
  const placed = moved.reduce((all, some) => all.concat(some), [])
  for (const card of placed) await tx.cards.put(card)
  const after = await placeBalance(tx, account, places[balancePlace])
  await tx.events.add(account.id, { kind: 'cards-changed' }, context.now)
  return ok(await viewPayingOrder(tx, after))
})

/** Puts the balance before the card with this position; after all of them where there is none. */
async function placeBalance(tx: Tx, account: AccountRow, position: number | undefined): Promise<AccountRow> {
  const { balancePosition: before, ...rest } = account
  if (before === position) return account
  const after = position === undefined ? rest : { ...rest, balancePosition: position }
  await tx.accounts.put(after)
  return after
}
