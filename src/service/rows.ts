import type { BankField, Breakdown, CardBrand, CardKind, DeclineCode, Payee, PaymentMethod, SmsPurpose } from '@/contract'
import type { AgreementCaps, AgreementEnder, AgreementProduct, PeriodRule } from '@/domain/agreement/agreement'
import type { AgreementCount } from '@/domain/agreement/charging'
import type { MovementFailure, MovementStatus, MovementWay } from '@/domain/balance/movements'
import type { CodeLabel } from '@/domain/code-order/fields'
import type { RiskDemand } from '@/domain/risk/risk-check'
import type { DebitFault } from '@/domain/trade/debit-faults'
import type { DeliveryOutcome, NoticeFault, NoticeKind, NoticeState } from '@/domain/trade/notices'
import type { RefundStatus } from '@/domain/trade/refund'
import type { TradeStatus } from '@/domain/trade/states'
import type { PicturePiece, ReviewReason, VerificationStatus } from '@/domain/verification/pieces'

/**
 * What the service keeps, one type a table. Nothing here is a secret that somebody could use: passwords are hashed,
 * codes and tokens are derived from a row's id with the service's key (see `Secrets`) and never stored, and of a card
 * there is the bank's token, the BIN and the last four digits.
 */

export interface AccountRow {
  readonly id: string
  /** E.164. */
  readonly phone: string
  readonly loginHash: string
  readonly paymentHash: string | null
  readonly createdAt: number
  /** The balance pays before the cards with this position and later ones; absent: after all cards. */
  readonly balancePosition?: number
  /** The events up to this `seq` were read by the person, all at once; absent where they never said so. */
  readonly newsReadTo?: number
  /** What is asked for before money may leave the account again; absent where nothing is. */
  readonly riskCheck?: { readonly demand: RiskDemand; readonly askedAt: number }
}

export interface SessionRow {
  readonly id: string
  readonly accountId: string
  /** The token's keyed fingerprint. */
  readonly tokenFingerprint: string
  /** What the person calls the device; absent where the log-in did not say. */
  readonly device?: string
  readonly createdAt: number
  readonly endsAt: number
}

/** A code that went out by SMS; the code itself is derived from the id. */
export interface ChallengeRow {
  readonly id: string
  readonly purpose: SmsPurpose
  readonly phone: string
  readonly issuedAt: number
  readonly expiresAt: number
  readonly triesLeft: number
  readonly usedAt: number | null
}

/** A count of tries that belongs to somebody or something ("log-in:<fingerprint of the phone>"). */
export interface ThrottleRow {
  readonly id: string
  readonly count: number
  /** How often it has locked in a row: locks grow. */
  readonly locks: number
  readonly lockedUntil: number | null
  /** From then on the row says nothing any more. */
  readonly forgetAt: number
}

/** What is known of a card without its number. */
export interface CardFace {
  readonly bankCode: string | null
  readonly bankName: { readonly zh: string; readonly en: string | null } | null
  readonly brand: CardBrand
  readonly kind: CardKind
  readonly international: boolean
  /** At most the first eight digits (PCI DSS 4.0.1, 3.4.1). */
  readonly bin: string
  readonly last4: string
}

/** Why a link was refused, as it is said again when asked. `attemptsLeft` is counted anew each time. */
export type LinkRefusal =
  | { readonly code: 'card.linked-by-other' | 'bank.out-of-service' | 'code.too-many-attempts' | 'code.expired' }
  | { readonly code: 'bank.unknown-card' }
  | { readonly code: 'bank.mismatch'; readonly fields: readonly BankField[] | null }
  | { readonly code: 'bank.too-many-attempts'; readonly retryAt: number }

export type LinkStatus =
  | { readonly status: 'asking' }
  | {
      readonly status: 'code-sent'
      readonly maskedPhone: string
      readonly expiresAt: number
      readonly resendAt: number
      /** A code is with the bank and its answer has not come. */
      readonly confirming: boolean
    }
  | { readonly status: 'refused'; readonly refusal: LinkRefusal }
  | { readonly status: 'linked'; readonly cardId: string }

