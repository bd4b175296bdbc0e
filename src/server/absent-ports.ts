import type { Bank, Rates, Reviewer, SmsCarrier } from '@/service/ports'

/**
 * The world of a service that nobody has connected to one yet: there is no bank, no SMS carrier and no reviewer. Each says so as it
 * would while it is out of service, so that nothing is ever taken for done. Whoever runs the service for real puts their own here.
 */

/** How many attempts a day are said where no bank says it. */
const attemptsPerDay = 5

export const absentBank: Bank = {
  attemptsPerDay: () => Promise.resolve(attemptsPerDay),
  link: () => Promise.resolve({ kind: 'out-of-service' }),
  linkStatus: () => Promise.resolve({ kind: 'unknown' }),
  takeOver: () => Promise.resolve({ kind: 'out-of-service' }),
  resendCode: () => Promise.resolve({ kind: 'out-of-service' }),
  confirm: () => Promise.resolve({ kind: 'out-of-service' }),
  revoke: () => Promise.resolve(),
  debit: () => Promise.resolve({ kind: 'declined', reason: 'bank-out-of-service' }),
  debitStatus: () => Promise.resolve({ kind: 'unknown' }),
  refund: () => Promise.resolve({ kind: 'out-of-service' }),
  credit: () => Promise.resolve({ kind: 'out-of-service' }),
}

export const absentSms: SmsCarrier = { send: () => Promise.resolve('not-sent') }

export const absentRates: Rates = { rate: () => Promise.resolve(null) }

export const absentReviewer: Reviewer = {
  takePicture: () => Promise.resolve('out-of-service'),
  review: () => Promise.resolve({ kind: 'out-of-service' }),
  decision: () => Promise.resolve({ kind: 'no-answer' }),
}
