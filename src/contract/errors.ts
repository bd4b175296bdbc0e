import * as v from 'valibot'

import { codeFields } from '@/domain/code-order/fields'
import { riskDemands } from '@/domain/risk/risk-check'
import { periods } from '@/domain/policy/limits'

import { chargeEnd, declineCode, unsupportedCardReason } from './values'

/** A moment in milliseconds since 1970, UTC. */
const moment = v.pipe(v.number(), v.integer())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The parts of what the bank holds that can differ from what it was sent. */
export const bankField = v.picklist(['name', 'idKind', 'idNumber', 'phone'])
export type BankField = v.InferOutput<typeof bankField>

const none = v.object({})

/**
 * Every way in which an operation can fail, with the details that its message needs. The HTTP status and the text in
 * each language are maps over these codes that `satisfies` checks, so a new code does not compile until all exist.
 * Details never carry a card number, an ID number, a code or a password.
 */
export const errorDetails = {
  /** The request does not fit the operation's schema; `field` names the first part that does not. */
  'request.invalid': v.object({ field: v.nullable(v.string()) }),
  'request.unknown-operation': none,
  /** The same idempotency key came with another request. */
  'request.key-reused': none,
  /** The first request with this idempotency key is still being worked on. */
  'request.still-running': none,
  'request.too-many': v.object({ retryAt: moment }),
  'session.missing': none,
  'session.ended': none,

  'phone.taken': none,
  'phone.unchanged': none,
  'sms.resend-too-soon': v.object({ retryAt: moment }),
  'sms.too-many': v.object({ retryAt: moment }),
  'sms.not-sent': none,
  'code.wrong': v.object({ attemptsLeft: count }),
  'code.expired': none,
  'code.used': none,
  'code.too-many-attempts': none,
  'account.unknown': none,
  'log-in.wrong': v.object({ attemptsLeft: count }),
  'log-in.locked': v.object({ retryAt: moment }),
  'login-password.weak': v.object({ reason: v.picklist(['too-short', 'too-common', 'like-phone']) }),
  'login-password.wrong': v.object({ attemptsLeft: count }),
  'payment-password.weak': v.object({ reason: v.picklist(['repeated', 'sequence', 'like-phone', 'like-birth-date', 'pattern']) }),
  'payment-password.not-set': none,
  'payment-password.already-set': none,
  'payment-password.wrong': v.object({ attemptsLeft: count }),
  'payment-password.locked': v.object({ retryAt: moment }),

  'card.unsupported': v.object({ reason: unsupportedCardReason }),
  'card.already-yours': none,
  'card.linked-by-other': none,
  'card.not-found': none,
  'card.undo-over': none,
  'bank.unknown-card': v.object({ attemptsLeft: count }),
  /** `fields` is null where the bank says no more than that something differs. */
  'bank.mismatch': v.object({ fields: v.nullable(v.array(bankField)), attemptsLeft: count }),
  'bank.too-many-attempts': v.object({ retryAt: moment }),
  'bank.out-of-service': none,
  /** The bank did not answer in time: what became of the request is not known yet. */
  'bank.no-answer': none,
  'link.unknown': none,
  'link.not-waiting-for-code': none,

  'code.not-ours': none,
  /** Not whole, or against its standard: nothing of it is believed. */
  'code.damaged': none,
  /** Shaped as this wallet's own, and not sealed by it: somebody made or changed it. */
  'code.tampered': none,
  /** An EMVCo code of other networks; those that are known, by name. */
  'code.network-not-served': v.object({ networks: v.array(v.string()) }),
  /** No rate for it. ISO 4217's letters, or its digits where they are of no currency. */
  'code.currency-not-served': v.object({ currency: v.string() }),
  /** What the code asks for was not answered, or can't be an answer. */
  'code.answer-missing': v.object({ field: v.picklist(codeFields) }),
  /** An order's rate has run out: scan again. */
  'order.quote-expired': none,
  'tip.too-large': v.object({ mostPercent: count }),
  'order.expired': none,
  'order.paid': none,
  'order.closed': none,
  'order.not-found': none,
  'charge.not-found': none,
  /** Over: whoever shows it must not say "not charged" where it was paid. */
  'charge.closed': v.object({ reason: chargeEnd }),
  'shop.not-found': none,
  /** A risk check is open: no money leaves the account until it is passed. */
  'risk.check-needed': v.object({ demand: v.picklist(riskDemands) }),
  'agreement.not-found': none,
  /** Not signed in time, signed before, or ended: what was asked of it can't be done any more. */
  'agreement.closed': v.object({ reason: v.picklist(['lapsed', 'signed', 'ended']) }),
  'amount.invalid': none,
  'amount.too-large': v.object({ limitFen: count }),
  /** What is to be paid is no longer what the person saw. */
  'amount.changed': v.object({ amountFen: count }),
  'card.none': none,
  'payment.unknown': none,
  /** Less is there than amount and fee together. */
  'balance.not-enough': v.object({ availableFen: count, feeFen: count }),
  /** Cards from abroad neither fill the balance nor receive from it. */
  'card.not-for-balance': none,
  'movement.unknown': none,
  /** What it costs is no longer what the person saw. */
  'movement.fee-changed': v.object({ feeFen: count }),
  /** A limit of policy: which, since when, what it still lets through, and whether proof of who one is raises it. */
  'movement.over-limit': v.object({
    period: v.picklist(periods),
    mostFen: count,
    leftFen: count,
    since: moment,
    renewsAt: v.nullable(moment),
    raisable: v.boolean(),
  }),
  'payment.refused': v.object({ reason: declineCode }),
  'pay-code.invalid': none,
  'pay-code.used': none,
  'pay-code.expired': none,

  /** A review is under way, or was passed: nothing can be sent now. */
  'verification.closed': none,
  'verification.incomplete': none,
  /** What was sent is no picture that the reviewers could open. */
  'picture.unreadable': none,
  /** The very picture that the reviewers have refused. */
  'picture.same-again': none,
  'reviewers.out-of-service': none,

  'sandbox.absent': none,

  /** The network could not be reached: nothing was sent. */
  'network.offline': none,
  /** Sent, and no answer came: the service may or may not have done it. Ask before trying again. */
  'network.lost-answer': none,
  'network.bad-answer': none,
  'storage.full': none,
  /** What keeps the data could not be reached, or not in time: it may or may not have been done. Send it again with the same key. */
  'service.unavailable': none,
  'service.failed': v.object({ requestId: v.string() }),
} as const

