import type { BankField, Payee, Rate, SmsPurpose, WalletError } from '@/contract'
import type { LinkDetails } from '@/contract'
import type { BinTable } from '@/domain/card/bin-table'
import type { ServedNetwork } from '@/domain/policy/code-networks'
import type { PolicyProfile } from '@/domain/policy/profiles'
import type { DeclineCode } from '@/domain/ledger/decline'
import type { DebitFault } from '@/domain/trade/debit-faults'
import type { DeliveryOutcome } from '@/domain/trade/notices'
import type { Piece, PicturePiece, ReviewReason } from '@/domain/verification/pieces'
import type { Result } from '@/domain/core/result'

import type {
  AccountRow,
  AgreementChargeRow,
  AgreementCountRow,
  AgreementRow,
  BalanceRow,
  CardDayRow,
  CardRow,
  ChallengeRow,
  ChargeRow,
  EventRow,
  IdempotencyRow,
  LimitCountRow,
  LinkRow,
  MovementRow,
  NoticeRow,
  NoticeSwitchRow,
  PayCodeRow,
  PaymentRow,
  RefundRow,
  SessionRow,
  ThrottleRow,
  TradeRow,
  TradeTimeoutRow,
  VerificationRow,
} from './rows'
import type { Ledger, Unit } from './store/unit'

/** The world as the wallet service needs it. Every host (the app itself, a Node server) brings its own. */
export interface Ports {
  readonly store: Store
  readonly bank: Bank
  readonly sms: SmsCarrier
  readonly merchants: Merchants
  readonly rates: Rates
  readonly reviewer: Reviewer
  readonly secrets: Secrets
  readonly clock: Clock
  readonly ids: Ids
  /** The BINs of the Chinese banks, unpacked when first asked for. */
  readonly bins: () => BinTable
  readonly policy: PolicyProfile
  /** How notices go out; at once, and again whenever somebody watches, unless given. */
  readonly notices?: NoticeSettings
}

export interface NoticeSettings {
  /** How many times as fast as on the clock the time between deliveries passes. */
  speed(): number
  /** The host delivers what is due, again and again; nobody who pays or asks waits for a merchant. */
  readonly byHost: boolean
  /** Told, where the host delivers, that something has just fallen due: it need not wait until it looks again. */
  fallsDue?(): void
}

/** The time and its timers; ms since 1970, UTC. */
export interface Clock {
  now(): number
  /** Calls back once after `ms`; returns what cancels it. */
  after(ms: number, work: () => void): () => void
}

/**
 * Everything that rests on the service's key. Codes and tokens are derived from the id of their row with the key, so they
 * need not be stored, and the answer to a repeated request can be given again without having been kept.
 */
export interface Secrets {
  /** A slow hash, keyed as well (a pepper), that is good for this owner alone. It carries what it takes to check it. */
  hashPassword(password: string, owner: PasswordOwner): Promise<string>
  /** Checks a password against its owner's hash. Without one (nobody's) it takes as long, and is wrong. */
  checkPassword(password: string, owner: PasswordOwner, hash: string | null): Promise<PasswordCheck>
  /** A keyed fingerprint (HMAC) of a text for one purpose, 43 characters of base64url: fit to look things up by. */
  fingerprint(purpose: string, text: string): string
  /** `count` decimal digits that only the key's holder can work out. */
  digits(purpose: string, subject: string, count: number): string
  /** Compares without telling by its time where two texts differ. */
  same(a: string, b: string): boolean
}

/** Whose password, and which of theirs. */
export interface PasswordOwner {
  readonly kind: 'log-in' | 'payment'
  readonly accountId: string
}

/** `right-outdated`: right, and hashed as it is no longer done: to be hashed anew while the password is at hand. */
export type PasswordCheck = 'wrong' | 'right' | 'right-outdated'

/** Counts up from 1, by name, within the unit of work. */
export interface Counters {
  next(name: string): Promise<number>
}

