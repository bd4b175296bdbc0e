import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { loginPasswordWeakness } from '@/domain/password/login-password'
import { paymentPasswordWeakness } from '@/domain/password/payment-password'

import type { PasswordCheck, PasswordOwner, Tx } from '../ports'
import type { AccountRow } from '../rows'
import { tryOnce } from '../throttle'
import type { Context } from '../use-case'

export function paymentTries(accountId: string): string {
  return `payment-password/${accountId}`
}

export function hashLoginPassword(context: Context, accountId: string, password: string): Promise<string> {
  return context.ports.secrets.hashPassword(password, { kind: 'log-in', accountId })
}

export function hashPaymentPassword(context: Context, accountId: string, password: string): Promise<string> {
  return context.ports.secrets.hashPassword(password, { kind: 'payment', accountId })
}

/** Checks a password: slow, and so once in a request, however often its unit of work is run. */
export function checkPassword(
  context: Context,
  password: string,
  owner: PasswordOwner,
  hash: string | null,
): Promise<PasswordCheck> {
  const { checked, ports } = context
  const name = JSON.stringify([owner.kind, owner.accountId, hash, password])
  const check = checked?.get(name) ?? ports.secrets.checkPassword(password, owner, hash)
  checked?.set(name, check)
  return check
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
 * Checks the payment password; wrong ones are counted, and each lock in a row is longer. Only a session of the account comes this
 * far, so that nobody else can use its tries up.
 */
export async function checkPaymentPassword(
  tx: Tx,
  context: Context,
  account: AccountRow,
  password: string,
): Promise<Result<void, WalletError>> {
  const { policy } = context.ports
  const { id, paymentHash } = account
  if (paymentHash === null) return err({ code: 'payment-password.not-set' })
  const tried = await tryOnce(tx, paymentTries(id), policy.paymentPasswordLock, context.now, async () => {
    const check = await checkPassword(context, password, { kind: 'payment', accountId: id }, paymentHash)
    if (check === 'right-outdated')
      await tx.accounts.put({ ...account, paymentHash: await hashPaymentPassword(context, id, password) })
    return check !== 'wrong'
  })
  if (tried.kind === 'right') return ok(undefined)
  if (tried.kind === 'locked') return err({ code: 'payment-password.locked', retryAt: tried.until })
  return err({ code: 'payment-password.wrong', attemptsLeft: tried.attemptsLeft })
}
