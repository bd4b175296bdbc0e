import { ok } from '@/domain/core/result'

import { callerOf, inOneUnit } from '../use-case'
import { viewAgreement } from './agreement-view'

/** What the account has signed, the newest first. */
export const listAgreements = inOneUnit<'listAgreements'>(async (tx, _input, context) => {
  const rows = await tx.agreements.ofAccount(callerOf(context).accountId)
  return ok({ agreements: await Promise.all(rows.map((row) => viewAgreement(tx, row, context.now))) })
})
