import type { Clock } from '@/service/ports'

/** The machine's clock, whose timers can all be ended at once: nothing keeps a server alive that is closing. */
export interface ClosingClock extends Clock {
  /** Runs everything that waits, now: a long poll answers with what it has. */
  close(): void
}

export function createClosingClock(): ClosingClock {
  const waiting = new Map<ReturnType<typeof setTimeout>, () => void>()
  let closed = false
  return {
    now: () => Date.now(),
    after(ms, work) {
      const timer = setTimeout(
        () => {
          waiting.delete(timer)
          work()
        },
        closed ? 0 : ms,
      )
      waiting.set(timer, work)
      return () => {
        clearTimeout(timer)
        waiting.delete(timer)
      }
    },
    close() {
      closed = true
      waiting.forEach((work, timer) => {
        clearTimeout(timer)
        work()
      })
      waiting.clear()
    },
  }
}
