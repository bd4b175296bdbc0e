import { err, ok } from '@/domain/core/result'

import { inOneUnitRevealing } from '../use-case'
import { tryLoginPassword } from './log-in-tries'
import { placeOf } from './places'
import { beginSession, type KeptSession, revealSession } from './sessions'

/**
 * Logs in by password. An unknown phone is answered as a wrong password is: tries are counted by phone and place, whoever it belongs
 * to, and a hash is worked out either way.
 */
export const logIn = inOneUnitRevealing<'logIn', KeptSession>(async (tx, { phone, password, device }, context) => {
  const account = await tx.accounts.byPhone(phone)
  const tried = await tryLoginPassword(tx, context, phone, await placeOf(tx, context, phone), account, password)
  if (tried.kind === 'locked') return err({ code: 'log-in.locked', retryAt: tried.until })
  if (tried.kind === 'wrong') return err({ code: 'log-in.wrong', attemptsLeft: tried.attemptsLeft })
  if (account === null) throw new Error('the right password of nobody')
  return ok(await beginSession(tx, context, account, device))
}, revealSession)