export type ErrorCode = keyof typeof errorDetails

/** A failed operation: a code of the list above with its details. */
export type WalletError = {
  [Code in ErrorCode]: { readonly code: Code } & Readonly<v.InferOutput<(typeof errorDetails)[Code]>>
}[ErrorCode]

/** The error with the given code. */
export type WalletErrorOf<Code extends ErrorCode> = Extract<WalletError, { code: Code }>

/** What every operation may answer with: it is about the request, the session or the way to the service. All others belong to some operations. */
export type GeneralErrorCode = Extract<ErrorCode, `${'network' | 'request' | 'service' | 'session' | 'storage'}.${string}`>

export const errorCodes = Object.keys(errorDetails) as ErrorCode[]

/** An error as it crosses the wire: parsed at the border, so that an answer of another shape is `network.bad-answer`. */
export function parseWalletError(raw: unknown): WalletError | null {
  if (typeof raw !== 'object' || raw === null || !('code' in raw)) return null
  const { code } = raw
  if (typeof code !== 'string' || !isErrorCode(code)) return null
  const details = v.safeParse(errorDetails[code], raw)
  // The pair of a code and the details that its own schema let through is one member of the union.
  return details.success ? ({ ...details.output, code } as WalletError) : null
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.prototype.hasOwnProperty.call(errorDetails, code)
}
