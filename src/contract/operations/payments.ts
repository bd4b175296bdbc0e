import * as v from 'valibot'

import { group, operation } from '../operation'
import {
  card,
  charge,
  chargeEnd,
  codeLabel,
  currency,
  fen,
  id,
  moment,
  movement,
  order,
  payee,
  payment,
  paymentPassword,
  paySource,
  positiveFen,
  rate,
  riskCheck,
  verificationStatus,
} from '../values'

/** What a payment is for. */
export const paymentTarget = v.variant('kind', [
  v.object({ kind: v.literal('order'), orderId: id }),
  v.object({ kind: v.literal('shop'), shopId: id }),
  v.object({ kind: v.literal('charge'), chargeId: id }),
])
export type PaymentTarget = v.InferOutput<typeof paymentTarget>

/** Something that happened elsewhere (a till charged the pay code, a large charge waits for the password). */
export const walletEvent = v.variant('kind', [
  v.object({ kind: v.literal('payment-updated'), payment }),
  v.object({ kind: v.literal('movement-updated'), movement }),
  v.object({ kind: v.literal('charge-waiting'), charge }),
  v.object({ kind: v.literal('charge-closed'), chargeId: id, reason: chargeEnd }),
  /** The pay code was used up, also by a payment that failed: show another one. */
  v.object({ kind: v.literal('pay-code-used'), code: v.string() }),
  v.object({ kind: v.literal('cards-changed') }),
  /** Another account has proved the card to be its own; told until `acknowledgeTakeOver`. */
  v.object({ kind: v.literal('card-taken-over'), card }),
  /** The reviewers have said something, or a review was asked for elsewhere. */
  v.object({ kind: v.literal('verification-changed'), status: verificationStatus }),
  /** A risk check was asked for, passed, or called off. */
  v.object({ kind: v.literal('risk-check-changed'), riskCheck: v.nullable(riskCheck) }),
])
export type WalletEvent = v.InferOutput<typeof walletEvent>

/** A code as its text; the longest that is looked into has 4,096 characters. */
const codeText = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))

/**
 * The tip that an EMVCo code asks for. `prompt`: the person says how much, up to this many percent of the amount. The others
 * are added without asking, as the standard has it: `minor` in smallest units, `hundredths` in hundredths of a percent.
 */
const codeTip = v.variant('kind', [
  v.object({ kind: v.literal('prompt'), mostPercent: positiveFen }),
  v.object({ kind: v.literal('fixed'), minor: positiveFen }),
  v.object({ kind: v.literal('percent'), hundredths: positiveFen }),
])

/** What an EMVCo code of a network that this wallet serves leads to; `openCodeOrder` makes an order of it. */
const codeOffer = v.object({
  kind: v.literal('emv'),
  payee,
  /** `dynamic`: made for one purchase, and paid once. */
  point: v.picklist(['static', 'dynamic']),
  currency,
  /** In smallest units; null where the person types it. */
  amountMinor: v.nullable(positiveFen),
  tip: v.nullable(codeTip),
  /** What the person must be asked for, in this order. */
  prompts: v.array(codeLabel.entries.field),
  /** What the code says of the purchase. */
  labels: v.array(codeLabel),
  /** Null for yuan. As of now: the order has the one that holds. */
  rate: v.nullable(rate),
})
export type CodeOffer = v.InferOutput<typeof codeOffer>

/** What a scanned code of this wallet leads to. */
export const resolvedCode = v.variant('kind', [
  v.object({ kind: v.literal('order'), order }),
  v.object({ kind: v.literal('shop'), payee }),
  v.object({ kind: v.literal('friend'), maskedName: v.string() }),
  v.object({ kind: v.literal('agreement'), agreementId: id }),
  codeOffer,
])
export type ResolvedCode = v.InferOutput<typeof resolvedCode>

export const paymentOperations = group({
  /** A fresh pay code, 18 digits starting 28, opaque; the one before it stops working. `source` null: the first that can of the order set in My Cards. */
  issuePayCode: operation({
    input: v.object({ source: v.nullable(paySource) }),
    output: v.object({
      code: v.pipe(v.string(), v.regex(/^28\d{16}$/)),
      issuedAt: moment,
      expiresAt: moment,
      /** What it pays from, as far as that is known before an amount is. */
      source: paySource,
    }),
    session: 'required',
    effect: 'changes',
  }),
  /**
   * Leads from a scanned code (this wallet's own, or EMVCo's of a network that it serves) to who gets the money; the payee
   * always comes from the service, never from the code. An own code that the service did not seal is `code.tampered`.
   */
  resolveCode: operation({
    input: v.object({ text: codeText }),
    output: resolvedCode,
    session: 'required',
    effect: 'reads',
  }),
  /**
   * Makes an order of an EMVCo code, with what it costs in fen. `amountMinor` and `tipMinor` are null where the code says them
   * itself. A dynamic code gives the same order for the same answers, whoever asks, and is paid once; a static one gives a new
   * order each time.
   */
  openCodeOrder: operation({
    input: v.object({
      text: codeText,
      amountMinor: v.nullable(positiveFen),
      tipMinor: v.nullable(fen),
      answers: v.pipe(v.array(codeLabel), v.maxLength(codeLabel.entries.field.options.length)),
    }),
    output: order,
    session: 'required',
    effect: 'changes',
  }),
  /** The order while it can be paid, or why it can't. */
  getOrder: operation({ input: v.object({ orderId: id }), output: order, session: 'required', effect: 'reads' }),
  getShop: operation({ input: v.object({ shopId: id }), output: payee, session: 'required', effect: 'reads' }),
  getCharge: operation({ input: v.object({ chargeId: id }), output: charge, session: 'required', effect: 'reads' }),
  /**
   * Pays. `paymentId` is the client's and names the payment for ever: sent again it gives the payment as it now is and pays
   * nothing twice. `amountFen` is what the person saw; another amount is refused (`amount.changed`).
   */
  pay: operation({
    input: v.object({ paymentId: id, target: paymentTarget, amountFen: positiveFen, source: paySource, paymentPassword }),
    output: payment,
    session: 'required',
    effect: 'changes',
  }),
  refuseCharge: operation({ input: v.object({ chargeId: id }), output: v.object({}), session: 'required', effect: 'changes' }),
  /** The payment as it now is. `payment.unknown`: it never arrived, paying again is safe. */
  getPayment: operation({ input: v.object({ paymentId: id }), output: payment, session: 'required', effect: 'reads' }),
  /** Waits up to `waitMs` (20 s at most) for events after `cursor`; `cursor` null starts from now, with the charges that wait already. */
  watch: operation({
    input: v.object({
      cursor: v.nullable(v.string()),
      waitMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000)),
    }),
    output: v.object({ cursor: v.string(), events: v.array(walletEvent) }),
    session: 'required',
    effect: 'reads',
  }),
})
