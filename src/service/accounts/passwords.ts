import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { loginPasswordWeakness } from '@/domain/password/login-password'
import { paymentPasswordWeakness } from '@/domain/password/payment-password'

import type { Tx } from '../ports'
import type { AccountRow } from '../rows'
import { type TryOutcome, tryOnce } from '../throttle'
import type { Context } from '../use-case'

/** The name under which wrong log-ins of a phone are counted, whether it has an account or not. */
export function logInTries(context: Context, phone: string): string {
  return `log-in/${context.ports.secrets.fingerprint('phone', phone)}`
}

export function paymentTries(accountId: string): string {
  return `payment-password/${accountId}`
}

/** The hash of a login password; the account's id is its salt. */
export function hashLoginPassword(context: Context, accountId: string, password: string): Promise<string> {
  return context.ports.secrets.hashPassword(password, `log-in/${accountId}`)
}

export function hashPaymentPassword(context: Context, accountId: string, password: string): Promise<string> {
  return context.ports.secrets.hashPassword(password, `payment/${accountId}`)
}

export function refuseWeakLoginPassword(password: string, phone: string): Result<void, WalletError> {
  const reason = loginPasswordWeakness(password, phone)
  return reason === null ? ok(undefined) : err({ code: 'login-password.weak', reason })
}

/** The service keeps no ID number, so no birth date is known to it: the app, which knows, refuses those. */
export function refuseWeakPaymentPassword(password: string, phone: string): Result<void, WalletError> {
  const reason = paymentPasswordWeakness(password, { phone, birthDates: [] })
  return reason === null ? ok(undefined) : err({ code: 'payment-password.weak', reason })
}

/** Tries a login password of a phone. `account` is null for a phone without one: a hash is worked out all the same. */
export function tryLoginPassword(
  tx: Tx,
  context: Context,
  phone: string,
  account: AccountRow | null,
  password: string,
): Promise<TryOutcome> {
  const { secrets, policy } = context.ports
  return tryOnce(tx, logInTries(context, phone), policy.logInLock, context.now, async () => {
    const hash = await hashLoginPassword(context, account === null ? 'nobody' : account.id, password)
    return account !== null && secrets.same(account.loginHash, hash)
  })
}

/**
 * Checks a login password where the account is known already. Wrong tries count together with those at logging in, so that no
 * way round the lock is left.
 */
export async function checkLoginPassword(
  tx: Tx,
  context: Context,
  account: AccountRow,
  password: string,
): Promise<Result<void, WalletError>> {
  const tried = await tryLoginPassword(tx, context, account.phone, account, password)
  if (tried.kind === 'right') return ok(undefined)
  if (tried.kind === 'locked') return err({ code: 'log-in.locked', retryAt: tried.until })
  return err({ code: 'login-password.wrong', attemptsLeft: tried.attemptsLeft })
}

/** Checks the payment password; wrong ones are counted, and each lock in a row is longer. */
export async function checkPaymentPassword(
  tx: Tx,
  context: Context,
  account: AccountRow,
  password: string,
): Promise<Result<void, WalletError>> {
  const { secrets, policy } = context.ports
  const { id, paymentHash } = account
  if (paymentHash === null) return err({ code: 'payment-password.not-set' })
  const tried = await tryOnce(tx, paymentTries(id), policy.paymentPasswordLock, context.now, async () =>
    secrets.same(paymentHash, await hashPaymentPassword(context, id, password)),
  )
  if (tried.kind === 'right') return ok(undefined)
  if (tried.kind === 'locked') return err({ code: 'payment-password.locked', retryAt: tried.until })
  return err({ code: 'payment-password.wrong', attemptsLeft: tried.attemptsLeft })
}
