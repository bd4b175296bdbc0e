import type { ShopOrder } from './use-orders'

/** How an order stands: what its shop says, told apart by what went back. */
export type OrderState = ShopOrder['status'] | 'refunded' | 'part-refunded'

export function stateOf({ order, status, refundedFen }: ShopOrder): OrderState {
  if (refundedFen === 0) return status
  return refundedFen >= order.amountFen ? 'refunded' : 'part-refunded'
}

/** What can still go back, fen; 0 for an order that was not paid. */
export function refundable({ order, status, refundedFen }: ShopOrder): number {
  return status === 'paid' ? Math.max(0, order.amountFen - refundedFen) : 0
}
