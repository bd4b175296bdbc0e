import type { Account, OutputOf, Session } from '@/contract'

import type { Secrets, Tx } from '../ports'
import type { AccountRow, SessionRow } from '../rows'
import { callerOf, type Context } from '../use-case'
import { viewAccount } from './account-view'
import { rememberPlace } from './places'

/** How long a session lives. */
const sessionMs = 90 * 24 * 3_600_000

/** A session's answer without its token. */
export interface KeptSession {
  readonly sessionId: string
  readonly account: Account
}

/** The most that are open at a time: whoever logs in once more ends the oldest. Limits that count by session hold for accounts so. */
const mostSessions = 20

/** Begins a session, and knows the phone's place from now on. Only the token's fingerprint is kept; the token itself is worked out when it is answered. */
export async function beginSession(
  tx: Tx,
  context: Context,
  account: AccountRow,
  device: string | undefined,
): Promise<KeptSession> {
  const { ids, secrets } = context.ports
  const open = await sessionsOf(tx, account.id)
  for (const oldest of open.slice(mostSessions - 1)) await tx.sessions.remove(oldest.id)
  const id = await ids.next('session', tx.counters)
  await tx.sessions.put({
    id,
    accountId: account.id,
    tokenFingerprint: secrets.fingerprint('session', tokenOf(secrets, id)),
    ...(device === undefined ? {} : { device }),
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

/** The sessions of an account, the newest first. */
async function sessionsOf(tx: Tx, accountId: string): Promise<readonly SessionRow[]> {
  return [...(await tx.sessions.ofAccount(accountId))].sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
}

/** The account's sessions as the app lists them. */
export async function viewSessions(tx: Tx, context: Context): Promise<OutputOf<'listSessions'>> {
  const { accountId, sessionId: asking } = callerOf(context)
  const open = (await sessionsOf(tx, accountId)).filter(({ endsAt }) => endsAt > context.now)
  return {
    sessions: open.map(({ id, device = null, createdAt }) => ({
      sessionId: id,
      device,
      begunAt: createdAt,
      isThis: id === asking,
    })),
  }
}

/** Ends every session of an account, but for the one that is spared. */
export async function endSessions(tx: Tx, accountId: string, spared: string | null = null): Promise<void> {
  for (const session of await tx.sessions.ofAccount(accountId)) if (session.id !== spared) await tx.sessions.remove(session.id)
}

function tokenOf(secrets: Secrets, sessionId: string): string {
  return secrets.fingerprint('token of session', sessionId)
}
