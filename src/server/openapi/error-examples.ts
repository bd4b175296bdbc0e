import type * as v from 'valibot'

import type { ErrorCode } from '@/contract'
import type { errorDetails } from '@/contract/errors'

import { messageOf } from '../messages'

type DetailsOf<Code extends ErrorCode> = Readonly<v.InferOutput<(typeof errorDetails)[Code]>>

/** Codes that come with something beside code, message and request id. */
type DetailedCode = { [Code in ErrorCode]: keyof DetailsOf<Code> extends never ? never : Code }[ErrorCode]

const attemptsLeft = 3
const retryAt = 1_793_582_160_000
const requestId = '0c4f1e9a7b32-1k'

/** The details of errors, as they look. */
const details: { readonly [Code in DetailedCode]: DetailsOf<Code> } = {
  'request.invalid': { field: 'amountFen' },
  'request.too-many': { retryAt },
  'sms.resend-too-soon': { retryAt },
  'sms.too-many': { retryAt },
  'code.wrong': { attemptsLeft },
  'log-in.wrong': { attemptsLeft },
  'log-in.locked': { retryAt },
  'login-password.weak': { reason: 'too-common' },
  'login-password.wrong': { attemptsLeft },
  'payment-password.weak': { reason: 'sequence' },
  'payment-password.wrong': { attemptsLeft },
  'payment-password.locked': { retryAt },
  'card.unsupported': { reason: 'brand' },
  'bank.unknown-card': { attemptsLeft },
  'bank.mismatch': { fields: ['name'], attemptsLeft },
  'bank.too-many-attempts': { retryAt },
  'code.network-not-served': { networks: ['PromptPay'] },
  'code.currency-not-served': { currency: 'KPW' },
  'code.answer-missing': { field: 'billNumber' },
  'tip.too-large': { mostPercent: 100 },
  'charge.closed': { reason: 'expired' },
  'risk.check-needed': { demand: 'second-card' },
  'balance.not-enough': { availableFen: 120_00, feeFen: 0 },
  'movement.fee-changed': { feeFen: 2_00 },
  'movement.over-limit': {
    period: 'day',
    mostFen: 10_000_00,
    leftFen: 2_500_00,
    since: 1_420_041_600_000,
    renewsAt: 1_795_017_600_000,
    raisable: true,
  },
  'agreement.closed': { reason: 'ended' },
  'amount.too-large': { limitFen: 5_000_000 },
  'amount.changed': { amountFen: 2_900 },
  'payment.refused': { reason: 'order-expired' },
  'service.failed': { requestId },
}

const byCode: { readonly [Code in ErrorCode]?: object } = details

/** An error as it comes over the wire. */
export function exampleOfError(code: ErrorCode): object {
  return { code, message: messageOf[code], requestId, ...byCode[code] }
}
