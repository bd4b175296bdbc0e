import { err, ok } from '@/domain/core/result'

import { endPayCodes } from '../payments/issue-pay-code'
import { callerOf, inOneUnit } from '../use-case'
import { accountOf, viewAccount } from './account-view'
import { checkCode, useUp } from './challenges'
import { checkLoginPassword } from './log-in-tries'
import { rememberPlace } from './places'
import { endSessions } from './sessions'

/**
 * Moves the account to the phone that got the code. Every other session ends, and the pay code shown in one: who still has the old
 * phone, or a device of before, is out.
 */
export const changePhone = inOneUnit<'changePhone'>(async (tx, input, context) => {
  const account = await accountOf(tx, context)
  const checked = await checkCode(tx, context, input, 'change-phone')
  if (!checked.ok) return checked
  const proved = await checkLoginPassword(tx, context, account, input.password)
  if (!proved.ok) return proved
  const { phone } = checked.value
  if (phone === account.phone) return err({ code: 'phone.unchanged' })
  await useUp(tx, context, checked.value)
  if ((await tx.accounts.byPhone(phone)) !== null) return err({ code: 'phone.taken' })
  const moved = { ...account, phone }
  await tx.accounts.put(moved)
  await endSessions(tx, account.id, callerOf(context).sessionId)
  await endPayCodes(tx, account.id, context.now)
  await rememberPlace(tx, context, phone)
  return ok(await viewAccount(tx, moved))
})
