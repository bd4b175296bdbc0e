import { ok } from '@/domain/core/result'

import { callerOf, inOneUnit } from '../use-case'

/** Ends the session that asks. */
export const logOut = inOneUnit<'logOut'>(async (tx, _input, context) => {
  await tx.sessions.remove(callerOf(context).sessionId)
  return ok({})
})
