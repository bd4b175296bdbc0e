import { err, ok } from '@/domain/core/result'

import { callerOf, inOneUnit } from '../use-case'
import { closeCharge, waitingCharge } from './charges'

/** Refuses a charge; one that is being paid can't be refused any more. */
export const refuseCharge = inOneUnit<'refuseCharge'>(async (tx, { chargeId }, context) => {
  const found = await waitingCharge(tx, callerOf(context).accountId, chargeId, context.now)
  if (!found.ok) return found
  const { charge, trade } = found.value
  if (trade.reservedBy !== null) return err({ code: 'request.still-running' })
  await closeCharge(tx, charge, trade, 'refused', context.now)
  return ok({})
})