/** Makes names of rows. A seeded world derives them from the seed and the store's counters; a server draws them at random. */
export interface Ids {
  next(kind: IdPurpose, counters: Counters): Promise<string>
}

export type IdPurpose =
  | 'account'
  | 'session'
  | 'challenge'
  | 'card'
  | 'pay-code'
  | 'trade'
  | 'order-number'
  | 'charge'
  | 'payment'
  | 'transfer'
  | 'notice'
  | 'agreement'
  | 'message'

export interface Rows<Row extends { readonly id: string }> {
  get(id: string): Promise<Row | null>
  /**
   * Like `get`, of an id that most probably has no row: an engine may begin as if there were none, and runs the unit again where
   * there was one.
   */
  getUnlikely(id: string): Promise<Row | null>
  /** Inserts the row, or replaces the one with the same id. */
  put(row: Row): Promise<void>
  remove(id: string): Promise<void>
}

/** The tables inside one unit of work. What one unit wrote, the next one sees; nobody sees half a unit. */
export interface Tx {
  /** For those who keep tables of their own beside the service's (the sandbox). */
  readonly unit: Unit
  readonly counters: Counters
  readonly accounts: Rows<AccountRow> & { byPhone(phone: string): Promise<AccountRow | null> }
  readonly sessions: Rows<SessionRow> & {
    byToken(tokenFingerprint: string): Promise<SessionRow | null>
    ofAccount(accountId: string): Promise<readonly SessionRow[]>
  }
  readonly challenges: Rows<ChallengeRow>
  readonly throttles: Rows<ThrottleRow>
  readonly links: Rows<LinkRow> & {
    /** An account's attempts with the very same details. */
    byDetails(accountId: string, detailsFingerprint: string): Promise<readonly LinkRow[]>
    byCard(cardFingerprint: string): Promise<readonly LinkRow[]>
  }
  readonly cards: Rows<CardRow> & {
    /** In the order in which they pay, the unlinked ones included. */
    ofAccount(accountId: string): Promise<readonly CardRow[]>
    byFingerprint(cardFingerprint: string): Promise<readonly CardRow[]>
  }
  /** By the account's id. */
  readonly balances: Rows<BalanceRow>
  readonly movements: Rows<MovementRow> & {
    /** Newest first (by time, then id), strictly after `before`. */
    page(
      accountId: string,
      before: { readonly createdAt: number; readonly id: string } | null,
      limit: number,
    ): Promise<readonly MovementRow[]>
    /** Those whose bank has not said yet. */
    processingOfAccount(accountId: string): Promise<readonly MovementRow[]>
    /** The same of everybody, where the bank is to be asked by `now`: the longest due first. */
    toAskAbout(now: number, limit: number): Promise<readonly MovementRow[]>
  }
  readonly cardDays: Rows<CardDayRow>
  readonly limitCounts: Rows<LimitCountRow>
  readonly payCodes: Rows<PayCodeRow> & {
    byFingerprint(fingerprint: string): Promise<PayCodeRow | null>
    /** Those that have not ended. */
    openOfAccount(accountId: string): Promise<readonly PayCodeRow[]>
  }
  readonly trades: Rows<TradeRow> & {
    byOrderNumber(shopId: string, orderNumber: string): Promise<TradeRow | null>
    /** The one that a dynamic code was opened for and that is not closed. */
    liveOfCode(fingerprint: string): Promise<TradeRow | null>
  }
  readonly tradeTimeouts: Rows<TradeTimeoutRow> & {
    /** Those that are over by `now`, the longest over first. */
    over(now: number, limit: number): Promise<readonly TradeTimeoutRow[]>
  }
  readonly charges: Rows<ChargeRow> & {
    /** Those that wait for the password. */
    waitingOfAccount(accountId: string): Promise<readonly ChargeRow[]>
  }
  readonly payments: Rows<PaymentRow> & {
    /** Newest first (by time, then id), strictly after `before`. */
    page(
      accountId: string,
      before: { readonly createdAt: number; readonly id: string } | null,
      limit: number,
    ): Promise<readonly PaymentRow[]>
    /** Those whose bank has not said yet. */
    processingOfAccount(accountId: string): Promise<readonly PaymentRow[]>
    /** The same of everybody, where the bank is to be asked by `now`: the longest due first. */
    toAskAbout(now: number, limit: number): Promise<readonly PaymentRow[]>
  }
  readonly ledger: Ledger
  readonly events: {
    /** Adds to the account's events; its `seq` is the next one. */
    add(accountId: string, what: EventRow['what'], at: number): Promise<void>
    since(accountId: string, seq: number): Promise<readonly EventRow[]>
    /** Newest first, those before `seq`; from the newest where null. */
    before(accountId: string, seq: number | null, limit: number): Promise<readonly EventRow[]>
    get(accountId: string, seq: number): Promise<EventRow | null>
    /** Keeps what became of an event that was added before. */
    put(row: EventRow): Promise<void>
    /** The newest `seq`, 0 where there is none. */
    newest(accountId: string): Promise<number>
  }
  /** By the account's id. */
  readonly verifications: Rows<VerificationRow>
  readonly refunds: Rows<RefundRow> & {
    ofTrade(tradeId: string): Promise<readonly RefundRow[]>
    /** Those of which the bank has not said how they ended. */
    processingOfAccount(accountId: string): Promise<readonly RefundRow[]>
    /** The same of everybody, those first that were asked of the bank the longest ago. */
    processing(limit: number): Promise<readonly RefundRow[]>
  }
  readonly notices: Rows<NoticeRow> & {
    /** What is due by `now`, the longest due first; behind this one unless null. */
    due(now: number, limit: number, behind?: NoticeRow | null): Promise<readonly NoticeRow[]>
    /** What is due of a trade, now or later. */
    dueOfTrade(tradeId: string): Promise<readonly NoticeRow[]>
    /** The oldest first. */
    heldOfShop(shopId: string): Promise<readonly NoticeRow[]>
    /** The newest first. */
    ofShop(shopId: string, limit: number): Promise<readonly NoticeRow[]>
  }
  readonly agreements: Rows<AgreementRow> & {
    byExternalNo(shopId: string, externalNo: string): Promise<AgreementRow | null>
    /** Those that the account has signed, the newest first. */
    ofAccount(accountId: string): Promise<readonly AgreementRow[]>
  }
  /** By the agreement's id. */
  readonly agreementCounts: Rows<AgreementCountRow>
  readonly agreementCharges: Rows<AgreementChargeRow> & {
    /** The newest first. */
    ofAgreement(agreementId: string, limit: number): Promise<readonly AgreementChargeRow[]>
  }
  readonly noticeSwitches: Rows<NoticeSwitchRow>
  readonly idempotency: Omit<Rows<IdempotencyRow>, 'get'>
}

