import type { Charge, Order, Payment } from '@/contract'

import { viewPayingCard } from '../cards/card-view'
import type { ChargeRow, PaymentRow, TradeRow } from '../rows'

/** The row of a payment. */
export function paymentKey(accountId: string, paymentId: string): string {
  return `${accountId}/${paymentId}`
}

/** The payment as the app sees it. */
export function viewPayment(row: PaymentRow): Payment {
  return {
    id: row.paymentId,
    status: row.status,
    decline: row.decline,
    method: row.method,
    payee: row.payee,
    goods: row.goods,
    amountFen: row.amountFen,
    refundedFen: row.refundedFen ?? 0,
    breakdown: row.breakdown ?? null,
    card: viewPayingCard(row.cardId, row.face),
    orderNumber: row.orderNumber,
    createdAt: row.createdAt,
    settledAt: row.settledAt,
  }
}

export function viewOrder(trade: TradeRow): Order {
  const { id, payee, goods, amountFen, breakdown = null, orderNumber, expiresAt } = trade
  return { id, payee, goods, amountFen, breakdown, orderNumber, expiresAt }
}

export function viewCharge(charge: ChargeRow, trade: TradeRow): Charge {
  const { payee, goods, amountFen } = trade
  return { id: charge.id, payee, goods, amountFen, cardId: charge.cardId, expiresAt: charge.expiresAt }
}
