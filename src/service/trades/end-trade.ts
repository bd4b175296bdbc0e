import { err, ok, type Result } from '@/domain/core/result'
import { stepOf } from '@/domain/trade/commands'
import { leftOf } from '@/domain/trade/refund'

import { noteNotice } from '../notices/note-notice'
import type { Ports, Tx } from '../ports'
import type { RefundRow, TradeRow } from '../rows'
import type { CancelOutcome, TradeError, TradeRef, TradeView } from './desk'
import { giveBack } from './give-back'
import { refused } from './order-trade'
import { cancelKey, knownRefund } from './refund-rows'
import { refundByCancelling } from './refund-trade'
import { payableUntil, stateAt } from './trade-facts'
import { askAbout, type AskBank, findTrade, onceKnown, tradeUnit } from './trade-unit'
import { viewTrade } from './trade-view'

/** Closes a trade that nobody has paid. */
export function closeTrade(ports: Ports, ref: TradeRef): Promise<Result<TradeView, TradeError>> {
  return onceKnown<TradeView>(ports, async (tx, wasAsked) => {
    const trade = await findTrade(tx, ref)
    const step = stepOf('close', stateAt(trade, ports.clock.now(), ports.policy))
    if (trade === null || step.step === 'refuse')
      return err(await refused(tx, ports, step.step === 'refuse' ? step.refusal : 'not-found', trade))
    if (step.step === 'ask-bank') return wasAsked ? err(await refused(tx, ports, 'unknown', trade)) : askAbout(tx, trade)
    return ok(await viewTrade(tx, await close(tx, ports, trade), ports))
  })
}

/** What a cancellation came to, with the refund that the bank is to be asked for. */
interface Cancelled {
  readonly action: CancelOutcome['action']
  readonly retry: boolean
  readonly trade: TradeRow | null
  readonly refund: RefundRow | null
}

/**
 * Undoes a trade, whatever became of it: what was never made needs nothing, what is unpaid is closed, what is paid goes back. While
 * the bank has not said whether it was paid, nobody can know which, and the merchant is to ask again.
 */
export async function cancelTrade(ports: Ports, ref: TradeRef): Promise<Result<CancelOutcome, TradeError>> {
  const decided = await onceKnown<Cancelled>(ports, (tx, wasAsked) => decideCancel(tx, ports, ref, wasAsked))
  if (!decided.ok) return decided
  const { action, refund, retry, trade } = decided.value
  if (refund === null) return seen(ports, { action, retry }, trade)
  const given = await giveBack(ports, refund)
  // What is not back yet is asked for again by the merchant, and by the service of its own accord.
  return seen(ports, { action, retry: !given.ok || given.value.refund.status !== 'succeeded' }, trade)
}

async function decideCancel(
  tx: Tx,
  ports: Ports,
  ref: TradeRef,
  wasAsked: boolean,
): Promise<Result<Cancelled | AskBank, TradeError>> {
  const trade = await findTrade(tx, ref)
  const state = stateAt(trade, ports.clock.now(), ports.policy)
  const step = stepOf('cancel', state)
  if (trade === null) return ok({ action: 'none', retry: false, trade: null, refund: null })
  switch (step.step) {
    case 'refuse':
      return err(await refused(tx, ports, step.refusal, trade))
    case 'ask-bank':
      return wasAsked ? ok({ action: 'none', retry: true, trade, refund: null }) : askAbout(tx, trade)
    case 'close':
      return ok({ action: 'close', retry: false, trade: await close(tx, ports, trade), refund: null })
    case 'refund':
      return ok(await giveAllBack(tx, ports, trade))
    default:
      return ok({
        action: state === 'refunded' ? 'refund' : 'close',
        retry: false,
        trade: await keepClosed(tx, ports, trade),
        refund: null,
      })
  }
}

async function giveAllBack(tx: Tx, ports: Ports, trade: TradeRow): Promise<Cancelled> {
  const id = cancelKey(trade)
  const refunds = await tx.refunds.ofTrade(trade.id)
  const before = refunds.find((refund) => refund.id === id)
  if (before?.status === 'processing') return { action: 'refund', retry: true, trade, refund: before }
  const leftFen = leftOf({ totalFen: trade.amountFen, refunds: refunds.map(knownRefund) })
  // Nothing may be left but what other refunds have on their way: then the merchant asks again when those have ended.
  const refund = await refundByCancelling(tx, ports, trade, id, leftFen)
  return { action: 'refund', retry: true, trade, refund }
}

/** Closes the trade, and tells its merchant. */
async function close(tx: Tx, ports: Ports, trade: TradeRow): Promise<TradeRow> {
  const at = ports.clock.now()
  const closed = await closeRow(tx, trade, at, 'withdrawn')
  // Of a code that nobody scanned its merchant has no trade, and hears of none.
  if (trade.metAt !== null) await noteClosed(tx, ports, closed, at)
  return closed
}

/**
 * A trade that its time has closed is closed in its row too, once its merchant has been told so: a payment that came in time and is still
 * being worked on would otherwise be kept after that.
 */
function keepClosed(tx: Tx, ports: Ports, trade: TradeRow): Promise<TradeRow> {
  return trade.status === 'open' ? closeTimedOut(tx, ports, trade) : Promise.resolve(trade)
}

/** Closes in its row a trade that its time has closed; whose merchant hears of that is told. */
export async function closeTimedOut(tx: Tx, ports: Ports, trade: TradeRow): Promise<TradeRow> {
  const closed = await closeRow(tx, trade, payableUntil(trade, ports.policy), 'expired')
  if (trade.metAt !== null && trade.terms?.tellsTimeout === true) await noteClosed(tx, ports, closed, ports.clock.now())
  return closed
}

/** Closes the trade, and what waits for the buyer's password with it. */
async function closeRow(tx: Tx, trade: TradeRow, at: number, charges: 'withdrawn' | 'expired'): Promise<TradeRow> {
  for (const chargeId of trade.chargeIds ?? []) {
    const charge = await tx.charges.get(chargeId)
    if (charge?.status !== 'waiting') continue
    await tx.charges.put({ ...charge, status: charges })
    await tx.events.add(charge.accountId, { kind: 'charge-closed', chargeId }, at)
  }
  const closed: TradeRow = { ...trade, status: 'closed', closedAt: at }
  await tx.trades.put(closed)
  return closed
}

function noteClosed(tx: Tx, ports: Ports, trade: TradeRow, at: number): Promise<void> {
  return noteNotice(tx, ports, { kind: 'closed', trade, buyerId: trade.terms?.buyerId ?? null, refund: null, at })
}

function seen(
  ports: Ports,
  outcome: Pick<CancelOutcome, 'action' | 'retry'>,
  trade: TradeRow | null,
): Promise<Result<CancelOutcome, TradeError>> {
  return tradeUnit(ports, async (tx) => {
    const now = trade === null ? null : await tx.trades.get(trade.id)
    return ok({ ...outcome, trade: now === null ? null : await viewTrade(tx, now, ports) })
  })
}