/** How a payment ends: the one command that moves money. */
export interface PaymentSubmission {
  /** The payment's row. */
  readonly paymentKey: string
  readonly at: number
  readonly outcome: { readonly kind: 'approved' } | { readonly kind: 'declined'; readonly reason: DeclineCode }
}

/**
 * What the service keeps. `unit` and `submit` are durable before they answer. `err` results are kept like any others (a
 * wrong try must count); only a throw or `storage.full` undoes a unit. No other port is called inside a unit.
 */
export interface Store {
  unit<T>(work: (tx: Tx) => Promise<Result<T, WalletError>>): Promise<Result<T, WalletError>>
  /**
   * Settles a payment that is `processing` by the rules of domain/ledger: transfer, trade, charge, events and the merchant's
   * notice in one go. A payment that is settled already is given back as it is. Kept apart from `unit` so that a store
   * can settle many together.
   */
  submit(submission: PaymentSubmission): Promise<Result<PaymentRow, WalletError>>
  /** Calls back after units that changed something of this account, whoever ran them; returns what stops that. */
  onChange(accountId: string, listener: () => void): () => void
}

/** `linked-by-other`: the details match, and the bank will not hand out a second token for the card. */
export type BankLinkAnswer =
  | { readonly kind: 'code-sent'; readonly maskedPhone: string; readonly expiresAt: number; readonly resendAt: number }
  | { readonly kind: 'unknown-card' }
  | { readonly kind: 'mismatch'; readonly fields: readonly BankField[] | null }
  | { readonly kind: 'linked-by-other' }
  | { readonly kind: 'too-many-attempts'; readonly retryAt: number }
  | { readonly kind: 'out-of-service' }
  | { readonly kind: 'no-answer' }

