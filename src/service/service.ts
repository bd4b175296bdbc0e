import { type WalletError, walletOperations } from '@/contract'
import type { Result } from '@/domain/core/result'

import { emvSeal } from './codes/emv-seal'
import { makeOwnCode, type OwnCodeKind } from './codes/own-codes'
import { execute } from './execute'
import type { Ports } from './ports'
import type { TradeRow } from './rows'
import { chargePayCode, type ChargeOutcome } from './trades/charge-pay-code'
import { openTrade, type TradeOrder } from './trades/open-trade'
import { queryTrade } from './trades/query-trade'
import { walletUseCases } from './use-cases'

/** One request of the contract, as it comes off any wire: nothing of it is believed yet. */
export interface ServiceRequest {
  readonly operation: string
  readonly input: unknown
  /** The session's token. */
  readonly session: string | null
  readonly idempotencyKey: string | null
}

/** What merchants ask of the wallet. A gateway translates to it; the sandbox's shops call it as it is. */
export interface TradeDesk {
  openTrade(order: TradeOrder): Promise<Result<TradeRow, WalletError>>
  chargePayCode(charge: TradeOrder & { readonly payCode: string }): Promise<Result<ChargeOutcome, WalletError>>
  queryTrade(shopId: string, orderNumber: string): Promise<Result<TradeRow, WalletError>>
}

/** What the wallet seals: nobody else can make codes that it takes for its own. */
export interface CodeDesk {
  /** The code that leads to an order, a shop or a friend. */
  own(what: OwnCodeKind, id: string): string
  /** The seal of an EMVCo code with the wallet's own template, which has `sealPlace` where the seal will be. */
  emvSeal(textWithPlace: string): string
}

/** The wallet service. */
export interface Service {
  /**
   * Answers one request of the contract's wallet operations. Everything that a request can say is answered by a `Result`;
   * a throw is a broken invariant, and nothing of the unit of work in which it happened is kept.
   */
  execute(request: ServiceRequest): Promise<Result<unknown, WalletError>>
  readonly trades: TradeDesk
  readonly codes: CodeDesk
}

/** Puts the service together. */
export function createService(ports: Ports): Service {
  const wallet = { operations: walletOperations, useCases: walletUseCases }
  return {
    execute: (request) => execute(wallet, ports, request),
    trades: {
      openTrade: (order) => openTrade(ports, order),
      chargePayCode: (charge) => chargePayCode(ports, charge),
      queryTrade: (shopId, orderNumber) => queryTrade(ports, shopId, orderNumber),
    },
    codes: {
      own: (what, id) => makeOwnCode(ports.secrets, what, id),
      emvSeal: (textWithPlace) => emvSeal(ports.secrets, textWithPlace),
    },
  }
}
