import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import type { Ports } from '../ports'
import type { TradeRow } from '../rows'

/** A shop's trade as it now is; one whose time is over and that nobody is paying is closed. */
export function queryTrade(ports: Ports, shopId: string, orderNumber: string): Promise<Result<TradeRow, WalletError>> {
  const now = ports.clock.now()
  return ports.store.unit(async (tx) => {
    const trade = await tx.trades.byOrderNumber(shopId, orderNumber)
    if (trade === null) return err({ code: 'order.not-found' })
    const isOver = trade.status === 'open' && trade.reservedBy === null && now >= trade.expiresAt
    return ok(isOver ? { ...trade, status: 'closed' as const } : trade)
  })
}
