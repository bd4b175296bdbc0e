import { err, ok } from '@/domain/core/result'

import { countWrongTry, forgetTries, tryState } from '../throttle'
import { inOneUnitRevealing } from '../use-case'
import { hashLoginPassword, logInTries } from './passwords'
import { beginSession, type KeptSession, revealSession } from './sessions'

/**
 * Logs in by password. An unknown phone is answered as a wrong password is: tries are counted by phone, whoever it belongs to,
 * and a hash is worked out either way.
 */
export const logIn = inOneUnitRevealing<'logIn', KeptSession>(async (tx, input, context) => {
  const { secrets, policy } = context.ports
  const tries = logInTries(context, input.phone)
  const state = await tryState(tx, tries, policy.logInLock, context.now)
  if (state.lockedUntil !== null) return err({ code: 'log-in.locked', retryAt: state.lockedUntil })
  const account = await tx.accounts.byPhone(input.phone)
  const hash = await hashLoginPassword(context, account === null ? 'nobody' : account.id, input.password)
  if (account !== null && secrets.same(account.loginHash, hash)) {
    await forgetTries(tx, tries)
    return ok(await beginSession(tx, context, account))
  }
  const after = await countWrongTry(tx, tries, policy.logInLock, context.now)
  if (after.lockedUntil !== null) return err({ code: 'log-in.locked', retryAt: after.lockedUntil })
  return err({ code: 'log-in.wrong', attemptsLeft: after.attemptsLeft })
}, revealSession)
