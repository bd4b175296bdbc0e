import type { Payee, WalletError } from '@/contract'
import type { DeclineCode } from '@/domain/ledger/decline'
import type { Result } from '@/domain/core/result'

import type { Ports } from './ports'
import type { TradeRow } from './rows'

/** One request of the contract, as it comes off any wire: nothing of it is believed yet. */
export interface ServiceRequest {
  readonly operation: string
  readonly input: unknown
  /** The session's token. */
  readonly session: string | null
  readonly idempotencyKey: string | null
}

/** How a till's charge went. */
export interface ChargeOutcome {
  readonly result: 'paid' | 'waiting-for-password' | 'processing' | 'declined'
  readonly decline: DeclineCode | null
  readonly trade: TradeRow
}

/** What merchants ask of the wallet. A gateway translates to it; the sandbox's shops call it as it is. */
export interface TradeDesk {
  /** An order that a code leads to. The same order number of a shop again is the same trade. */
  openTrade(order: {
    readonly payee: Payee
    readonly goods: string
    readonly amountFen: number
    readonly orderNumber: string | null
  }): Promise<Result<TradeRow, WalletError>>
  chargePayCode(charge: {
    readonly payee: Payee
    readonly goods: string
    readonly amountFen: number
    readonly orderNumber: string | null
    readonly payCode: string
  }): Promise<Result<ChargeOutcome, WalletError>>
}

/** The wallet service. */
export interface Service {
  /** Answers one request of the contract's wallet operations. Never throws for anything that a request says. */
  execute(request: ServiceRequest): Promise<Result<unknown, WalletError>>
  readonly trades: TradeDesk
}

/** Puts the service together. */
export function createService(ports: Ports): Service {
  throw new Error(`not built yet: ${Object.keys(ports).join()}`)
}
