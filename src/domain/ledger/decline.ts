/** Why a payment was refused, in the words of the field. */
export const declineCodes = [
  'insufficient-funds',
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
] as const

export type DeclineCode = (typeof declineCodes)[number]
