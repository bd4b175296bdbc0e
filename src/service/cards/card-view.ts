import type { Card, PayingCard } from '@/contract'
import { type CardIdentity } from '@/domain/card/identity'

import type { Tx } from '../ports'
import type { CardFace, CardRow } from '../rows'

/** The card as the app sees it. */
export function viewCard(row: CardRow): Card {
  const { face } = row
  return {
    id: row.id,
    bankCode: face.bankCode,
    bankName: face.bankName,
    brand: face.brand,
    kind: face.kind,
    international: face.international,
    last4: face.last4,
    limits: row.limits,
    linkedAt: row.linkedAt,
  }
}

/** The card as a receipt names it. */
export function viewPayingCard(cardId: string, face: CardFace): PayingCard {
  return { cardId, bankName: face.bankName, brand: face.brand, kind: face.kind, last4: face.last4 }
}

/** The cards that the account has linked now, in the order in which they pay. */
export async function linkedCards(tx: Tx, accountId: string): Promise<readonly CardRow[]> {
  return (await tx.cards.ofAccount(accountId)).filter((card) => card.unlinked === null)
}

/** What may be kept of a card's number: who issued it, eight digits at most from its start and the last four (PCI DSS 4.0.1, 3.4.1). */
export function faceOf(identity: CardIdentity, cardNumber: string): CardFace {
  const { bank, brand, kind, international } = identity
  return {
    bankCode: bank === null ? null : bank.code,
    bankName: bank === null ? null : { zh: bank.nameZh, en: bank.nameEn },
    brand,
    kind,
    international,
    // Of a number of 12 digits, eight and four would be all of it.
    bin: cardNumber.slice(0, cardNumber.length >= 16 ? 8 : 6),
    last4: cardNumber.slice(-4),
  }
}
