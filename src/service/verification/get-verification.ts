import { ok } from '@/domain/core/result'

import { callerOf, inSteps } from '../use-case'
import { hearDecision } from './hear-decision'
import { loadVerification, viewVerification } from './verifications'

/** Where the verification stands; while a review is under way the reviewers are asked. */
export const getVerification = inSteps<'getVerification'>(async (_input, context) => {
  const row = await loadVerification(context.ports.store, callerOf(context).accountId)
  if (!row.ok) return row
  const heard = await hearDecision(context.ports, row.value)
  return heard.ok ? ok(viewVerification(heard.value)) : heard
})