/** What the bank says of a link that it was asked for before. */
export type BankLinkStatus =
  | BankLinkAnswer
  | { readonly kind: 'linked'; readonly linked: BankLinked }
  /** It never heard of it. */
  | { readonly kind: 'unknown' }

export interface BankLinked {
  readonly token: string
  readonly limits: { readonly perPaymentFen: number | null; readonly perDayFen: number | null }
}

export type BankConfirmAnswer =
  | { readonly kind: 'linked'; readonly linked: BankLinked }
  | { readonly kind: 'wrong-code'; readonly attemptsLeft: number }
  | { readonly kind: 'too-many-attempts' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'out-of-service' }
  | { readonly kind: 'no-answer' }

export type BankResendAnswer =
  | Extract<BankLinkAnswer, { kind: 'code-sent' | 'out-of-service' | 'no-answer' }>
  | { readonly kind: 'too-soon'; readonly retryAt: number }
  | { readonly kind: 'unknown' }

/** `unknown`: no details that match were sent under this reference. */
export type BankTakeOverAnswer =
  | Extract<BankLinkAnswer, { kind: 'code-sent' | 'too-many-attempts' | 'out-of-service' | 'no-answer' }>
  | { readonly kind: 'unknown' }

export interface BankDebit {
  /** How it is to fail, on demand; only a sandbox's bank knows such a thing. */
  readonly fault?: DebitFault
  /** Names the debit for ever: asked again, the bank gives its first answer and takes nothing twice. */
  readonly key: string
  readonly token: string
  readonly amountFen: number
  /** What the money is for; null: the holder's own balance. */
  readonly purchase: { readonly shopId: string; readonly orderNumber: string } | null
}

export type BankDebitAnswer =
  { readonly kind: 'approved' } | { readonly kind: 'declined'; readonly reason: DeclineCode } | { readonly kind: 'no-answer' }

export interface BankRefund {
  /** Names the refund for ever: asked again, the bank gives its first answer and gives nothing back twice. */
  readonly key: string
  /** Of the debit whose money goes back, all of it or a part. */
  readonly debitKey: string
  /** The one that was debited; it may have been revoked since. */
  readonly token: string
  readonly amountFen: number
}

/** `refused`: it knows no such debit, or not that much of it is left. `out-of-service`: nothing was done. */
export type BankRefundAnswer =
  | { readonly kind: 'refunded' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'out-of-service' }
  | { readonly kind: 'no-answer' }

/** Money that a card's holder takes out of their balance. */
export interface BankCredit {
  /** Names the credit for ever: asked again, the bank gives its first answer and gives nothing twice. */
  readonly key: string
  readonly token: string
  readonly amountFen: number
}

/** `out-of-service`: this asking did nothing; one before it may have. */
export type BankCreditAnswer =
  | { readonly kind: 'credited' }
  | { readonly kind: 'refused'; readonly reason: DeclineCode }
  | { readonly kind: 'out-of-service' }
  | { readonly kind: 'no-answer' }

