import { ok } from '@/domain/core/result'

import { endPayCodes } from '../payments/issue-pay-code'
import { callerOf, inOneUnit } from '../use-case'
import { viewSessions } from './sessions'

/**
 * Ends a session of the account, on a phone that was lost perhaps: the pay code that it may show ends too. Somebody else's is
 * answered like one that is not there.
 */
export const endSession = inOneUnit<'endSession'>(async (tx, { sessionId }, context) => {
  const { accountId } = callerOf(context)
  const session = await tx.sessions.get(sessionId)
  if (session !== null && session.accountId === accountId) {
    await tx.sessions.remove(sessionId)
    await endPayCodes(tx, accountId, context.now)
  }
  return ok(await viewSessions(tx, context))
})
