import type { KnownRefund } from '@/domain/trade/refund'

import type { RefundRow, TradeRow } from '../rows'

/** The row of the refund that a merchant gave this number. */
export function refundKey({ id }: Pick<TradeRow, 'id'>, outRequestNo: string): string {
  return `${id}/${byNumber}${outRequestNo}`
}

/** The row of what a cancellation gives back: no number that a merchant gives is its own. */
export function cancelKey({ id }: Pick<TradeRow, 'id'>): string {
  return `${id}/cancel`
}

const byNumber = 'number.'

/** The refund as the rules see it. */
export function knownRefund({ amountFen, id, status }: RefundRow): KnownRefund {
  return { number: id, amountFen, status }
}

/** A refund that is about to be asked of the bank. */
export function newRefund(
  id: string,
  trade: TradeRow,
  asked: Pick<RefundRow, 'outRequestNo' | 'amountFen' | 'reason' | 'createdAt'>,
): RefundRow | null {
  if (trade.paidBy === undefined) return null
  const accountId = trade.paidBy.slice(0, trade.paidBy.indexOf('/'))
  const { id: tradeId, paidBy: paymentKey } = trade
  return { id, tradeId, ...asked, askedAt: asked.createdAt, status: 'processing', paymentKey, accountId, settledAt: null }
}
