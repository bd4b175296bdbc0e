import { err, ok } from '@/domain/core/result'

import { inOneUnit } from '../use-case'
import { accountOf, viewAccount } from './account-view'
import { checkCode, useUp } from './challenges'
import { checkLoginPassword } from './passwords'

/** Moves the account to the phone that got the code. */
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
  return ok(await viewAccount(tx, moved))
})