/** One attempt to link a card; its row is `<account>/<linkId>`, so that nobody meets another's name. */
export interface LinkRow {
  readonly id: string
  /** The client's name for it. */
  readonly linkId: string
  readonly accountId: string
  readonly cardFingerprint: string
  /** The keyed fingerprint of all that was sent to the bank: the same link id with other details is another request. */
  readonly detailsFingerprint: string
  readonly face: CardFace
  readonly attemptsPerDay: number
  /** The ID that was sent is a mainland resident identity card. */
  readonly mainlandHolder?: true
  /** The card is linked elsewhere and its holder proves it: when the bank has its code, whoever has linked it here loses it. */
  readonly takesOver: boolean
  readonly state: LinkStatus
  /** Its refusal says nothing of the next attempt: it was given from memory, or the bank's record has changed since. */
  readonly isStale?: boolean
  readonly createdAt: number
}

export interface Unlinked {
  readonly at: number
  readonly undoUntil: number
  readonly revoked: boolean
  /** Another account has taken the card over, and the person has not yet said that they have read it. */
  readonly toTell: boolean
}

export interface CardRow {
  readonly id: string
  readonly accountId: string
  readonly cardFingerprint: string
  /** What the bank takes instead of the card's number. */
  readonly bankToken: string
  readonly face: CardFace
  readonly limits: { readonly perPaymentFen: number | null; readonly perDayFen: number | null }
  /** The bank knows its holder by a mainland resident identity card. */
  readonly mainlandHolder?: true
  /** Cards pay in ascending order. */
  readonly position: number
  readonly linkedAt: number
  /** Unlinked: gone for the person, back within the window, revoked at the bank after it. */
  readonly unlinked: Unlinked | null
}

/** What somebody has chosen to pay from: a card, the balance, or (neither) the first of their order that can. */
export interface ChosenSource {
  readonly cardId: string | null
  readonly fromBalance?: boolean
}

/** One pay code; its digits are derived from the id, `fingerprint` finds it. */
export interface PayCodeRow extends ChosenSource {
  readonly id: string
  readonly fingerprint: string
  readonly accountId: string
  readonly issuedAt: number
  readonly expiresAt: number
  readonly endedAt: number | null
  readonly used: boolean
}

/** What an order of an EMVCo code keeps of its code. */
export interface TradeCode {
  /** The keyed fingerprint of a dynamic code: its orders are told by it, and one of them is paid. Null for a static code. */
  readonly fingerprint: string | null
  /** What the person was asked for, for the merchant alone. */
  readonly answers: readonly CodeLabel[]
}

/** What a merchant said of a trade that decides nothing about its money. */
export interface TradeTerms {
  /** Null for a shop of the sandbox, which is told without a gateway. */
  readonly appId: string | null
  readonly body: string | null
  readonly notifyUrl: string | null
  readonly passback: string | null
  /** The one account that may pay it; null: whoever comes. */
  readonly buyerId: string | null
  readonly noticeFault: NoticeFault | null
  /** How the bank fails whoever pays it; absent where it is to do as banks do. */
  readonly debitFault?: DebitFault
  /** Its merchant hears when its time closes it: so with payments on a page, and not with codes at a till. */
  readonly tellsTimeout?: true
}

/** When the time of a trade is over whose merchant hears of that; the row has the trade's id. Gone once it was seen to. */
export interface TradeTimeoutRow {
  readonly id: string
  readonly endsAt: number
}

