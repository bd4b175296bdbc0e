import { err, ok } from '@/domain/core/result'

import type { AccountRow } from '../rows'
import { inOneUnitRevealing } from '../use-case'
import { checkCode, useUp } from './challenges'
import { hashLoginPassword, refuseWeakLoginPassword } from './passwords'
import { beginSession, type KeptSession, revealSession } from './sessions'

/** Makes the account and logs in. A weak password does not use the code up; `phone.taken` does: only the phone's holder hears it. */
export const signUp = inOneUnitRevealing<'signUp', KeptSession>(async (tx, input, context) => {
  const checked = await checkCode(tx, context, input, 'sign-up')
  if (!checked.ok) return checked
  const { phone } = checked.value
  const strong = refuseWeakLoginPassword(input.password, phone)
  if (!strong.ok) return strong
  await useUp(tx, context, checked.value)
  if ((await tx.accounts.byPhone(phone)) !== null) return err({ code: 'phone.taken' })
  const id = await context.ports.ids.next('account', tx.counters)
  const loginHash = await hashLoginPassword(context, id, input.password)
  const account: AccountRow = { id, phone, loginHash, paymentHash: null, createdAt: context.now }
  await tx.accounts.put(account)
  return ok(await beginSession(tx, context, account, input.device))
}, revealSession)
