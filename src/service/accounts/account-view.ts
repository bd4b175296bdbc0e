import type { Account } from '@/contract'

import type { Tx } from '../ports'
import type { AccountRow } from '../rows'
import { callerOf, type Context } from '../use-case'

/** The account as the app sees it. */
export async function viewAccount(tx: Tx, account: AccountRow): Promise<Account> {
  const cards = await tx.cards.ofAccount(account.id)
  const verification = await tx.verifications.get(account.id)
  return {
    id: account.id,
    phone: account.phone,
    hasPaymentPassword: account.paymentHash !== null,
    cardCount: cards.filter((card) => card.unlinked === null).length,
    verification: verification?.status ?? 'none',
    riskCheck: account.riskCheck ?? null,
  }
}

/** The caller's account: a session without one is a broken invariant. */
export async function accountOf(tx: Tx, context: Context): Promise<AccountRow> {
  const account = await tx.accounts.get(callerOf(context).accountId)
  if (account === null) throw new Error('a session without its account')
  return account
}
