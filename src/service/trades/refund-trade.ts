import { err, ok, type Result } from '@/domain/core/result'
import { stepOf } from '@/domain/trade/commands'
import { decideRefund } from '@/domain/trade/refund'

import type { Ports, Tx } from '../ports'
import type { RefundRow, TradeRow } from '../rows'
import type { RefundOutcome, TradeError, TradeRef } from './desk'
import { giveBack, giveBackWithin } from './give-back'
import { refused } from './order-trade'
import { knownRefund, newRefund, refundKey } from './refund-rows'
import { stateAt } from './trade-facts'
import { askAbout, type AskBank, findTrade, onceKnown, tradeUnit } from './trade-unit'
import { viewRefund, viewTrade } from './trade-view'

type RefundRequest = TradeRef & {
  readonly amountFen: number
  readonly outRequestNo: string | null
  readonly reason: string | null
}

/** `moved`: it went back to the balance in the unit of work that began it. */
interface Begun {
  readonly refund: RefundRow
  readonly moved: boolean
}

/** Gives money of a paid trade back. What is on its way counts as gone, so that no two refunds together exceed the trade. */
export async function refundTrade(ports: Ports, request: RefundRequest): Promise<Result<RefundOutcome, TradeError>> {
  const begun = await onceKnown<Begun>(ports, (tx, wasAsked) => begin(tx, ports, request, wasAsked))
  if (!begun.ok) return begun
  const given = await giveBack(ports, begun.value.refund)
  if (!given.ok) return err({ code: 'unknown', cause: given.error })
  const { failure = 'unknown', refund } = given.value
  const moved = given.value.moved || begun.value.moved
  return tradeUnit(ports, async (tx) => {
    const trade = await tx.trades.get(refund.tradeId)
    if (trade === null) throw new Error('a refund without its trade')
    const view = await viewTrade(tx, trade, ports)
    if (refund.status === 'succeeded') return ok({ refund: viewRefund(refund, trade), trade: view, fundChange: moved })
    return err({ code: failure, trade: view })
  })
}

async function begin(
  tx: Tx,
  ports: Ports,
  request: RefundRequest,
  wasAsked: boolean,
): Promise<Result<Begun | AskBank, TradeError>> {
  const trade = await findTrade(tx, request)
  const now = ports.clock.now()
  const state = stateAt(trade, now, ports.policy)
  const step = stepOf('refund', state)
  if (trade === null || step.step === 'refuse')
    return err(await refused(tx, ports, step.step === 'refuse' ? step.refusal : 'not-found', trade))
  if (step.step === 'ask-bank') return wasAsked ? err(await refused(tx, ports, 'unknown', trade)) : askAbout(tx, trade)
  const { amountFen, outRequestNo, reason } = request
  if (outRequestNo === null && amountFen < trade.amountFen) return err(await refused(tx, ports, 'refund-number-missing', trade))
  const number = outRequestNo ?? trade.orderNumber
  const id = refundKey(trade, number)
  const refunds = await tx.refunds.ofTrade(trade.id)
  const decided = decideRefund({ totalFen: trade.amountFen, refunds: refunds.map(knownRefund) }, { number: id, amountFen })
  if (!decided.ok) return err(await refused(tx, ports, decided.error, trade))
  const before = refunds.find((refund) => refund.id === id)
  if (decided.value === 'again' && before !== undefined) return ok({ refund: before, moved: false })
  if (state === 'finished') return err(await refused(tx, ports, 'already-finished', trade))
  const refund = newRefund(id, trade, { outRequestNo: number, amountFen, reason, createdAt: now })
  // Paid before there were refunds: nobody wrote down by which payment.
  if (refund === null) return err(await refused(tx, ports, 'wrong-state', trade))
  await tx.refunds.put(refund)
  const given = await giveBackWithin(tx, ports, refund)
  return ok({ refund: given, moved: given.status === 'succeeded' })
}

/** What a cancellation has to give back: all that is not back or on its way. Null where that is nothing. */
export async function refundByCancelling(
  tx: Tx,
  ports: Ports,
  trade: TradeRow,
  id: string,
  leftFen: number,
): Promise<RefundRow | null> {
  if (leftFen <= 0) return null
  const createdAt = ports.clock.now()
  const refund = newRefund(id, trade, { outRequestNo: null, amountFen: leftFen, reason: null, createdAt })
  if (refund === null) return null
  await tx.refunds.put(refund)
  return giveBackWithin(tx, ports, refund)
}