/** A merchant's trade: what is to be paid to whom. What is optional is absent in rows from before there was such a thing. */
export interface TradeRow {
  readonly id: string
  /** How it came about, and so how it can be paid. */
  readonly method: PaymentMethod
  readonly payee: Payee
  readonly goods: string
  readonly amountFen: number
  /** The merchant's own number. */
  readonly orderNumber: string
  /** Absent in rows from before there were orders of EMVCo codes, as `code` is. */
  readonly breakdown?: Breakdown | null
  /** Of an order that an EMVCo code led to. */
  readonly code?: TradeCode | null
  readonly status: 'open' | 'paid' | 'closed'
  /** The payment that is being made for it: nobody else can pay meanwhile. */
  readonly reservedBy: string | null
  readonly createdAt: number
  readonly expiresAt: number
  /** Absent for what no merchant asked for by a number of their own. */
  readonly terms?: TradeTerms
  /** Its merchant has no address to be told at. */
  readonly untold?: true
  /** When its code was first scanned; null while nobody has. Absent for a trade that came about with its buyer. */
  readonly metAt?: number | null
  /** The charges that wait, or waited, for a buyer's password, the newest last. */
  readonly chargeIds?: readonly string[]
  /** The payment that paid it. */
  readonly paidBy?: string
  readonly paidAt?: number
  /** When it was closed by a command or because all went back; a trade whose time is over closed when it was. */
  readonly closedAt?: number
  /** What has gone back. */
  readonly refundedFen?: number
  /** The agreement by which it is or was charged last. */
  readonly agreementId?: string
}

/** Money that goes back to who paid a trade; its row is `<trade>/<number>`, so that a number names one refund. */
export interface RefundRow {
  readonly id: string
  readonly tradeId: string
  /** The merchant's; null for what a cancellation gives back. */
  readonly outRequestNo: string | null
  readonly amountFen: number
  readonly reason: string | null
  readonly status: RefundStatus
  /** The row of the payment that it goes back on. */
  readonly paymentKey: string
  readonly accountId: string
  readonly createdAt: number
  /** When the bank was last asked for it. */
  readonly askedAt: number
  readonly settledAt: number | null
}

/** A trade whose pay code was charged and that waits for the payment password. */
export interface ChargeRow {
  readonly id: string
  readonly accountId: string
  readonly tradeId: string
  /** Null: the balance. */
  readonly cardId: string | null
  readonly status: 'waiting' | 'paid' | 'refused' | 'expired' | 'withdrawn'
  readonly createdAt: number
  readonly expiresAt: number
}

/** Its row is `<account>/<paymentId>`, so that nobody meets another's name. */
export interface PaymentRow {
  readonly id: string
  /** The client's name for it, or the service's own where a till started it. */
  readonly paymentId: string
  readonly accountId: string
  readonly tradeId: string
  /** Null, as `face` is: the balance pays. */
  readonly cardId: string | null
  readonly status: 'succeeded' | 'processing' | 'declined'
  readonly decline: DeclineCode | null
  readonly method: PaymentMethod
  readonly payee: Payee
  readonly goods: string
  readonly amountFen: number
  /** Absent in rows from before there were orders of EMVCo codes. */
  readonly breakdown?: Breakdown | null
  readonly face: CardFace | null
  readonly orderNumber: string
  /** The charge that it pays, where a till started it. */
  readonly chargeId: string | null
  /** Since when it is known that the bank's answer did not come; null while it is being asked. */
  readonly silentSince: number | null
  /** How often the service has asked of its own accord what became of it, and when it does again; absent where it never had to. */
  readonly asks?: { readonly count: number; readonly nextAt: number }
  readonly createdAt: number
  readonly settledAt: number | null
  /** What has come back; absent where nothing has. */
  readonly refundedFen?: number
  /** As its trade's merchant has asked for. */
  readonly debitFault?: DebitFault
  /** The counts of policy's limits that it is counted under; absent where there are none. */
  readonly counted?: readonly string[]
}

/** Money that moved (domain/ledger): from one account of the books to another. Append-only. */
export interface TransferRow {
  readonly id: string
  /** What it belongs to: the payment's, the refund's or the movement's row. */
  readonly movementId: string
  readonly from: string
  readonly to: string
  /** Positive. */
  readonly amountFen: number
  readonly at: number
}

/** What a card has paid or is paying on one day in Shanghai; kept where the card has a limit a day. */
export interface CardDayRow {
  /** `<fingerprint of the card>/<day>`. */
  readonly id: string
  readonly cardFingerprint: string
  readonly spentFen: number
  readonly forgetAt: number
}

