import type { Payee, PaymentMethod, PaymentTarget, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import type { Tx } from '../ports'
import type { TradeRow } from '../rows'
import { payableUntil } from '../trades/trade-facts'
import { callerOf, type Context } from '../use-case'
import { waitingCharge } from './charges'

/** What is to be paid, found and payable. A shop's static code has no trade yet: `makeTrade` makes it when all else is right. */
export interface PayableTarget {
  readonly method: PaymentMethod
  readonly chargeId: string | null
  readonly amountFen: number
  makeTrade(): Promise<TradeRow>
}

/** Who is paid by a static code, and whether they have an address to be told of it. */
export interface StaticPayee {
  readonly payee: Payee
  readonly hears: boolean
}

/** The target as it now is. `shop` is looked up before the unit of work, null where there is none. */
export async function findTarget(
  tx: Tx,
  context: Context,
  target: PaymentTarget,
  amountFen: number,
  shop: StaticPayee | null,
): Promise<Result<PayableTarget, WalletError>> {
  switch (target.kind) {
    case 'order': {
      const order = await payableOrder(tx, target.orderId, context)
      return order.ok ? held(order.value, 'order-code', null) : order
    }
    case 'charge': {
      const found = await waitingCharge(tx, callerOf(context).accountId, target.chargeId, context.now)
      return found.ok ? held(found.value.trade, 'pay-code', found.value.charge.id) : found
    }
    case 'shop':
      if (shop === null) return err({ code: 'shop.not-found' })
      return ok({ method: 'shop-code', chargeId: null, amountFen, makeTrade: () => newShopTrade(tx, context, shop, amountFen) })
  }
}

/** The order while it can be paid, or why it can't. One that was made for somebody is there for nobody else. */
export async function payableOrder(tx: Tx, orderId: string, context: Context): Promise<Result<TradeRow, WalletError>> {
  const trade = await tx.trades.get(orderId)
  if (trade === null || trade.method !== 'order-code') return err({ code: 'order.not-found' })
  const buyerId = trade.terms?.buyerId ?? null
  if (buyerId !== null && buyerId !== callerOf(context).accountId) return err({ code: 'order.not-found' })
  if (trade.status === 'paid') return err({ code: 'order.paid' })
  if (trade.status === 'closed') return err({ code: 'order.closed' })
  if (context.now < payableUntil(trade, context.ports.policy)) return ok(trade)
  // The code itself may still be good: it is the rate that is not.
  const isQuoted = trade.breakdown?.rate !== null && trade.breakdown?.rate !== undefined
  return err({ code: isQuoted ? 'order.quote-expired' : 'order.expired' })
}

/** The same for who scans it or opens it: from then on there is such a trade for its merchant. */
export async function meetOrder(tx: Tx, orderId: string, context: Context): Promise<Result<TradeRow, WalletError>> {
  const order = await payableOrder(tx, orderId, context)
  if (!order.ok || order.value.metAt !== null) return order
  const met = { ...order.value, metAt: context.now }
  await tx.trades.put(met)
  if (met.terms?.tellsTimeout === true) await tx.tradeTimeouts.put({ id: met.id, endsAt: met.expiresAt })
  return ok(met)
}

function held(trade: TradeRow, method: PaymentMethod, chargeId: string | null): Result<PayableTarget, WalletError> {
  // Another payment for it is on its way: this one would be the second.
  if (trade.reservedBy !== null) return err({ code: 'request.still-running' })
  return ok({ method, chargeId, amountFen: trade.amountFen, makeTrade: () => Promise.resolve(trade) })
}

async function newShopTrade(tx: Tx, context: Context, { hears, payee }: StaticPayee, amountFen: number): Promise<TradeRow> {
  const { ids, policy } = context.ports
  const trade: TradeRow = {
    id: await ids.next('trade', tx.counters),
    method: 'shop-code',
    payee,
    goods: '',
    amountFen,
    orderNumber: await ids.next('order-number', tx.counters),
    status: 'open',
    ...(hears ? {} : { untold: true as const }),
    reservedBy: null,
    createdAt: context.now,
    expiresAt: context.now + policy.payment.chargeWaitMs,
  }
  await tx.trades.put(trade)
  return trade
}
