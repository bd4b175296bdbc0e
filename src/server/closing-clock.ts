import type { Clock } from '@/service/ports'

/** The machine's clock, whose timers can all be ended at once: nothing keeps a server alive that is closing. */
export interface ClosingClock extends Clock {
  /** Drops everything that waits, and whatever would begin to wait. */
  close(): void
}

export function createClosingClock(): ClosingClock {
  const waiting = new Set<ReturnType<typeof setTimeout>>()
  let closed = false
  return {
    now: () => Date.now(),
    after(ms, work) {
      if (closed) return () => undefined
      const timer = setTimeout(() => {
        waiting.delete(timer)
        work()
      }, ms)
      waiting.add(timer)
      return () => {
        clearTimeout(timer)
        waiting.delete(timer)
      }
    },
    close() {
      closed = true
      waiting.forEach((timer) => {
        clearTimeout(timer)
      })
      waiting.clear()
    },
  }
}
