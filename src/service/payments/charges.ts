import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import type { Tx } from '../ports'
import type { ChargeRow, TradeRow } from '../rows'

/**
 * A charge that can still be paid or refused, with its trade. While a payment for it is on its way its time does not end it:
 * that it was not paid could turn out untrue.
 */
export async function waitingCharge(
  tx: Tx,
  accountId: string,
  chargeId: string,
  now: number,
): Promise<Result<{ charge: ChargeRow; trade: TradeRow }, WalletError>> {
  const charge = await tx.charges.get(chargeId)
  if (charge === null || charge.accountId !== accountId) return err({ code: 'charge.not-found' })
  const trade = await tx.trades.get(charge.tradeId)
  if (charge.status !== 'waiting') return err({ code: 'charge.closed', reason: charge.status })
  const isOver = trade === null || (now >= charge.expiresAt && trade.reservedBy === null)
  if (isOver) return err({ code: 'charge.closed', reason: 'expired' })
  return ok({ charge, trade })
}

/** Ends a charge that was not paid, and its trade: unless somebody else has paid that by a charge of their own. */
export async function closeCharge(
  tx: Tx,
  charge: ChargeRow,
  trade: TradeRow,
  status: 'refused' | 'expired',
  now: number,
): Promise<void> {
  await tx.charges.put({ ...charge, status })
  // Its time may have been over for a while when somebody looks.
  if (trade.status === 'open') await tx.trades.put({ ...trade, status: 'closed', closedAt: Math.min(now, charge.expiresAt) })
  await tx.events.add(charge.accountId, { kind: 'charge-closed', chargeId: charge.id }, now)
}

/** Ends the account's charges whose time is over; one that is being paid is let finish. */
export async function expireCharges(tx: Tx, accountId: string, now: number): Promise<void> {
  for (const charge of await tx.charges.waitingOfAccount(accountId)) {
    const trade = await tx.trades.get(charge.tradeId)
    if (trade !== null && charge.expiresAt <= now && trade.reservedBy === null)
      await closeCharge(tx, charge, trade, 'expired', now)
  }
}
