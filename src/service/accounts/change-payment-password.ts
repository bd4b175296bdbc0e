import { ok } from '@/domain/core/result'

import { inOneUnit } from '../use-case'
import { accountOf, viewAccount } from './account-view'
import { checkPaymentPassword, hashPaymentPassword, refuseWeakPaymentPassword } from './passwords'

/** Changes the payment password by the old one; wrong old ones count as they do at paying. */
export const changePaymentPassword = inOneUnit<'changePaymentPassword'>(async (tx, input, context) => {
  const account = await accountOf(tx, context)
  const proved = await checkPaymentPassword(tx, context, account, input.oldPassword)
  if (!proved.ok) return proved
  const strong = refuseWeakPaymentPassword(input.password, account.phone)
  if (!strong.ok) return strong
  const changed = { ...account, paymentHash: await hashPaymentPassword(context, account.id, input.password) }
  await tx.accounts.put(changed)
  return ok(await viewAccount(tx, changed))
})
