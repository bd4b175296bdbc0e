import type { Movement } from '@/contract'

import { viewPayingCard } from '../cards/card-view'
import type { MovementRow } from '../rows'

/** The row of a movement. */
export function movementKey(accountId: string, movementId: string): string {
  return `${accountId}/${movementId}`
}

/** The movement as the app sees it. */
export function viewMovement(row: MovementRow): Movement {
  const { amountFen, arrivesBy, cardId, createdAt, face, failure, feeFen, movementId, settledAt, status, way } = row
  return {
    id: movementId,
    way,
    status,
    failure,
    amountFen,
    feeFen,
    card: viewPayingCard(cardId, face),
    createdAt,
    settledAt,
    arrivesBy,
  }
}
