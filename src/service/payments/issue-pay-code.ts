import type { OutputOf } from '@/contract'
import { makePayCode, payCodeRandomDigits } from '@/domain/code/pay-code'
import { err, ok } from '@/domain/core/result'

import { accountOf } from '../accounts/account-view'
import { unlessChecked } from '../risk/risk-check'
import type { Secrets, Tx } from '../ports'
import { inOneUnitRevealing } from '../use-case'
import { findChoice, keptChoice, viewSource } from './paying-order'

/** A pay code's answer without its digits. */
type KeptPayCode = Omit<OutputOf<'issuePayCode'>, 'code'> & { readonly payCodeId: string }

/**
 * A fresh pay code; the one before it ends. Small charges need no password, so having set one is the consent that paying by
 * code needs.
 */
export const issuePayCode = inOneUnitRevealing<'issuePayCode', KeptPayCode>(
  async (tx, input, context) => {
    const { now, ports } = context
    const account = await accountOf(tx, context)
    if (account.paymentHash === null) return err({ code: 'payment-password.not-set' })
    const checked = unlessChecked(account)
    if (!checked.ok) return checked
    const source = await findChoice(tx, account, input.source)
    if (!source.ok) return source
    await endPayCodes(tx, account.id, now)
    const id = await ports.ids.next('pay-code', tx.counters)
    const expiresAt = now + ports.policy.payCode.shownMs
    await tx.payCodes.put({
      id,
      fingerprint: payCodeFingerprint(ports.secrets, payCodeOf(ports.secrets, id)),
      accountId: account.id,
      ...keptChoice(input.source),
      issuedAt: now,
      expiresAt,
      endedAt: null,
      used: false,
    })
    return ok({ payCodeId: id, issuedAt: now, expiresAt, source: viewSource(source.value) })
  },
  ({ payCodeId, ...kept }, context) => ({ ...kept, code: payCodeOf(context.ports.secrets, payCodeId) }),
)

/** Ends the pay codes of an account that nobody has charged. */
export async function endPayCodes(tx: Tx, accountId: string, now: number): Promise<void> {
  for (const open of await tx.payCodes.openOfAccount(accountId)) await tx.payCodes.put({ ...open, endedAt: now })
}

/** The digits of a pay code: derived from its id with the service's key, so that they are kept nowhere. */
export function payCodeOf(secrets: Secrets, payCodeId: string): string {
  return makePayCode(secrets.digits('pay code', payCodeId, payCodeRandomDigits))
}

/** By which a till's code is found. */
export function payCodeFingerprint(secrets: Secrets, code: string): string {
  return secrets.fingerprint('pay code', code)
}
