import type { Card } from '@/contract'
import type { PaySource } from '@/domain/checkout/pay-source'

/** What pays, with all that is known of the card where it is one. */
export type SourceNamed = { readonly kind: 'card'; readonly card: Card } | { readonly kind: 'balance' }

/** The source among the person's cards; null for a card that is not one of them (any more). */
export function nameSource(source: PaySource, cards: readonly Card[]): SourceNamed | null {
  if (source.kind === 'balance') return source
  const card = cards.find(({ id }) => id === source.cardId)
  return card === undefined ? null : { kind: 'card', card }
}
