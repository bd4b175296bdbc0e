import { err, ok } from '@/domain/core/result'

import { endPayCodes } from '../payments/issue-pay-code'
import { forgetTries } from '../throttle'
import { inOneUnitRevealing } from '../use-case'
import { checkCode, useUp } from './challenges'
import { logInTries } from './log-in-tries'
import { hashLoginPassword, refuseWeakLoginPassword } from './passwords'
import { placeOf } from './places'
import { beginSession, endSessions, type KeptSession, revealSession } from './sessions'

/** Sets a new login password by a code to the account's phone; every other session ends, the pay code shown in one, the lock too. */
export const resetLoginPassword = inOneUnitRevealing<'resetLoginPassword', KeptSession>(async (tx, input, context) => {
  const checked = await checkCode(tx, context, input, 'reset-login-password')
  if (!checked.ok) return checked
  const { phone } = checked.value
  const strong = refuseWeakLoginPassword(input.password, phone)
  if (!strong.ok) return strong
  await useUp(tx, context, checked.value)
  const account = await tx.accounts.byPhone(phone)
  if (account === null) return err({ code: 'account.unknown' })
  const changed = { ...account, loginHash: await hashLoginPassword(context, account.id, input.password) }
  await tx.accounts.put(changed)
  await endSessions(tx, account.id)
  await endPayCodes(tx, account.id, context.now)
  await forgetTries(tx, logInTries(context, phone, await placeOf(tx, context, phone)))
  return ok(await beginSession(tx, context, changed, input.device))
}, revealSession)
