import type { Charge, Order, Payment, PaymentSource } from '@/contract'
import { balanceSource } from '@/domain/checkout/pay-source'

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
    source: viewPaymentSource(row),
    orderNumber: row.orderNumber,
    createdAt: row.createdAt,
    settledAt: row.settledAt,
  }
}

function viewPaymentSource({ cardId, face }: PaymentRow): PaymentSource {
  if (cardId === null || face === null) return { kind: 'balance' }
  return { kind: 'card', card: viewPayingCard(cardId, face) }
}

export function viewOrder(trade: TradeRow): Order {
  const { id, payee, goods, amountFen, breakdown = null, orderNumber, expiresAt } = trade
  return { id, payee, goods, amountFen, breakdown, orderNumber, expiresAt }
}

export function viewCharge(charge: ChargeRow, trade: TradeRow): Charge {
  const { payee, goods, amountFen } = trade
  const { cardId } = charge
  return {
    id: charge.id,
    payee,
    goods,
    amountFen,
    source: cardId === null ? balanceSource : { kind: 'card', cardId },
    expiresAt: charge.expiresAt,
  }
}
