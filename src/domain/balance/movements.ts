import type { DeclineCode } from '../ledger/decline'

/** Money that comes from a card into the balance, or goes from the balance to a card. */
export const movementWays = ['top-up', 'withdrawal'] as const
export type MovementWay = (typeof movementWays)[number]

/** `processing`: on the way, its bank has not said yet. `failed`: nothing has moved, or all of it is back. */
export const movementStatuses = ['processing', 'succeeded', 'failed'] as const
export type MovementStatus = (typeof movementStatuses)[number]

/** Why a bank did not move the money. */
export const movementFailures = [
  'insufficient-funds',
  'card-declined',
  'over-card-limit',
  'card-removed',
  'bank-out-of-service',
  /** The request never arrived at the bank. */
  'bank-not-reached',
] as const
export type MovementFailure = (typeof movementFailures)[number]

/** What a bank's refusal of a payment means where no shop is paid. */
export function failureOf(decline: DeclineCode): MovementFailure {
  return movementFailures.find((failure) => failure === decline) ?? 'card-declined'
}