/** What an account has spent under a limit of policy in one period; kept where the profile has such a limit. */
export interface LimitCountRow {
  /** `<account>/<rule>/<period>`. */
  readonly id: string
  readonly usedFen: number
  /** Null where the period never ends. */
  readonly forgetAt: number | null
}

/** What a person keeps in the wallet, beside the books' account of it; its row has the account's id. Absent: nothing yet. */
export interface BalanceRow {
  readonly id: string
  /** Never below zero. */
  readonly availableFen: number
}

/**
 * Money on its way between a card and the balance, or there; its row is `<account>/<movementId>`. What is taken out has left the balance
 * from the start, and comes back with its fee where the bank does not take it.
 */
export interface MovementRow {
  readonly id: string
  /** The client's name for it. */
  readonly movementId: string
  readonly accountId: string
  readonly way: MovementWay
  readonly cardId: string
  readonly face: CardFace
  readonly amountFen: number
  /** Asked for beside the amount; 0 for a top-up. */
  readonly feeFen: number
  readonly status: MovementStatus
  readonly failure: MovementFailure | null
  /** Since when it is known that the bank's answer did not come; null while it is being asked. */
  readonly silentSince: number | null
  /** How often the service has asked of its own accord what became of it, and when it does again; absent where it never had to. */
  readonly asks?: { readonly count: number; readonly nextAt: number }
  readonly createdAt: number
  readonly settledAt: number | null
  /** Until when it is there, as was said beforehand; null for a top-up. */
  readonly arrivesBy: number | null
  /** The counts of policy's limits that it is counted under. */
  readonly counted: readonly string[]
  /** What of a withdrawal was free, and where that is counted; absent where nothing was. */
  readonly free?: { readonly countId: string; readonly amountFen: number }
}

/** What happened, as `watch` and the list of notices tell it: by reference, so that it holds no code and is read as things now are. */
export interface EventRow {
  readonly id: string
  readonly accountId: string
  readonly seq: number
  readonly at: number
  /** The person has read the notice of it. */
  readonly read?: true
  readonly what:
    /** `refundId`: money came back by this refund. `silent`: its bank has not answered in time. Otherwise it has ended. */
    | { readonly kind: 'payment-updated'; readonly paymentId: string; readonly refundId?: string; readonly silent?: true }
    /** `silent` as above. */
    | { readonly kind: 'movement-updated'; readonly movementId: string; readonly silent?: true }
    | { readonly kind: 'charge-waiting'; readonly chargeId: string }
    | { readonly kind: 'charge-closed'; readonly chargeId: string }
    | { readonly kind: 'pay-code-used'; readonly payCodeId: string }
    | { readonly kind: 'cards-changed' }
    | { readonly kind: 'card-taken-over'; readonly cardId: string }
    /** `answeredReview`: the review that the reviewers have answered; absent where one was asked for. */
    /** `isPassed`: it was passed, or called off. */
    | { readonly kind: 'risk-check-changed'; readonly isPassed: boolean }
    | { readonly kind: 'verification-changed'; readonly answeredReview?: string }
}

/** A picture that the reviewers have. The picture itself goes through the service to them and is never kept, not even in memory. */
export interface SentPicture {
  /** The client's name for it. */
  readonly pictureId: string
  /** Keyed: tells the same picture from another, and nothing of what is on it. */
  readonly fingerprint: string
}

/** Where an account's verification stands; its row has the account's id. The name that was typed is with the reviewers alone. */
export interface VerificationRow {
  readonly id: string
  readonly status: VerificationStatus
  /** What the reviewers have and have not sent back; nothing once verified. */
  readonly pictures: Readonly<Partial<Record<PicturePiece, SentPicture>>>
  /** Fingerprints of pictures that were sent back, so that none is sent twice for nothing. */
  readonly refused: readonly string[]
  readonly reasons: readonly ReviewReason[]
  /** The last review that was asked for, by the client's name for it. */
  readonly reviewId: string | null
  readonly expectedAt: number | null
}

