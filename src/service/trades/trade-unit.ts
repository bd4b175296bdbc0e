import { err, ok, type Result } from '@/domain/core/result'

import { resolvePayment } from '../payments/ask-bank'
import type { Ports, Tx } from '../ports'
import type { PaymentRow, TradeRow } from '../rows'
import type { TradeError, TradeRef } from './desk'

/** One unit of work of a merchant's command. What can't be kept is `unknown`: nobody knows whether an earlier one was. */
export async function tradeUnit<T>(
  ports: Ports,
  work: (tx: Tx) => Promise<Result<T, TradeError>>,
): Promise<Result<T, TradeError>> {
  const done = await ports.store.unit(async (tx) => ok(await work(tx)))
  return done.ok ? done.value : err({ code: 'unknown', cause: done.error })
}

/** The bank is to be asked how this payment ended before the command can be decided. */
export interface AskBank {
  readonly ask: PaymentRow
}

/**
 * A unit of work that may have to hear from the bank first how a payment ended that is on its way. The second time it makes do
 * with what there is: `wasAsked`.
 */
export async function onceKnown<T extends object>(
  ports: Ports,
  work: (tx: Tx, wasAsked: boolean) => Promise<Result<T | AskBank, TradeError>>,
): Promise<Result<T, TradeError>> {
  const first = await tradeUnit(ports, (tx) => work(tx, false))
  if (!first.ok) return first
  if (!isAsk(first.value)) return ok(first.value)
  await resolvePayment(ports, first.value.ask)
  const second = await tradeUnit(ports, (tx) => work(tx, true))
  if (!second.ok) return second
  if (isAsk(second.value)) throw new Error('the bank was to be asked twice for one command')
  return ok(second.value)
}

function isAsk(outcome: object): outcome is AskBank {
  return 'ask' in outcome
}

/** The payment that holds the trade, for the bank to be asked about. */
export async function askAbout(tx: Tx, trade: TradeRow): Promise<Result<AskBank, TradeError>> {
  const payment = trade.reservedBy === null ? null : await tx.payments.get(trade.reservedBy)
  if (payment === null) throw new Error('a trade is held by a payment that is not there')
  return ok({ ask: payment })
}

/** The merchant's own trade; nobody finds another's. */
export async function findTrade(tx: Tx, ref: TradeRef): Promise<TradeRow | null> {
  if ('outTradeNo' in ref) return tx.trades.byOrderNumber(ref.shopId, ref.outTradeNo)
  const trade = await tx.trades.get(ref.tradeNo)
  return trade?.payee.shopId === ref.shopId ? trade : null
}
