import type { ExclusiveLock } from './types'

/** One holder at a time within this app: enough where the platform has no tabs (Alipay), and in Node. */
export function createLock(): ExclusiveLock {
  let tail: Promise<unknown> = Promise.resolve()
  return {
    run(work) {
      const turn = tail.then(work)
      // The next in line waits for the end of this one, however it ends.
      tail = turn.catch(() => undefined)
      return turn
    },
  }
}
