import type { Breakdown, DeclineCode, Payee, WalletError } from '@/contract'
import type { CodeLabel } from '@/domain/code-order/fields'
import type { Result } from '@/domain/core/result'
import type { DebitFault } from '@/domain/trade/debit-faults'
import type { NoticeFault } from '@/domain/trade/notices'
import type { RefundStatus } from '@/domain/trade/refund'
import type { TradeRefusal } from '@/domain/trade/refusals'
import type { TradeStatus } from '@/domain/trade/states'

/** What a merchant asks to be paid. */
export interface MerchantOrder {
  readonly payee: Payee
  /** The merchant's own number, which names the trade for ever; null has one made. */
  readonly outTradeNo: string | null
  /** Positive. */
  readonly amountFen: number
  /** What is bought, as the buyer's bill names it. */
  readonly subject: string
  readonly body: string | null
  /** Where the merchant hears of it; null: a merchant of the gateway hears nothing, a shop of the sandbox is told directly. */
  readonly notifyUrl: string | null
  /** Comes back in notices as it was sent. */
  readonly passback: string | null
  /** How long it can be paid, ms from now; by the kind of trade where null (domain/trade/times). */
  readonly timeoutMs: number | null
  /** The app of the merchant that asks; null for a shop of the sandbox that asks without a gateway. */
  readonly appId: string | null
  /** What goes wrong with this trade's notices, on demand. */
  readonly noticeFault?: NoticeFault
  /** How the bank fails whoever pays it, on demand. */
  readonly debitFault?: DebitFault
}

/** What a merchant charges by an agreement. */
export interface AgreementOrder extends MerchantOrder {
  readonly agreementNo: string
  /** Whom the merchant takes it to be; null where it does not say. */
  readonly buyerId: string | null
}

/** A trade of a merchant: others' trades are not found. */
export type TradeRef = { readonly shopId: string } & ({ readonly outTradeNo: string } | { readonly tradeNo: string })

/** Who pays or has paid. */
export interface Buyer {
  readonly userId: string
  /** The phone, mostly hidden. */
  readonly logonId: string
}

/** A trade as its merchant sees it. Times are ms since 1970, UTC. */
export interface TradeView {
  readonly tradeNo: string
  readonly outTradeNo: string
  readonly payee: Payee
  readonly appId: string | null
  readonly status: TradeStatus
  readonly amountFen: number
  /** What the buyer has back. */
  readonly refundedFen: number
  readonly subject: string
  readonly body: string | null
  readonly passback: string | null
  readonly notifyUrl: string | null
  /** Null while nobody has come forward to pay. */
  readonly buyer: Buyer | null
  /** What paid it; null before. */
  readonly paidFrom:
    { readonly kind: 'card'; readonly bankCode: string | null; readonly cardKind: string } | { readonly kind: 'balance' } | null
  readonly createdAt: number
  /** Until when it can be paid. */
  readonly expiresAt: number
  readonly paidAt: number | null
  /** When it was closed, by whatever; null for a trade that is not. */
  readonly closedAt: number | null
  /** Of an order that an EMVCo code led to, with what the customer was asked for. */
  readonly breakdown: Breakdown | null
  readonly answers: readonly CodeLabel[]
}

/** Money that goes or went back. */
export interface RefundView {
  /** The merchant's number of it; the trade's own number where none was given. Null for the refund of a cancellation. */
  readonly outRequestNo: string | null
  readonly tradeNo: string
  readonly outTradeNo: string
  readonly amountFen: number
  /** The trade's. */
  readonly totalFen: number
  readonly status: RefundStatus
  readonly reason: string | null
  readonly refundedAt: number | null
}

/** `code` says all that a merchant is told; the rest is for shops of the sandbox and for logs. */
export interface TradeError {
  readonly code: TradeRefusal
  /** The payment was tried and declined. */
  readonly decline?: DeclineCode
  /** The trade that it is about, where there is one. */
  readonly trade?: TradeView
  /** What the wallet's own code says of it. */
  readonly cause?: WalletError
}

/** How a charge of a pay code went. `waiting`: for the buyer's password. `unknown`: the bank has not said. */
export interface PayOutcome {
  readonly outcome: 'paid' | 'waiting' | 'unknown'
  readonly trade: TradeView
}

/** A trade with the text of the code that leads a wallet to it. */
export interface TradeWithCode {
  readonly trade: TradeView
  readonly code: string
}

export interface CancelOutcome {
  /** What was done, now or by an earlier request. */
  readonly action: 'none' | 'close' | 'refund'
  /** The bank has not said yet: ask again. */
  readonly retry: boolean
  readonly trade: TradeView | null
}

export interface RefundOutcome {
  readonly refund: RefundView
  readonly trade: TradeView
  /** Whether this very request moved money. */
  readonly fundChange: boolean
}

type Answer<T> = Promise<Result<T, TradeError>>

/** What merchants ask of the wallet. A gateway translates to it; shops of the sandbox call it as it is. */
export interface TradeDesk {
  /** Charges a pay code. Small amounts are paid at once, larger ones wait for the payment password. */
  pay(order: MerchantOrder & { readonly payCode: string }): Answer<PayOutcome>
  /** Charges by an agreement, without the buyer. Over what it may take nothing is moved, and nothing is made. */
  payByAgreement(order: AgreementOrder): Answer<PayOutcome>
  /** A code for the buyer to scan. Until somebody does, the trade does not exist for `query`, `close` and `refund`. */
  precreate(order: MerchantOrder): Answer<TradeWithCode>
  /** A trade that one buyer alone can pay. */
  create(order: MerchantOrder & { readonly buyerId: string }): Answer<TradeView>
  /** A trade that a cashier page leads to, by its code or by its number (`tradeNo` is the order's id in the wallet). */
  page(order: MerchantOrder): Answer<TradeWithCode>
  query(ref: TradeRef): Answer<TradeView>
  cancel(ref: TradeRef): Answer<CancelOutcome>
  close(ref: TradeRef): Answer<TradeView>
  /**
   * Gives money back, in parts where wanted. `outRequestNo` names the refund for ever: sent again it moves nothing twice. Null
   * stands for the trade's own number, and refunds the whole.
   */
  refund(
    ref: TradeRef & { readonly amountFen: number; readonly outRequestNo: string | null; readonly reason: string | null },
  ): Answer<RefundOutcome>
  /** Null where the trade has no such refund. */
  queryRefund(ref: TradeRef & { readonly outRequestNo: string }): Answer<RefundView | null>
  /** The trade as it is kept, also before anybody has scanned its code; asks nobody. For whoever made it: tills, cashier, console. */
  look(ref: TradeRef): Answer<TradeView>
}
