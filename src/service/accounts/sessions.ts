import type { Account, Session } from '@/contract'

import type { Secrets, Tx } from '../ports'
import type { AccountRow } from '../rows'
import type { Context } from '../use-case'
import { viewAccount } from './account-view'
import { rememberPlace } from './places'

/** How long a session lives. */
const sessionMs = 90 * 24 * 3_600_000

/** A session's answer without its token. */
export interface KeptSession {
  readonly sessionId: string
  readonly account: Account
}

/** Begins a session, and knows the phone's place from now on. Only the token's fingerprint is kept; the token itself is worked out when it is answered. */
export async function beginSession(tx: Tx, context: Context, account: AccountRow): Promise<KeptSession> {
  const { ids, secrets } = context.ports
  const id = await ids.next('session', tx.counters)
  await tx.sessions.put({
    id,
    accountId: account.id,
    tokenFingerprint: secrets.fingerprint('session', tokenOf(secrets, id)),
    createdAt: context.now,
    endsAt: context.now + sessionMs,
  })
  await rememberPlace(tx, context, account.phone)
  return { sessionId: id, account: await viewAccount(tx, account) }
}

/** The answer with its token. */
export function revealSession(kept: KeptSession, context: Context): Session {
  return { token: tokenOf(context.ports.secrets, kept.sessionId), account: kept.account }
}

/** Ends every session of an account, but for the one that is spared. */
export async function endSessions(tx: Tx, accountId: string, spared: string | null = null): Promise<void> {
  for (const session of await tx.sessions.ofAccount(accountId)) if (session.id !== spared) await tx.sessions.remove(session.id)
}

function tokenOf(secrets: Secrets, sessionId: string): string {
  return secrets.fingerprint('token of session', sessionId)
}
