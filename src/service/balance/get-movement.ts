import { err, ok } from '@/domain/core/result'

import { callerOf, inSteps } from '../use-case'
import { resolveMovement } from './ask-bank'
import { movementKey, viewMovement } from './movement-view'

/** The movement as it now is; where the bank's answer did not come, the bank is asked again. */
export const getMovement = inSteps<'getMovement'>(async ({ movementId }, context) => {
  const found = await context.ports.store.unit(async (tx) => {
    const row = await tx.movements.get(movementKey(callerOf(context).accountId, movementId))
    return row === null ? err({ code: 'movement.unknown' }) : ok(row)
  })
  if (!found.ok) return found
  const resolved = await resolveMovement(context.ports, found.value)
  return resolved.ok ? ok(viewMovement(resolved.value)) : resolved
})
