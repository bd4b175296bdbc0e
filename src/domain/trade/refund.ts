import { err, ok, type Result } from '../core/result'
import type { TradeRefusal } from './refusals'

/** `processing`: the bank has not said. `failed`: nothing went back, and the same number may be tried again. */
export type RefundStatus = 'processing' | 'succeeded' | 'failed'

/** A refund of the trade that was asked for before. */
export interface KnownRefund {
  readonly number: string
  readonly amountFen: number
  readonly status: RefundStatus
}

export interface RefundBook {
  /** What was paid. */
  readonly totalFen: number
  readonly refunds: readonly KnownRefund[]
}

export interface RefundRequest {
  readonly number: string
  readonly amountFen: number
}

/** `begin`: the bank is to be asked. `again`: it was asked before, under this very number. */
export type RefundDecision = 'begin' | 'again'

/**
 * What becomes of a request for money back. The number names it for ever: the same number and amount is the same refund, with
 * another amount it is refused. What is on its way counts as gone, so that the sum never exceeds what was paid.
 */
export function decideRefund(book: RefundBook, { amountFen, number }: RefundRequest): Result<RefundDecision, TradeRefusal> {
  const known = book.refunds.find((refund) => refund.number === number)
  if (known !== undefined && known.amountFen !== amountFen) return err('refund-number-reused')
  if (known !== undefined && known.status !== 'failed') return ok('again')
  if (amountFen <= 0 || amountFen > leftOf(book)) return err('refund-over-total')
  return ok('begin')
}

/** What can still go back. */
export function leftOf({ totalFen, refunds }: RefundBook): number {
  return totalFen - sumOf(refunds.filter(({ status }) => status !== 'failed'))
}

function sumOf(refunds: readonly KnownRefund[]): number {
  return refunds.reduce((sum, { amountFen }) => sum + amountFen, 0)
}