/** The banks behind the wallet. Every request is named by the wallet and safe to send again. */
export interface Bank {
  /** How many attempts a day the card's bank allows its holder. */
  attemptsPerDay(cardNumber: string): Promise<number>
  /** Asks to link; a match makes the bank send its code to the phone on file. */
  link(reference: string, details: LinkDetails): Promise<BankLinkAnswer>
  linkStatus(reference: string): Promise<BankLinkStatus>
  /**
   * Takes up what `link` refused with `linked-by-other`: the bank sends its code to the phone on file, and once `confirm` has
   * it, the token that it hands out is the card's only one: those from before are revoked.
   */
  takeOver(reference: string): Promise<BankTakeOverAnswer>
  resendCode(reference: string): Promise<BankResendAnswer>
  confirm(reference: string, code: string): Promise<BankConfirmAnswer>
  /** Takes a token back; unknown ones are no error. */
  revoke(token: string): Promise<void>
  debit(debit: BankDebit): Promise<BankDebitAnswer>
  /**
   * Of a bank whose books lie in the wallet's own store (the sandbox's): takes the money in the unit of work that settles the payment,
   * so that both are kept or neither. Null: it has to be asked like any other bank.
   */
  debitWithin?(tx: Tx, debit: BankDebit): Promise<Exclude<BankDebitAnswer, { kind: 'no-answer' }> | null>
  /** `unknown`: the debit never arrived, and never will count if it has not been asked by now. */
  debitStatus(key: string): Promise<BankDebitAnswer | { readonly kind: 'unknown' }>
  refund(refund: BankRefund): Promise<BankRefundAnswer>
  /** Puts money on a card. To learn what became of it, it is asked for again. */
  credit(credit: BankCredit): Promise<BankCreditAnswer>
}

export interface SmsCarrier {
  /** `code` is what the text must carry; the carrier words the text. */
  send(message: {
    readonly to: string
    readonly purpose: SmsPurpose
    readonly code: string
    /** Names what the code answers; the code follows from it. */
    readonly challengeId: string
  }): Promise<'sent' | 'not-sent'>
}

/** Its id is the same across redeliveries. */
export type MerchantNotice = Pick<
  NoticeRow,
  'id' | 'kind' | 'shopId' | 'tradeId' | 'orderNumber' | 'reference' | 'url' | 'content'
>

export interface Merchants {
  payee(shopId: string): Promise<Payee | null>
  /** Whether a shop has an address to be told of payments by its static code; absent where all have. */
  hears?(shopId: string): Promise<boolean>
  /** The merchant who has this account in a payment network: what a code says of its merchant counts for nothing. */
  payeeOfAccount(network: ServedNetwork, account: string): Promise<Payee | null>
  /** One try to tell the merchant; anything but `success` is tried again later. */
  tell(notice: MerchantNotice): Promise<DeliveryOutcome>
}

/** What other currencies cost. A rate's `minor` stays below a million, so that amounts in it are worked out exactly. */
export interface Rates {
  /** The rate that holds now for a currency (ISO 4217's letters, yuan never asked for); null where there is none. */
  rate(currency: string): Promise<Rate | null>
}

/** What the reviewers say of a review that they were asked for. */
export type ReviewDecision =
  | { readonly kind: 'in-review' }
  | { readonly kind: 'approved' }
  | { readonly kind: 'answered'; readonly reasons: readonly [ReviewReason, ...ReviewReason[]] }
  /** They never heard of it. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-answer' }

/**
 * The people who compare pictures of documents with what was typed. They get each picture once and the service keeps none:
 * what they keep, and for how long, is theirs to answer for. Every request is named by the wallet and safe to send again.
 */
export interface Reviewer {
  /** `reference` names the person for all their reviews; a later picture of the same piece takes the place of the earlier one. */
  takePicture(
    reference: string,
    picture: { readonly piece: PicturePiece; readonly pictureId: string; readonly base64: string },
  ): Promise<'taken' | 'unreadable' | 'out-of-service'>
  /**
   * Asks for a review of what they have; `name` is null where the one from before stands. One review at a time: asked again, or
   * from another device meanwhile, it is the one that is under way, and `reviewId` says which.
   */
  review(
    reference: string,
    asked: { readonly reviewId: string; readonly name: string | null; readonly needed: readonly Piece[] },
  ): Promise<
    { readonly kind: 'in-review'; readonly reviewId: string; readonly expectedAt: number } | { readonly kind: 'out-of-service' }
  >
  decision(reference: string, reviewId: string): Promise<ReviewDecision>
}
