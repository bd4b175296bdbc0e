import { err, ok, type Result } from '@/domain/core/result'
import { stepOf } from '@/domain/trade/commands'

import type { Ports } from '../ports'
import type { RefundView, TradeError, TradeRef, TradeView } from './desk'
import { refundKey } from './refund-rows'
import { stateAt } from './trade-facts'
import { askAbout, findTrade, onceKnown, tradeUnit } from './trade-unit'
import { viewRefund, viewTrade } from './trade-view'

/**
 * A trade as it now is. Where the bank left a payment for it without an answer the bank is asked: the payer may be gone for good,
 * and the merchant still learns whether it was paid.
 */
export function queryTrade(ports: Ports, ref: TradeRef): Promise<Result<TradeView, TradeError>> {
  return onceKnown<TradeView>(ports, async (tx, wasAsked) => {
    const trade = await findTrade(tx, ref)
    const step = stepOf('query', stateAt(trade, ports.clock.now(), ports.policy))
    if (trade === null || step.step === 'refuse') return err({ code: 'not-found' })
    return step.step === 'ask-bank' && !wasAsked ? askAbout(tx, trade) : ok(await viewTrade(tx, trade, ports))
  })
}

/** The trade as it is kept, scanned or not. */
export function lookAtTrade(ports: Ports, ref: TradeRef): Promise<Result<TradeView, TradeError>> {
  return tradeUnit(ports, async (tx) => {
    const trade = await findTrade(tx, ref)
    return trade === null ? err({ code: 'not-found' }) : ok(await viewTrade(tx, trade, ports))
  })
}

/** A refund by its number; null where the trade has no such refund. */
export function queryRefund(
  ports: Ports,
  request: TradeRef & { readonly outRequestNo: string },
): Promise<Result<RefundView | null, TradeError>> {
  return tradeUnit(ports, async (tx) => {
    const trade = await findTrade(tx, request)
    const step = stepOf('queryRefund', stateAt(trade, ports.clock.now(), ports.policy))
    if (trade === null || step.step === 'refuse') return err({ code: 'not-found' })
    const refund = await tx.refunds.get(refundKey(trade, request.outRequestNo))
    return ok(refund === null ? null : viewRefund(refund, trade))
  })
}
