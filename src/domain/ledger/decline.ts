/** Why a payment was refused, in the words of the field. */
export const declineCodes = [
  'insufficient-funds',
  /** There is less in the wallet than is to be paid from it. */
  'balance-not-enough',
  'card-declined',
  'over-card-limit',
  'card-removed',
  'bank-out-of-service',
  /** The request for the money never arrived at the bank. */
  'bank-not-reached',
  'order-expired',
  'order-closed',
  'order-paid',
  'cancelled',
  'not-supported-here',
  /** More than policy lets somebody pay whose identity is not verified. */
  'not-verified',
  /** More than it lets somebody pay who is known no better; further proof of who they are raises it. */
  'verification-too-weak',
  /** More than policy lets anybody pay: in one payment, a day, a month, a year or ever. */
  'over-payment-limit',
  'over-day-limit',
  'over-month-limit',
  'over-year-limit',
  'over-lifetime-limit',
  /** What only holders of a mainland resident identity card may buy. */
  'not-mainland',
] as const

export type DeclineCode = (typeof declineCodes)[number]
