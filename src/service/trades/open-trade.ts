import type { Payee, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import type { Ports, Tx } from '../ports'
import type { TradeRow } from '../rows'

/** What a merchant asks to be paid. `orderNumber` is the merchant's own; null has one made. */
export interface TradeOrder {
  readonly payee: Payee
  readonly goods: string
  readonly amountFen: number
  readonly orderNumber: string | null
  /** How long its code can be paid, ms; as long as policy says unless given. */
  readonly livesMs?: number
}

/** An order that a code leads to. The same order number of a shop is the same trade; another amount for it is refused. */
export function openTrade(ports: Ports, order: TradeOrder): Promise<Result<TradeRow, WalletError>> {
  return ports.store.unit((tx) =>
    findOrMakeTrade(tx, ports, order, 'order-code', order.livesMs ?? ports.policy.payment.orderLivesMs),
  )
}

/** The trade of this order number, made where there is none. */
export async function findOrMakeTrade(
  tx: Tx,
  ports: Ports,
  { payee, goods, amountFen, orderNumber }: TradeOrder,
  method: TradeRow['method'],
  livesMs: number,
): Promise<Result<TradeRow, WalletError>> {
  const limitFen = ports.policy.payment.maxFen
  if (amountFen > limitFen) return err({ code: 'amount.too-large', limitFen })
  const before = orderNumber === null ? null : await tx.trades.byOrderNumber(payee.shopId, orderNumber)
  if (before !== null)
    return before.amountFen === amountFen ? ok(before) : err({ code: 'amount.changed', amountFen: before.amountFen })
  const now = ports.clock.now()
  const trade: TradeRow = {
    id: await ports.ids.next('trade', tx.counters),
    method,
    payee,
    goods,
    amountFen,
    orderNumber: orderNumber ?? (await ports.ids.next('order-number', tx.counters)),
    status: 'open',
    reservedBy: null,
    createdAt: now,
    expiresAt: now + livesMs,
  }
  await tx.trades.put(trade)
  return ok(trade)
}
