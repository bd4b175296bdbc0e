import { reaction } from 'mobx'

import type { WalletEvent } from '@/contract'
import { paymentOperations } from '@/contract/operations/payments'

import type { StoreDeps } from '../deps'
import type { SessionStore } from '../session/session-store'

/** An event of the wallet; or `missed`: some may have gone by unheard, so what is shown should be asked for anew. */
export type HeardEvent = WalletEvent | { readonly kind: 'missed' }

/** How long the service holds a question that has no answer yet, ms: the contract's most. */
const waitMs = 20_000
/** Given up after this, ms: well over `waitMs`, so that a slow network is not taken for a lost answer. */
const timeoutMs = 30_000
/** The least time between two questions when the first brought nothing new, ms: a service that does not wait is not hammered. */
const idleMs = 1_000

/** How long to wait after so many failures in a row, ms. */
function backOffMs(failures: number): number {
  return Math.min(1_000 * 2 ** Math.min(failures - 1, 10), 30_000)
}

/**
 * Hears what happens elsewhere: one long poll (`watch`) while somebody is logged in and the app is in front. It goes on after
 * the last event heard, so nothing that happens in the background is lost; where that can't be, it says `missed`.
 */
export class EventsStore {
  private cursor: string | null = null
  /** Counts the polls that were begun: the answer of one that is over is dropped, and its events come again. */
  private run = 0
  private failures = 0
  private cancelTimer: (() => void) | null = null
  private readonly listeners = new Set<(event: HeardEvent) => void>()
  private readonly stops: readonly (() => void)[]

  constructor(
    private readonly deps: StoreDeps,
    private readonly session: SessionStore,
  ) {
    const { lifecycle, connectivity } = deps.platform
    this.stops = [
      reaction(
        () => session.token,
        () => {
          this.cursor = null
          this.restart()
        },
      ),
      lifecycle.onChange(() => this.restart()),
      connectivity.onChange(() => this.restart()),
    ]
    this.restart()
  }

  /** Calls back with every event from now on; returns what stops that. */
  listen(listener: (event: HeardEvent) => void): () => void {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  dispose(): void {
    this.stops.forEach((stop) => stop())
    this.pause()
    this.listeners.clear()
  }

  private restart(): void {
    this.pause()
    this.failures = 0
    const { lifecycle, connectivity } = this.deps.platform
    if (this.session.token !== null && lifecycle.isVisible() && connectivity.isOnline()) void this.pollSoon(this.run)
  }

  private pause(): void {
    this.run += 1
    this.cancelTimer?.()
    this.cancelTimer = null
  }

  /** A moment later: whoever puts the app together has then finished, and the client works. */
  private async pollSoon(run: number): Promise<void> {
    await Promise.resolve()
    if (run === this.run) await this.poll(run)
  }

  private async poll(run: number): Promise<void> {
    const { client, platform } = this.deps
    const asked = platform.clock.now()
    const answer = await client.call(paymentOperations.watch, { cursor: this.cursor, waitMs }, { timeoutMs })
    if (run !== this.run) return
    if (!answer.ok) {
      // Whatever the service does not like about the cursor (it was restarted, say) ends with the cursor.
      if (this.cursor !== null && answer.error.code === 'request.invalid') {
        this.cursor = null
        this.tell({ kind: 'missed' })
      }
      this.failures += 1
      this.pollAfter(run, backOffMs(this.failures))
      return
    }
    this.failures = 0
    // The first question asks where "now" is and what waits already, and is answered at once.
    const isAsBefore = this.cursor !== null && (answer.value.cursor === this.cursor || answer.value.events.length === 0)
    this.cursor = answer.value.cursor
    answer.value.events.forEach((event) => this.tell(event))
    // A listener may have logged out, or sent the app elsewhere.
    if (run !== this.run) return
    const isHammering = isAsBefore && platform.clock.now() - asked < idleMs
    if (isHammering) this.pollAfter(run, idleMs)
    else void this.poll(run)
  }

  private pollAfter(run: number, ms: number): void {
    this.cancelTimer = this.deps.platform.clock.after(ms, () => {
      this.cancelTimer = null
      void this.poll(run)
    })
  }

  private tell(event: HeardEvent): void {
    ;[...this.listeners].forEach((listener) => listener(event))
  }
}
