import type { PolicyProfile } from '@/domain/policy/profiles'
import { stateOf, type TradeFacts, type TradeState } from '@/domain/trade/states'
import { unmetUntil } from '@/domain/trade/times'

import type { TradeRow } from '../rows'

/** Until when the trade can be paid as it now is. */
export function payableUntil({ createdAt, expiresAt, metAt }: TradeRow, policy: PolicyProfile): number {
  return metAt === null ? unmetUntil(createdAt, expiresAt, policy.payment.orderLivesMs) : expiresAt
}

/** Where the trade stands at `now`; null is no trade. */
export function stateAt(trade: TradeRow | null, now: number, policy: PolicyProfile): TradeState {
  return stateOf(trade === null ? null : factsOf(trade, policy), now)
}

/** Where a trade stands that there is. */
export function stateOfTrade(trade: TradeRow, now: number, policy: PolicyProfile): Exclude<TradeState, 'absent'> {
  const state = stateAt(trade, now, policy)
  if (state === 'absent') throw new Error('a trade was taken for none')
  return state
}

function factsOf(trade: TradeRow, policy: PolicyProfile): TradeFacts {
  const { amountFen, metAt, paidAt = null, refundedFen = 0, reservedBy, status } = trade
  const expiresAt = payableUntil(trade, policy)
  return { status, isPaying: reservedBy !== null, isMet: metAt !== null, amountFen, refundedFen, expiresAt, paidAt }
}
