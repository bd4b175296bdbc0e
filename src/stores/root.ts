import { configure, reaction } from 'mobx'

import { ConnectivityStore } from './connectivity/connectivity-store'
import type { StoreDeps } from './deps'
import { Flows } from './flows'
import { LocaleStore } from './locale/locale-store'
import { NoticesStore } from './notices/notices-store'
import { guardedClient } from './session/guarded-client'
import { SessionStore } from './session/session-store'

/** Everything that the app knows, made once per app (and once per test) and handed to the screens by context. */
export interface Stores {
  /** For flows: the client here is the guarded one, which ends the session when the service says so. */
  readonly deps: StoreDeps
  readonly session: SessionStore
  readonly locale: LocaleStore
  readonly notices: NoticesStore
  readonly connectivity: ConnectivityStore
  readonly flows: Flows<Stores>
  /** Stops every reaction, timer and listener. */
  dispose(): void
}

/**
 * Makes the stores. A store of the main package (cards, bills, pay code, events) is made here and hangs in `Stores`;
 * a flow that one subpackage uses is made by its pages (`useFlow`, `stores.flows`).
 */
export function createStores(given: StoreDeps): Stores {
  configure({ enforceActions: 'always' })
  const notices = new NoticesStore(given.platform.clock)
  const deps: StoreDeps = { ...given, client: guardedClient(given.client, () => session) }
  const session: SessionStore = new SessionStore(deps, notices)
  const locale = new LocaleStore(deps.platform.storage, deps.platform.system, notices)
  const connectivity = new ConnectivityStore(deps.platform.connectivity)
  const flows = new Flows<Stores>()

  const stopReactions = [
    // Another person, or nobody: no flow of the one before may go on.
    reaction(
      () => session.token,
      () => flows.dropAll(),
    ),
  ]

  return {
    deps,
    session,
    locale,
    notices,
    connectivity,
    flows,
    dispose() {
      stopReactions.forEach((stop) => stop())
      flows.dropAll()
      connectivity.dispose()
      locale.dispose()
      notices.dispose()
    },
  }
}
