import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { loginPasswordWeakness } from '@/domain/password/login-password'
import { paymentPasswordWeakness } from '@/domain/password/payment-password'

import type { Tx } from '../ports'
import type { AccountRow } from '../rows'
import { countWrongTry, forgetTries, tryState } from '../throttle'
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
  const { secrets, policy } = context.ports
  const tries = logInTries(context, account.phone)
  const state = await tryState(tx, tries, policy.logInLock, context.now)
  if (state.lockedUntil !== null) return err({ code: 'log-in.locked', retryAt: state.lockedUntil })
  if (secrets.same(account.loginHash, await hashLoginPassword(context, account.id, password))) {
    await forgetTries(tx, tries)
    return ok(undefined)
  }
  const after = await countWrongTry(tx, tries, policy.logInLock, context.now)
  if (after.lockedUntil !== null) return err({ code: 'log-in.locked', retryAt: after.lockedUntil })
  return err({ code: 'login-password.wrong', attemptsLeft: after.attemptsLeft })
}

/** Checks the payment password; wrong ones are counted, and each lock in a row is longer. */
export async function checkPaymentPassword(
  tx: Tx,
  context: Context,
  account: AccountRow,
  password: string,
): Promise<Result<void, WalletError>> {
  const { secrets, policy } = context.ports
  if (account.paymentHash === null) return err({ code: 'payment-password.not-set' })
  const tries = paymentTries(account.id)
  const state = await tryState(tx, tries, policy.paymentPasswordLock, context.now)
  if (state.lockedUntil !== null) return err({ code: 'payment-password.locked', retryAt: state.lockedUntil })
  if (secrets.same(account.paymentHash, await hashPaymentPassword(context, account.id, password))) {
    await forgetTries(tx, tries)
    return ok(undefined)
  }
  const after = await countWrongTry(tx, tries, policy.paymentPasswordLock, context.now)
  if (after.lockedUntil !== null) return err({ code: 'payment-password.locked', retryAt: after.lockedUntil })
  return err({ code: 'payment-password.wrong', attemptsLeft: after.attemptsLeft })
}
