import { createHash } from 'node:crypto'

import { slackMs } from './wire-time'

/** Remembers which nonces came lately. */
export interface Nonces {
  /** True the first time a nonce of this app comes. */
  isNew(appId: string, nonce: string, now: number): boolean
}

/** Two spans as long as a timestamp is accepted, in memory: a few dozen bytes a request. */
const mostASpan = 500_000

/**
 * The nonces of the last minutes, of this process. Another process that serves the same database does not know them; of methods that a replay
 * there could do harm with, the database knows as well (gateway/replays).
 */
export function createNonces(): Nonces {
  let current = new Set<number>()
  let before = new Set<number>()
  let since = 0
  return {
    isNew(appId, nonce, now) {
      // A timestamp may lie ahead as well as behind, so a nonce is kept for twice the time.
      if (now - since > 2 * slackMs || current.size >= mostASpan) {
        before = current
        current = new Set()
        since = now
      }
      const mark = createHash('sha256').update(`${appId}\n${nonce}`).digest().readUIntBE(0, 6)
      if (current.has(mark) || before.has(mark)) return false
      current.add(mark)
      return true
    },
  }
}
