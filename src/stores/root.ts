import { configure, reaction } from 'mobx'

import { forgetAwaitedCodes } from './account/awaited-code'
import { BillsStore } from './bills/bills-store'
import { CardsStore } from './cards/cards-store'
import { SentPayments } from './checkout/sent-payments'
import { ConnectivityStore } from './connectivity/connectivity-store'
import type { StoreDeps } from './deps'
import { routeEvents } from './events/event-routes'
import { EventsStore } from './events/events-store'
import { tellTakeOvers } from './events/take-overs'
import { Flows } from './flows'
import { LocaleStore } from './locale/locale-store'
import { NewsBadge } from './news/news-badge'
import { NoticesStore } from './notices/notices-store'
import { PayCodeStore } from './pay-code/pay-code-store'
import { SandboxPresence } from './sandbox/sandbox-presence'
import { guardedClient } from './session/guarded-client'
import { SessionStore } from './session/session-store'
import { storageKeys } from './stored'

/** Everything that the app knows, made once per app (and once per test) and handed to the screens by context. */
export interface Stores {
  /** For flows: the client here is the guarded one, which ends the session when the service says so. */
  readonly deps: StoreDeps
  readonly session: SessionStore
  readonly locale: LocaleStore
  readonly notices: NoticesStore
  readonly connectivity: ConnectivityStore
  readonly events: EventsStore
  readonly news: NewsBadge
  readonly bills: BillsStore
  readonly cards: CardsStore
  readonly payCode: PayCodeStore
  readonly sentPayments: SentPayments
  readonly sandbox: SandboxPresence
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
  const locale = new LocaleStore(deps.platform, notices)
  const connectivity = new ConnectivityStore(deps.platform.connectivity)
  const events = new EventsStore(deps, session)
  const news = new NewsBadge(deps, session, notices, events)
  const bills = new BillsStore(deps)
  const cards = new CardsStore(deps, session)
  const payCode = new PayCodeStore(deps)
  const sentPayments = new SentPayments(deps.platform.storage)
  const sandbox = new SandboxPresence(deps)
  const flows = new Flows<Stores>()

  const stopReactions = [
    // Another person, or nobody: no flow of the one before may go on.
    reaction(
      () => session.token,
      () => {
        flows.dropAll()
        forgetAwaitedCodes(deps.platform.storage)
        bills.clear()
        cards.clear()
        payCode.pick(null)
        if (session.account !== null) sentPayments.handTo(session.account.id)
        // An ended session may be taken up again by the same person: what they have sent is still theirs.
        if (session.state.kind === 'logged-out' && session.state.reason === 'logged-out') {
          sentPayments.clear()
          deps.platform.storage.remove(storageKeys.linkDraft)
        }
      },
    ),
    events.listen((event) => cards.heard(event)),
    tellTakeOvers(deps, { events, notices, session }),
    routeEvents({ events, news, bills, payCode, sentPayments, sandbox, notices, session, navigation: deps.platform.navigation }),
  ]

  return {
    deps,
    session,
    locale,
    notices,
    connectivity,
    events,
    news,
    bills,
    cards,
    payCode,
    sentPayments,
    sandbox,
    flows,
    dispose() {
      stopReactions.forEach((stop) => stop())
      flows.dropAll()
      payCode.dispose()
      news.dispose()
      events.dispose()
      connectivity.dispose()
      locale.dispose()
      notices.dispose()
    },
  }
}
