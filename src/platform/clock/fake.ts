import type { Clock } from './types'

/** A clock that moves only when it is told to. */
export interface FakeClock extends Clock {
  /**
   * Moves the time on by `ms`, running every timer that falls due at its own moment and in order; work that timers
   * start (promises) gets its turn before the next timer and before this resolves.
   */
  advance(ms: number): Promise<void>
  /** Timers that still wait: a screen that was left must leave none behind. */
  pending(): number
}

interface Timer {
  readonly due: number
  readonly order: number
  readonly work: () => void
}

/** A fake clock that starts at `start` (ms since 1970 UTC; 2026-03-01 noon in Shanghai unless told). */
export function createFakeClock(start: number = Date.UTC(2026, 2, 1, 4)): FakeClock {
  let now = start
  let order = 0
  const timers = new Set<Timer>()

  function nextDue(until: number): Timer | null {
    let next: Timer | null = null
    for (const timer of timers) {
      if (timer.due > until) continue
      if (next === null || timer.due < next.due || (timer.due === next.due && timer.order < next.order)) next = timer
    }
    return next
  }

  return {
    now: () => now,
    after(ms, work) {
      order += 1
      const timer: Timer = { due: now + Math.max(0, ms), order, work }
      timers.add(timer)
      return () => {
        timers.delete(timer)
      }
    },
    async advance(ms) {
      const until = now + ms
      await letPromisesRun()
      for (let timer = nextDue(until); timer !== null; timer = nextDue(until)) {
        timers.delete(timer)
        now = timer.due
        timer.work()
        await letPromisesRun()
      }
      now = until
    },
    pending: () => timers.size,
  }
}

/** Resolves after every promise that can go on has gone on. */
export function letPromisesRun(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
