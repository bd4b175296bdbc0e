import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import { resolvePayment } from '../payments/ask-bank'
import type { Ports, Tx } from '../ports'
import type { TradeRow } from '../rows'

/**
 * A shop's trade as it now is; one whose time is over and that nobody is paying is closed. Where the bank left a payment for it
 * without an answer the bank is asked: the payer may be gone for good, and the shop still learns whether it was paid.
 */
export async function queryTrade(ports: Ports, shopId: string, orderNumber: string): Promise<Result<TradeRow, WalletError>> {
  const found = await ports.store.unit(async (tx) => {
    const trade = await findTrade(tx, ports, shopId, orderNumber)
    if (!trade.ok) return trade
    const { reservedBy } = trade.value
    return ok({ trade: trade.value, payment: reservedBy === null ? null : await tx.payments.get(reservedBy) })
  })
  if (!found.ok) return found
  const { trade, payment } = found.value
  if (payment === null) return ok(trade)
  const resolved = await resolvePayment(ports, payment)
  if (!resolved.ok || resolved.value.status === 'processing') return ok(trade)
  return ports.store.unit((tx) => findTrade(tx, ports, shopId, orderNumber))
}

async function findTrade(
  tx: Tx,
  { clock }: Pick<Ports, 'clock'>,
  shopId: string,
  orderNumber: string,
): Promise<Result<TradeRow, WalletError>> {
  const trade = await tx.trades.byOrderNumber(shopId, orderNumber)
  if (trade === null) return err({ code: 'order.not-found' })
  const isOver = trade.status === 'open' && trade.reservedBy === null && clock.now() >= trade.expiresAt
  return ok(isOver ? { ...trade, status: 'closed' } : trade)
}
