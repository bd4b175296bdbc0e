import type { Clock } from '@/service/ports'

/** A clock that can be moved forward: for a sandbox, where nobody wants to wait a day. */
export interface MovableClock extends Clock {
  /** How far it is ahead of the machine's, ms. */
  aheadMs(): number
  /** Sets how far it is ahead; what was to happen until then happens now. */
  setAhead(ms: number): void
}

interface Waiting {
  readonly due: number
  readonly work: () => void
  cancel: () => void
}

export function createMovableClock(machine: Clock): MovableClock {
  const waiting = new Set<Waiting>()
  let ahead = 0
  const now = (): number => machine.now() + ahead
  const start = (one: Waiting): void => {
    one.cancel = machine.after(Math.max(0, one.due - now()), () => {
      waiting.delete(one)
      one.work()
    })
  }
  return {
    now,
    after(ms, work) {
      const one: Waiting = { due: now() + ms, work, cancel: () => undefined }
      waiting.add(one)
      start(one)
      return () => {
        waiting.delete(one)
        one.cancel()
      }
    },
    aheadMs: () => ahead,
    setAhead(ms) {
      if (ms === ahead) return
      ahead = ms
      for (const one of waiting) {
        one.cancel()
        start(one)
      }
    },
  }
}