/** What a notice says: the trade as it was when it happened. */
export interface NoticeContent {
  readonly status: TradeStatus
  readonly amountFen: number
  readonly refundedFen: number
  readonly subject: string
  readonly body: string | null
  readonly passback: string | null
  readonly appId: string | null
  readonly buyerId: string | null
  readonly createdAt: number
  readonly paidAt: number | null
  readonly closedAt: number | null
  /** Of a refund alone. */
  readonly refund: { readonly outRequestNo: string | null; readonly amountFen: number; readonly refundedAt: number } | null
}

/** The same of an agreement: as it was when it was signed or ended. */
export interface AgreementContent {
  readonly agreement: 'signed' | 'ended'
  readonly externalNo: string | null
  readonly product: AgreementProduct
  readonly scene: string | null
  readonly appId: string | null
  readonly accountId: string
  readonly logonId: string
  readonly signedAt: number
  readonly validUntil: number | null
  readonly endedAt: number | null
}

/** One try to tell a merchant. */
export interface DeliveryAttempt {
  readonly at: number
  readonly tookMs: number
  readonly outcome: DeliveryOutcome
}

/** What a merchant is told of, with how that went. Kept for a while after it was heard, so that it can be told again. */
export interface NoticeRow {
  readonly id: string
  readonly kind: NoticeKind
  readonly shopId: string
  /** The trade's, or the agreement's. */
  readonly tradeId: string
  readonly orderNumber: string
  /** What the merchant's own code calls the purchase; absent where it has no such name. */
  readonly reference?: string
  /** Null: the merchant is told as the host knows them (a shop of the sandbox). */
  readonly url: string | null
  readonly content: NoticeContent | AgreementContent
  readonly createdAt: number
  readonly state: NoticeState
  /** When it is to be told next, where it is `due`. */
  readonly dueAt: number
  readonly fault: NoticeFault | null
  /** Sent by hand: it goes also while all of its merchant are held. */
  readonly letGo?: true
  /** How often it was delivered, by which the next time goes. */
  readonly deliveries: number
  /** The newest last; of very many the newest alone. */
  readonly attempts: readonly DeliveryAttempt[]
}

/** What goes wrong with all notices to a merchant, by command; the row has the shop's id. */
export interface NoticeSwitchRow {
  readonly id: string
  readonly fault: NoticeFault | null
}

/** The first answer to a request with this key. The request is kept as a keyed fingerprint only. */
export interface IdempotencyRow {
  readonly id: string
  readonly requestFingerprint: string
  /** Null while it is being worked on; `at` then says since when. */
  readonly answer: { readonly ok: boolean; readonly body: string } | null
  readonly at: number
}

/**
 * A merchant's standing permission to charge, from the moment it asks for it. Whose it is, is known when somebody signs it. What it may
 * take is the merchant's rule and the person's caps, whichever is less.
 */
export interface AgreementRow extends ChosenSource {
  readonly id: string
  readonly payee: Payee
  readonly product: AgreementProduct
  readonly rule: PeriodRule | null
  /** What it is for, as the merchant says it ("INDUSTRY|CARRENTAL"). */
  readonly scene: string | null
  /** The merchant's own number; names one agreement for ever. */
  readonly externalNo: string | null
  /** The person's account at the merchant, for them to recognise it. */
  readonly externalLogon: string | null
  /** Null for a shop of the sandbox that asks without a gateway. */
  readonly appId: string | null
  readonly notifyUrl: string | null
  readonly status: 'asked' | 'signed' | 'ended'
  readonly askedAt: number
  readonly askedUntil: number
  /** When it runs out by itself; null: never. */
  readonly validUntil: number | null
  readonly signed: { readonly accountId: string; readonly at: number } | null
  readonly caps: AgreementCaps
  readonly ended: { readonly by: Exclude<AgreementEnder, 'time'>; readonly at: number } | null
}

/** What an agreement has taken, by its id; written by its charges alone. */
export interface AgreementCountRow extends AgreementCount {
  readonly id: string
}

/** A charge by an agreement: `<agreement>/<trade>`. */
export interface AgreementChargeRow {
  readonly id: string
  readonly agreementId: string
  /** The payment's row. */
  readonly paymentKey: string
  readonly at: number
}
