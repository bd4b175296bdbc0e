import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import type { Tx } from '../ports'
import type { AccountRow } from '../rows'
import { markRightTry, type TryOutcome, tryOnce, tryOnceAmongMany } from '../throttle'
import type { Context } from '../use-case'
import { checkPassword, hashLoginPassword } from './passwords'
import { countOf, type Place, placeOf } from './places'

/** The name under which wrong log-ins of a phone from a place are counted, whether the phone has an account or not. */
export function logInTries(context: Context, phone: string, place: Place): string {
  return countOf(context, 'log-in', phone, place)
}

/**
 * Tries a login password of a phone. Each place has its own tries. Places where the account never logged in share a second count, so
 * that many addresses together get no further than a few; it locks such places alone, and a code by SMS is a way in
 * all the same. `account` is null for a phone without one: everything happens alike, a hash is worked out too.
 */
export async function tryLoginPassword(
  tx: Tx,
  context: Context,
  phone: string,
  place: Place,
  account: AccountRow | null,
  password: string,
): Promise<TryOutcome> {
  const { policy } = context.ports
  const isRight = async (): Promise<boolean> => {
    const owner = { kind: 'log-in' as const, accountId: account === null ? 'nobody' : account.id }
    const check = await checkPassword(context, password, owner, account === null ? null : account.loginHash)
    if (check === 'right-outdated' && account !== null)
      await tx.accounts.put({ ...account, loginHash: await hashLoginPassword(context, account.id, password) })
    return check !== 'wrong'
  }
  const own = { id: logInTries(context, phone, place), rule: policy.logInLock }
  const strangers = { id: countOf(context, 'log-in-elsewhere', phone), rule: policy.strangersLock }
  const tried = place.isKnown
    ? await tryOnce(tx, own.id, own.rule, context.now, isRight)
    : await tryOnceAmongMany(tx, own, strangers, context.now, isRight)
  if (tried.kind !== 'right') return tried
  await markRightTry(tx, own.id, context.now)
  if (!place.isKnown) await markRightTry(tx, strangers.id, context.now)
  return tried
}

/**
 * Checks a login password where the account is known already. Wrong tries count together with those at logging in from the same
 * place, so that no way round the lock is left.
 */
export async function checkLoginPassword(
  tx: Tx,
  context: Context,
  account: AccountRow,
  password: string,
): Promise<Result<void, WalletError>> {
  const asks = { ...(await placeOf(tx, context, account.phone)), isKnown: true }
  const tried = await tryLoginPassword(tx, context, account.phone, asks, account, password)
  if (tried.kind === 'right') return ok(undefined)
  if (tried.kind === 'locked') return err({ code: 'log-in.locked', retryAt: tried.until })
  return err({ code: 'login-password.wrong', attemptsLeft: tried.attemptsLeft })
}
