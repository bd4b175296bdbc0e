import * as v from 'valibot'

import { movementFailures, movementStatuses, movementWays } from '@/domain/balance/movements'
import { codeFields } from '@/domain/code-order/fields'
import { cardBrands, cardKinds, unsupportedCardReasons } from '@/domain/card/kinds'
import { idKinds } from '@/domain/id/kinds'
import { declineCodes } from '@/domain/ledger/decline'
import { riskDemands } from '@/domain/risk/risk-check'
import { verificationStatuses } from '@/domain/verification/pieces'

/** Shapes that several operations share. Times are milliseconds since 1970 (UTC), amounts whole fen. */
export const moment = v.pipe(v.number(), v.integer())
export const fen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
export const positiveFen = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER))
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^[A-Za-z0-9_-]+$/))
const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))

/** A phone number in E.164 form, "+8613800138000". */
export const e164 = v.pipe(v.string(), v.regex(/^\+[1-9]\d{5,14}$/))
export const smsCode = v.pipe(v.string(), v.regex(/^\d{6}$/))
export const loginPassword = v.pipe(v.string(), v.minLength(1), v.maxLength(256))
export const paymentPassword = v.pipe(v.string(), v.regex(/^\d{6}$/))
/** ISO/IEC 7812-1: 12 to 19 digits. */
export const cardNumber = v.pipe(v.string(), v.regex(/^\d{12,19}$/))
/** ISO 3166-1 alpha-3, or ICAO 9303's codes for the stateless (XXA) and refugees (XXB, XXC). */
export const nationality = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))

export const idKind = v.picklist(idKinds)

export const cardKind = v.picklist(cardKinds)

export const cardBrand = v.picklist(cardBrands)

export const unsupportedCardReason = v.picklist(unsupportedCardReasons)

export const declineCode = v.picklist(declineCodes)

/** A linked card as the app sees it: never more of the number than the BIN's bank and the last four digits. */
export const card = v.object({
  id,
  /** The bank's code in the BIN table ("ICBC"); null for a bank that the table does not know. */
  bankCode: v.nullable(v.string()),
  bankName: v.nullable(v.object({ zh: v.string(), en: v.nullable(v.string()) })),
  brand: cardBrand,
  kind: cardKind,
  /** Issued outside mainland China: its use is limited. */
  international: v.boolean(),
  last4: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  /** What the bank lets the card pay, fen; null where the bank sets none. */
  limits: v.object({ perPaymentFen: v.nullable(fen), perDayFen: v.nullable(fen) }),
  linkedAt: moment,
})
export type Card = v.InferOutput<typeof card>

export const verificationStatus = v.picklist(verificationStatuses)

/** Asked for before money may leave the account again. Everything else still works. */
export const riskCheck = v.object({ demand: v.picklist(riskDemands), askedAt: moment })

export const account = v.object({
  id,
  phone: e164,
  hasPaymentPassword: v.boolean(),
  cardCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  verification: verificationStatus,
  riskCheck: v.nullable(riskCheck),
})
export type Account = v.InferOutput<typeof account>

export const session = v.object({ token: text(128), account })
export type Session = v.InferOutput<typeof session>

/** A code that is on its way by SMS. */
export const smsChallenge = v.object({
  challengeId: id,
  /** The phone as it may be shown: "+86 138 •••• 8000". */
  maskedPhone: v.string(),
  expiresAt: moment,
  resendAt: moment,
})
export type SmsChallenge = v.InferOutput<typeof smsChallenge>

/** Who gets the money. */
export const payee = v.object({ shopId: id, name: v.object({ zh: text(64), en: text(64) }), category: text(32) })
export type Payee = v.InferOutput<typeof payee>

/** A card that pays, as a receipt names it. */
export const payingCard = v.object({
  cardId: id,
  bankName: v.nullable(v.object({ zh: v.string(), en: v.nullable(v.string()) })),
  brand: cardBrand,
  kind: cardKind,
  last4: v.string(),
})
export type PayingCard = v.InferOutput<typeof payingCard>

