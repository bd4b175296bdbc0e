import { makeAutoObservable, observableRef } from 'mobx'

import type { Account, Session, WalletError } from '@/contract'
import { accountOperations } from '@/contract/operations/account'

import type { StoreDeps } from '../deps'
import type { NoticesStore } from '../notices/notices-store'
import { readStored, storageKeys, writeStored } from '../stored'

/** Why the person is at the welcome screen though they did not ask for it. */
export type SessionEndReason = 'ended-by-service' | 'logged-out'

export type SessionState =
  | { readonly kind: 'logged-out'; readonly reason: SessionEndReason | null }
  /** After a restart the account is null until it has been fetched. */
  | { readonly kind: 'logged-in'; readonly token: string; readonly account: Account | null }

/**
 * Who is logged in; screens of an account lead to the welcome screen when nobody is. The token survives a restart; it is the one thing of the session that is stored.
 */
export class SessionStore {
  state: SessionState = { kind: 'logged-out', reason: null }
  /** Why the account could not be fetched the last time; null while fetching and after success. */
  accountError: WalletError | null = null

  constructor(
    private readonly deps: StoreDeps,
    private readonly notices: NoticesStore,
  ) {
    const stored = readStored(deps.platform.storage, storageKeys.session, parseStoredSession)
    if (stored.ok && stored.value !== null) this.state = { kind: 'logged-in', token: stored.value.token, account: null }
    else if (!stored.ok && stored.error.code === 'corrupt') notices.sayOnce({ kind: 'storage-corrupt' })
    makeAutoObservable<SessionStore, 'deps' | 'notices'>(
      this,
      { state: observableRef, accountError: observableRef, deps: false, notices: false },
      { autoBind: true },
    )
  }

  /** The token that requests carry; null while nobody is logged in. */
  get token(): string | null {
    return this.state.kind === 'logged-in' ? this.state.token : null
  }

  get account(): Account | null {
    return this.state.kind === 'logged-in' ? this.state.account : null
  }

  get loggedIn(): boolean {
    return this.state.kind === 'logged-in'
  }

  /** Begins the session that the service has just opened. */
  begin(session: Session): void {
    this.state = { kind: 'logged-in', token: session.token, account: session.account }
    this.accountError = null
    const written = writeStored(this.deps.platform.storage, storageKeys.session, { token: session.token })
    if (!written.ok) this.notices.sayOnce({ kind: written.error.code === 'full' ? 'storage-full' : 'storage-unavailable' })
  }

  /** Takes over an account as an operation answered it; nothing where the person has logged out meanwhile. */
  accountChanged(account: Account): void {
    if (this.state.kind !== 'logged-in') return
    this.state = { ...this.state, account }
    this.accountError = null
  }

  /** The reviewers have spoken, or a review was asked for on another device. */
  verificationChanged(status: Account['verification']): void {
    if (this.account !== null) this.accountChanged({ ...this.account, verification: status })
  }

  /** A risk check was asked for, passed, or called off. */
  riskCheckChanged(riskCheck: Account['riskCheck']): void {
    if (this.account !== null) this.accountChanged({ ...this.account, riskCheck })
  }

  /** Fetches the account anew. */
  async loadAccount(): Promise<void> {
    const asked = this.token
    if (asked === null) return
    this.accountFetchStarted()
    const answer = await this.deps.client.call(accountOperations.getAccount, {})
    if (this.token !== asked) return
    if (answer.ok) this.accountChanged(answer.value)
    else this.accountFetchFailed(answer.error)
  }

  /** Logs out: here at once, whatever the service answers. */
  async logOut(): Promise<void> {
    if (this.token === null) return
    const told = this.deps.client.call(accountOperations.logOut, {})
    this.end('logged-out')
    await told
  }

  /** The service says that the session of this token is over; the welcome screen tells why. */
  endedByService(token: string): void {
    if (this.token === token) this.end('ended-by-service')
  }

  private end(reason: SessionEndReason): void {
    this.state = { kind: 'logged-out', reason }
    this.deps.platform.storage.remove(storageKeys.session)
  }

  private accountFetchStarted(): void {
    this.accountError = null
  }

  private accountFetchFailed(error: WalletError): void {
    this.accountError = error
  }
}

function parseStoredSession(raw: unknown): { readonly token: string } | null {
  if (typeof raw !== 'object' || raw === null || !('token' in raw)) return null
  return typeof raw.token === 'string' && raw.token !== '' ? { token: raw.token } : null
}
