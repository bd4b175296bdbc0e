import { ok } from '@/domain/core/result'

import { callerOf, inOneUnit } from '../use-case'
import { waitingCharge } from './charges'
import { viewCharge } from './payment-view'

/** A charge that waits for the payment password. */
export const getCharge = inOneUnit<'getCharge'>(async (tx, { chargeId }, context) => {
  const found = await waitingCharge(tx, callerOf(context).accountId, chargeId, context.now)
  return found.ok ? ok(viewCharge(found.value.charge, found.value.trade)) : found
})