/** Money between a card and the balance, from the moment it is asked for. */
export const movement = v.object({
  id,
  way: v.picklist(movementWays),
  status: v.picklist(movementStatuses),
  /** Why nothing moved, or all of it came back. */
  failure: v.nullable(v.picklist(movementFailures)),
  amountFen: positiveFen,
  /** What a withdrawal took from the balance beside the amount. */
  feeFen: fen,
  card: payingCard,
  createdAt: moment,
  settledAt: v.nullable(moment),
  /** Until when a withdrawal is on the card, as was said beforehand. */
  arrivesBy: v.nullable(moment),
})
export type Movement = v.InferOutput<typeof movement>

/** What is chosen to pay: a linked card, or the money that is kept in the wallet. */
export const paySource = v.variant('kind', [
  v.object({ kind: v.literal('card'), cardId: id }),
  v.object({ kind: v.literal('balance') }),
])

/** What paid or was to pay, as a receipt names it. */
export const paymentSource = v.variant('kind', [
  v.object({ kind: v.literal('card'), card: payingCard }),
  v.object({ kind: v.literal('balance') }),
])
export type PaymentSource = v.InferOutput<typeof paymentSource>

/** A currency of ISO 4217, and how many decimals its smallest unit has: JPY 0, USD 2, KWD 3. */
export const currency = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  exponent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
})

/** What a currency costs: `fen` fen for every `minor` of its smallest units (a ratio of whole numbers, no decimals). */
export const rate = v.object({ fen: positiveFen, minor: positiveFen, asOf: moment, source: text(64) })
export type Rate = v.InferOutput<typeof rate>

/** Said by an EMVCo code, or answered by the person. */
export const codeLabel = v.object({ field: v.picklist(codeFields), text: text(100) })

/** How a code that was priced in its own currency came to the order's fen. `rate` is null for yuan; the tip is in the amount paid. */
export const breakdown = v.object({
  currency,
  /** In the smallest units of the currency, the tip left out. */
  amountMinor: positiveFen,
  tipMinor: fen,
  /** How the tip came about; null where the code has none. */
  tip: v.nullable(v.picklist(['prompt', 'fixed', 'percent'])),
  /** Fixed until the order expires. */
  rate: v.nullable(rate),
  labels: v.array(codeLabel),
})
export type Breakdown = v.InferOutput<typeof breakdown>

export const paymentMethod = v.picklist(['pay-code', 'order-code', 'shop-code', 'agreement'])
export type PaymentMethod = v.InferOutput<typeof paymentMethod>

/** A payment, from the moment it is asked for. `processing` means that the bank has not said yet. */
export const payment = v.object({
  id,
  status: v.picklist(['succeeded', 'processing', 'declined']),
  decline: v.nullable(declineCode),
  method: paymentMethod,
  payee,
  goods: v.string(),
  amountFen: positiveFen,
  /** What the merchant has given back of it; it goes to what paid. */
  refundedFen: fen,
  /** Of an order that an EMVCo code led to. */
  breakdown: v.nullable(breakdown),
  source: paymentSource,
  /** The merchant's number of the order. */
  orderNumber: v.string(),
  createdAt: moment,
  settledAt: v.nullable(moment),
})
export type Payment = v.InferOutput<typeof payment>

/** How a charge ended. Money was taken only where it was paid; `withdrawn` by the merchant. */
export const chargeEnd = v.picklist(['paid', 'refused', 'expired', 'withdrawn'])
export type ChargeEnd = v.InferOutput<typeof chargeEnd>

/** A charge of a pay code that waits for the payment password. */
export const charge = v.object({
  id,
  payee,
  goods: v.string(),
  amountFen: positiveFen,
  /** What pays unless something else is chosen. */
  source: paySource,
  expiresAt: moment,
})
export type Charge = v.InferOutput<typeof charge>

export const order = v.object({
  id,
  payee,
  goods: v.string(),
  /** All that is paid: tip included, converted. */
  amountFen: positiveFen,
  /** Of an order that an EMVCo code led to. */
  breakdown: v.nullable(breakdown),
  orderNumber: v.string(),
  expiresAt: moment,
})
export type Order = v.InferOutput<typeof order>
