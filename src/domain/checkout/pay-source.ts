/** What a payment is made from: a linked card, or the money that is kept in the wallet. */
export type PaySource = { readonly kind: 'card'; readonly cardId: string } | { readonly kind: 'balance' }

export const balanceSource: PaySource = { kind: 'balance' }

export function isSameSource(a: PaySource, b: PaySource): boolean {
  return sourceKey(a) === sourceKey(b)
}

/** Names a source among others: the card's id, or a text that is no id. */
export function sourceKey(source: PaySource): string {
  return source.kind === 'card' ? source.cardId : '=balance'
}

/** All that can be paid from in the order in which it pays: the cards, and the balance after so many of them. */
export function inPayingOrder(cardIds: readonly string[], balancePlace: number): readonly PaySource[] {
  const cards = cardIds.map((cardId): PaySource => ({ kind: 'card', cardId }))
  return [...cards.slice(0, balancePlace), balanceSource, ...cards.slice(balancePlace)]
}

/**
 * Whether a source can pay an amount as far as the wallet knows: of a card that is left to its bank. `amountFen` null: the amount is not
 * known yet, and a balance of nothing pays none.
 */
export function canPayFrom(source: PaySource, balanceFen: number, amountFen: number | null): boolean {
  return source.kind === 'card' || balanceFen >= Math.max(1, amountFen ?? 1)
}

/** The first of an order that can pay an amount; null where none can. */
export function firstThatCan(order: readonly PaySource[], balanceFen: number, amountFen: number | null): PaySource | null {
  return order.find((source) => canPayFrom(source, balanceFen, amountFen)) ?? null
}
