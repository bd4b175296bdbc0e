import { err, ok } from '@/domain/core/result'

import { inOneUnit } from '../use-case'
import { accountOf, viewAccount } from './account-view'
import { hashPaymentPassword, refuseWeakPaymentPassword } from './passwords'

/** Sets the first payment password. */
export const setPaymentPassword = inOneUnit<'setPaymentPassword'>(async (tx, input, context) => {
  const account = await accountOf(tx, context)
  if (account.paymentHash !== null) return err({ code: 'payment-password.already-set' })
  const strong = refuseWeakPaymentPassword(input.password, account.phone)
  if (!strong.ok) return strong
  const changed = { ...account, paymentHash: await hashPaymentPassword(context, account.id, input.password) }
  await tx.accounts.put(changed)
  return ok(await viewAccount(tx, changed))
})
