import type { Clock } from './types'

/** The device's own clock and timers. */
export function createClock(): Clock {
  return {
    now: () => Date.now(),
    after(ms, work) {
      const timer = setTimeout(work, ms)
      return () => {
        clearTimeout(timer)
      }
    },
  }
}
