import type { WalletError } from '@/contract'
import { balanceSource, firstThatCan, inPayingOrder, type PaySource } from '@/domain/checkout/pay-source'
import { err, ok, type Result } from '@/domain/core/result'

import { balanceOf } from '../balance/balance'
import { linkedCards } from '../cards/card-view'
import type { Tx } from '../ports'
import type { AccountRow, CardRow, ChosenSource } from '../rows'

/** What pays, found among what the account has. */
export type PayingSource =
  { readonly kind: 'card'; readonly card: CardRow } | { readonly kind: 'balance'; readonly accountId: string }

/** How many of the linked cards pay before the balance. */
export function balancePlace({ balancePosition }: AccountRow, cards: readonly CardRow[]): number {
  return balancePosition === undefined ? cards.length : cards.filter(({ position }) => position < balancePosition).length
}

/** The choice as rows keep it; null: the first that can. */
export function keptChoice(source: PaySource | null): ChosenSource {
  return { cardId: source?.kind === 'card' ? source.cardId : null, fromBalance: source?.kind === 'balance' }
}

/** The choice of a row as the app sees it. */
export function viewChoice({ cardId, fromBalance }: ChosenSource): PaySource | null {
  if (fromBalance === true) return balanceSource
  return cardId === null ? null : { kind: 'card', cardId }
}

/**
 * What pays by a choice. Without one it is the first of the account's order that can; a balance that is too small where there is no card,
 * which its payment then says. Null where there is nothing. The balance is read where it would be next alone. `amountFen` null: not known.
 */
export async function payingSource(
  tx: Tx,
  account: AccountRow,
  { cardId, fromBalance }: ChosenSource,
  amountFen: number | null,
): Promise<PayingSource | null> {
  const balance = { kind: 'balance', accountId: account.id } as const
  if (fromBalance === true) return balance
  const cards = await linkedCards(tx, account.id)
  if (cardId !== null) return ofCard(cards, cardId)
  const order = inPayingOrder(
    cards.map(({ id }) => id),
    balancePlace(account, cards),
  )
  const availableFen = order[0]?.kind === 'balance' ? await balanceOf(tx, account.id) : 0
  const first = firstThatCan(order, availableFen, amountFen)
  if (first?.kind === 'card') return ofCard(cards, first.cardId)
  return first !== null || availableFen > 0 ? balance : null
}

/** What the person has chosen for a payment, or why it can't pay. */
export async function findSource(tx: Tx, accountId: string, chosen: PaySource): Promise<Result<PayingSource, WalletError>> {
  if (chosen.kind === 'balance') return ok({ kind: 'balance', accountId })
  const cards = await linkedCards(tx, accountId)
  if (cards.length === 0) return err({ code: 'card.none' })
  const source = ofCard(cards, chosen.cardId)
  return source === null ? err({ code: 'card.not-found' }) : ok(source)
}

/** The same for what is paid later: without a choice there has to be something that pays then, as far as is known. */
export async function findChoice(
  tx: Tx,
  account: AccountRow,
  chosen: PaySource | null,
): Promise<Result<PayingSource, WalletError>> {
  if (chosen !== null) return findSource(tx, account.id, chosen)
  const first = await payingSource(tx, account, { cardId: null }, null)
  return first === null ? err({ code: 'card.none' }) : ok(first)
}

/** What its bank is asked with; null for the balance, which is at no bank. */
export function tokenOf(source: PayingSource): string | null {
  return source.kind === 'card' ? source.card.bankToken : null
}

/** What pays as the app sees it. */
export function viewSource(source: PayingSource): PaySource {
  return source.kind === 'card' ? { kind: 'card', cardId: source.card.id } : balanceSource
}

function ofCard(cards: readonly CardRow[], cardId: string): PayingSource | null {
  const card = cards.find(({ id }) => id === cardId)
  return card === undefined ? null : { kind: 'card', card }
}
