import { type WalletError, walletOperations } from '@/contract'
import type { Result } from '@/domain/core/result'

import { createAgreementDesk } from './agreements/agreement-desk'
import type { AgreementDesk } from './agreements/desk'
import { forgetRefusals } from './cards/remembered-refusals'
import { emvSeal } from './codes/emv-seal'
import { makeOwnCode, type OwnCodeKind } from './codes/own-codes'
import { execute } from './execute'
import type { Ports } from './ports'
import { createNoticeDesk, type NoticeDesk } from './notices/notice-desk'
import { resolveDue } from './payments/resolve-due'
import { createRiskDesk, type RiskDesk } from './risk/risk-check'
import type { TradeDesk } from './trades/desk'
import { giveBackDue } from './trades/give-back'
import { closeAllTimedOut } from './trades/timed-out'
import { createTradeDesk } from './trades/trade-desk'
import { walletUseCases } from './use-cases'

/** Where a request comes from, as its host saw it. */
export interface RequestOrigin {
  /** The network's address; of IPv6 what belongs to one customer (64 bits). */
  readonly address: string
  /** The random name that the app made for itself on this device; null where it sent none. Anybody may claim any. */
  readonly device: string | null
}

/** What a host hears of a request while it is answered. It may be told more than once: a unit of work may be run again. */
export interface RequestObserver {
  /** Whose session it is. */
  caller(accountId: string): void
  /** The answer is the one that the first request with this idempotency key got. */
  repeated(): void
}

/** One request of the contract, as it comes off any wire: nothing of it is believed yet. */
export interface ServiceRequest {
  readonly operation: string
  readonly input: unknown
  /** The session's token. */
  readonly session: string | null
  readonly idempotencyKey: string | null
  /** Absent where the service is the app's own and nobody else can ask (embedded). */
  readonly origin?: RequestOrigin
  readonly observer?: RequestObserver
}

/** What the wallet seals: nobody else can make codes that it takes for its own. */
export interface CodeDesk {
  /** The code that leads to an order, a shop or a friend. */
  own(what: OwnCodeKind, id: string): string
  /** The seal of an EMVCo code with the wallet's own template, which has `sealPlace` where the seal will be. */
  emvSeal(textWithPlace: string): string
}

/** What the banks tell the wallet by themselves. */
export interface BankNews {
  /** A card's record has changed: details that were refused may fit now. */
  recordChanged(cardNumber: string): Promise<void>
}

/** The wallet service. */
export interface Service {
  /**
   * Answers one request of the contract's wallet operations. Everything that a request can say is answered by a `Result`;
   * a throw is a broken invariant, and nothing of the unit of work in which it happened is kept.
   */
  execute(request: ServiceRequest): Promise<Result<unknown, WalletError>>
  readonly trades: TradeDesk
  readonly agreements: AgreementDesk
  readonly notices: NoticeDesk
  /** Asks the bank again for refunds that it left without an answer; how many. For hosts, which call it again and again. */
  askForRefunds(): Promise<number>
  /** Asks the bank what became of payments, top-ups and withdrawals whose answer never came; how many. For hosts, which call it again and again. */
  askForPayments(): Promise<number>
  /** Closes trades whose time is over, where merchants hear of that; how many. For hosts, which call it again and again. */
  closeTimedOut(): Promise<number>
  readonly codes: CodeDesk
  readonly bankNews: BankNews
  readonly risk: RiskDesk
}

/** Puts the service together. */
export function createService(ports: Ports): Service {
  const wallet = { operations: walletOperations, useCases: walletUseCases }
  return {
    execute: (request) => execute(wallet, ports, request),
    trades: createTradeDesk(ports),
    agreements: createAgreementDesk(ports),
    notices: createNoticeDesk(ports),
    askForRefunds: () => giveBackDue(ports),
    askForPayments: () => resolveDue(ports),
    closeTimedOut: () => closeAllTimedOut(ports),
    codes: {
      own: (what, id) => makeOwnCode(ports.secrets, what, id),
      emvSeal: (textWithPlace) => emvSeal(ports.secrets, textWithPlace),
    },
    risk: createRiskDesk(ports),
    bankNews: { recordChanged: (cardNumber) => forgetRefusals(ports, cardNumber) },
  }
}
