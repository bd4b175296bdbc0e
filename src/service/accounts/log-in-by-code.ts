import { err, ok } from '@/domain/core/result'

import { inOneUnitRevealing } from '../use-case'
import { checkCode, useUp } from './challenges'
import { beginSession, type KeptSession, revealSession } from './sessions'

/** Logs in by a code to the phone; the way in also while the password is locked. */
export const logInByCode = inOneUnitRevealing<'logInByCode', KeptSession>(async (tx, input, context) => {
  const checked = await checkCode(tx, context, input, 'log-in')
  if (!checked.ok) return checked
  await useUp(tx, context, checked.value)
  const account = await tx.accounts.byPhone(checked.value.phone)
  return account === null ? err({ code: 'account.unknown' }) : ok(await beginSession(tx, context, account, input.device))
}, revealSession)
