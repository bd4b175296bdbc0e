import { err, ok } from '@/domain/core/result'

import { callerOf, inSteps } from '../use-case'
import { resolvePayment } from './ask-bank'
import { paymentKey, viewPayment } from './payment-view'

/** The payment as it now is; where the bank's answer did not come, the bank is asked again. */
export const getPayment = inSteps<'getPayment'>(async ({ paymentId }, context) => {
  const found = await context.ports.store.unit(async (tx) => {
    const row = await tx.payments.get(paymentKey(callerOf(context).accountId, paymentId))
    return row === null ? err({ code: 'payment.unknown' }) : ok(row)
  })
  if (!found.ok) return found
  const resolved = await resolvePayment(context.ports, found.value)
  return resolved.ok ? ok(viewPayment(resolved.value)) : resolved
})
