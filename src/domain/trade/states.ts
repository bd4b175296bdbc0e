/** Where a trade stands, as a merchant is told. */
export const tradeStatuses = ['WAIT_BUYER_PAY', 'TRADE_SUCCESS', 'TRADE_FINISHED', 'TRADE_CLOSED'] as const

export type TradeStatus = (typeof tradeStatuses)[number]

/** What is kept of a trade and decides where it stands. Times in ms since 1970, amounts in fen. */
export interface TradeFacts {
  readonly status: 'open' | 'paid' | 'closed'
  /** A payment for it is at the bank. */
  readonly isPaying: boolean
  /** Somebody has met it: scanned its code, or was charged for it. */
  readonly isMet: boolean
  readonly amountFen: number
  readonly refundedFen: number
  readonly expiresAt: number
  readonly paidAt: number | null
}

/**
 * Every state in which a request can find a trade. `unmet` is a code that nobody has scanned: for its merchant there is no
 * trade yet, and never will be once it has `lapsed`. `paying` has a payment whose outcome only the bank knows. `refunded` is
 * closed because all went back.
 */
export const tradeStates = ['absent', 'unmet', 'waiting', 'paying', 'paid', 'finished', 'refunded', 'closed', 'lapsed'] as const

export type TradeState = (typeof tradeStates)[number]

/** Money goes back for this long after a trade was paid; then the trade is finished. A year, as the field has it. */
export const refundableMs = 365 * 24 * 3_600_000

/** The state of a trade at `now`; null is no trade at all. A trade whose time is over is closed, whoever has noticed. */
export function stateOf(facts: TradeFacts | null, now: number): TradeState {
  if (facts === null) return 'absent'
  const { amountFen, expiresAt, isMet, isPaying, paidAt, refundedFen, status } = facts
  const over = isMet ? 'closed' : 'lapsed'
  if (status === 'closed') return over
  if (status === 'paid') {
    if (refundedFen >= amountFen) return 'refunded'
    return paidAt !== null && now >= paidAt + refundableMs ? 'finished' : 'paid'
  }
  // While the bank thinks, its time does not end it: the money may have moved.
  if (isPaying) return 'paying'
  if (now >= expiresAt) return over
  return isMet ? 'waiting' : 'unmet'
}

/** What a merchant is told of the state. */
export function statusOf(state: Exclude<TradeState, 'absent'>): TradeStatus {
  return statuses[state]
}

const statuses = {
  unmet: 'WAIT_BUYER_PAY',
  waiting: 'WAIT_BUYER_PAY',
  paying: 'WAIT_BUYER_PAY',
  paid: 'TRADE_SUCCESS',
  finished: 'TRADE_FINISHED',
  refunded: 'TRADE_CLOSED',
  closed: 'TRADE_CLOSED',
  lapsed: 'TRADE_CLOSED',
} as const satisfies Record<Exclude<TradeState, 'absent'>, TradeStatus>
