import { err, ok } from '@/domain/core/result'

import { forgetTries } from '../throttle'
import { inOneUnit } from '../use-case'
import { accountOf, viewAccount } from './account-view'
import { checkCode, useUp } from './challenges'
import { checkLoginPassword } from './log-in-tries'
import { hashPaymentPassword, paymentTries, refuseWeakPaymentPassword } from './passwords'

/** A forgotten payment password: the code to the account's own phone and the login password together; its lock ends. */
export const resetPaymentPassword = inOneUnit<'resetPaymentPassword'>(async (tx, input, context) => {
  const account = await accountOf(tx, context)
  const checked = await checkCode(tx, context, input, 'reset-payment-password')
  if (!checked.ok) return checked
  // A code to another phone is none for this account.
  if (checked.value.phone !== account.phone) return err({ code: 'code.expired' })
  const proved = await checkLoginPassword(tx, context, account, input.loginPassword)
  if (!proved.ok) return proved
  const strong = refuseWeakPaymentPassword(input.password, account.phone)
  if (!strong.ok) return strong
  await useUp(tx, context, checked.value)
  const changed = { ...account, paymentHash: await hashPaymentPassword(context, account.id, input.password) }
  await tx.accounts.put(changed)
  await forgetTries(tx, paymentTries(account.id))
  return ok(await viewAccount(tx, changed))
})
