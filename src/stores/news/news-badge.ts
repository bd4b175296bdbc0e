import { makeAutoObservable, reaction, runInAction } from 'mobx'

import { newsOperations } from '@/contract/operations/news'

import type { StoreDeps } from '../deps'
import type { EventsStore, HeardEvent } from '../events/events-store'
import type { NoticesStore } from '../notices/notices-store'
import type { SessionStore } from '../session/session-store'

/**
 * How many notices the person has not read, as the service counts them: for the badge. It asks at the start, when something has
 * happened, and when the connection is back. What is told while the person looks at the very payment is read at once.
 */
export class NewsBadge {
  /** 100 stands for more than 99. */
  unread = 0
  /** The payment whose result or receipt is in front. */
  private lookedAt: string | null = null
  /** The list is in front: it says by itself what is new. */
  private isListShown = false
  /** `again`: something has happened since it was asked. */
  private asking: 'not' | 'once' | 'again' = 'not'
  /** Another person has logged in since: answers to the one before are dropped. */
  private owner = 0
  private readonly stops: readonly (() => void)[]

  constructor(
    private readonly deps: StoreDeps,
    private readonly session: SessionStore,
    private readonly notices: NoticesStore,
    events: EventsStore,
  ) {
    makeAutoObservable<NewsBadge, 'deps' | 'session' | 'notices' | 'lookedAt' | 'isListShown' | 'asking' | 'owner' | 'stops'>(
      this,
      {
        deps: false,
        session: false,
        notices: false,
        lookedAt: false,
        isListShown: false,
        asking: false,
        owner: false,
        stops: false,
      },
      { autoBind: true },
    )
    this.stops = [
      reaction(
        () => session.token,
        () => {
          this.owner += 1
          this.asking = 'not'
          this.set(0)
          void this.refresh()
        },
      ),
      deps.platform.connectivity.onChange((online) => {
        if (online) void this.refresh()
      }),
      events.listen((event) => {
        if (isWorthAsking(event)) void this.refresh(event.kind === 'payment-updated')
      }),
    ]
    // A moment later: whoever puts the app together has then finished, and the client works.
    void Promise.resolve().then(() => this.refresh())
  }

  /** Asks the service; `announces`: more than before is said in a short message, unless the list says it. */
  async refresh(announces = false): Promise<void> {
    if (this.session.token === null) return
    if (this.asking !== 'not') {
      this.asking = 'again'
      return
    }
    const { owner } = this
    const before = this.unread
    this.asking = 'once'
    const answer = await this.deps.client.call(newsOperations.listNews, { before: null, limit: 1 })
    if (owner !== this.owner) return
    const isStale = this.wasAskedAgain()
    this.asking = 'not'
    if (isStale) return this.refresh(announces)
    if (!answer.ok) return
    const seen = answer.value.unread > 0 && this.lookedAt !== null ? await this.readPayment(this.lookedAt) : null
    if (owner !== this.owner) return
    const unread = seen ?? answer.value.unread
    this.set(unread)
    if (announces && unread > before && !this.isListShown) this.notices.show({ kind: 'news', count: unread - before })
  }

  /** The service has said it in another answer. */
  set(unread: number): void {
    this.unread = unread
  }

  /** The payment's result or receipt is in front now; returns what ends that. */
  lookAtPayment(paymentId: string): () => void {
    this.lookedAt = paymentId
    if (this.unread > 0)
      void this.readPayment(paymentId).then((unread) => {
        if (unread !== null) this.set(unread)
      })
    return () => {
      if (this.lookedAt === paymentId) this.lookedAt = null
    }
  }

  /** The list is in front now; returns what ends that. */
  lookAtList(): () => void {
    this.isListShown = true
    return () => {
      this.isListShown = false
    }
  }

  dispose(): void {
    this.owner += 1
    this.stops.forEach((stop) => stop())
  }

  private async readPayment(paymentId: string): Promise<number | null> {
    const { owner } = this
    const answer = await this.deps.client.call(newsOperations.readNews, { what: { which: 'payment', paymentId } })
    return answer.ok && owner === this.owner ? runInAction(() => answer.value.unread) : null
  }

  private wasAskedAgain(): boolean {
    return this.asking === 'again'
  }
}

/** Events of which there may be a notice, that of the person's own cards left out. */
export function isWorthAsking(event: HeardEvent): boolean {
  return event.kind !== 'cards-changed' && event.kind !== 'pay-code-used'
}
