import type { PaymentMethod } from '@/contract'
import { declineOf } from '@/domain/ledger/settle'

import type { Tx } from '../ports'
import type { PaymentRow, TradeRow } from '../rows'
import type { Context } from '../use-case'
import { loadBook } from './book'
import { countOnDay } from './card-day'
import { countUnder, limitsOfBuyer } from './limit-counts'
import { paymentKey } from './payment-view'
import type { PayingSource } from './paying-order'

export interface NewPayment {
  readonly paymentId: string
  readonly trade: TradeRow
  readonly source: PayingSource
  readonly method: PaymentMethod
  readonly chargeId: string | null
}

/**
 * Keeps a payment before the bank is asked, and holds its trade for it. What stands in its way already (a card's limit, a balance that
 * is too small) declines it here, and the bank hears of nothing.
 */
export async function beginPayment(
  tx: Tx,
  context: Context,
  { paymentId, trade, source, method, chargeId }: NewPayment,
): Promise<PaymentRow> {
  const { now, ports } = context
  const card = source.kind === 'card' ? source.card : null
  const accountId = source.kind === 'card' ? source.card.accountId : source.accountId
  const id = paymentKey(accountId, paymentId)
  const { counts, ...limits } = await limitsOfBuyer(tx, ports.policy, { trade, source, accountId }, now)
  const book = await loadBook(tx, now, ports.policy, { trade, source }, { id, begunAt: now }, limits)
  const decline = declineOf(book, { id })
  const { payee, goods, amountFen, breakdown = null, orderNumber } = trade
  const debitFault = trade.terms?.debitFault
  const counted = decline === null ? await countUnder(tx, counts, amountFen) : []
  const payment: PaymentRow = {
    id,
    paymentId,
    accountId,
    tradeId: trade.id,
    cardId: card?.id ?? null,
    status: decline === null ? 'processing' : 'declined',
    decline,
    method,
    payee,
    goods,
    amountFen,
    breakdown,
    face: card?.face ?? null,
    orderNumber,
    chargeId,
    silentSince: null,
    createdAt: now,
    settledAt: decline === null ? null : now,
    ...(counted.length === 0 ? {} : { counted }),
    ...(debitFault === undefined ? {} : { debitFault }),
  }
  await tx.payments.put(payment)
  if (decline === null) {
    // Who pays has met the trade, whether they scanned its code or not.
    await tx.trades.put({ ...trade, reservedBy: id, ...(trade.metAt === null ? { metAt: now } : {}) })
    if (card !== null) await countOnDay(tx, card, now, amountFen)
  } else await tx.events.add(accountId, { kind: 'payment-updated', paymentId }, now)
  return payment
}
