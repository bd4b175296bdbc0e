import { makeAutoObservable } from 'mobx'

import type { Clock } from '@/platform/types'

const secondMs = 1_000

/** The time as a countdown needs it: moves once a second, and only until the moment that somebody waits for. */
export class Ticker {
  /** Ms since 1970 UTC. */
  now: number
  private until = 0
  private cancel: (() => void) | null = null

  constructor(
    private readonly clock: Clock,
    private readonly onTick: (now: number) => void = () => undefined,
  ) {
    this.now = clock.now()
    makeAutoObservable<Ticker, 'clock' | 'onTick' | 'until' | 'cancel'>(this, {
      clock: false,
      onTick: false,
      until: false,
      cancel: false,
    })
  }

  /** Ticks until this moment has come; a later moment than before prolongs it. */
  runUntil(moment: number): void {
    this.now = this.clock.now()
    this.until = Math.max(this.until, moment)
    if (this.cancel === null) this.schedule()
  }

  /** Whole seconds until a moment, rounded up; 0 once it has come. */
  secondsUntil(moment: number): number {
    return Math.max(0, Math.ceil((moment - this.now) / secondMs))
  }

  dispose(): void {
    this.cancel?.()
    this.cancel = null
  }

  private schedule(): void {
    const left = this.until - this.clock.now()
    this.cancel = left <= 0 ? null : this.clock.after(Math.min(secondMs, left), () => this.tick())
  }

  private tick(): void {
    this.now = this.clock.now()
    this.schedule()
    this.onTick(this.now)
  }
}
