import { randomFillSync, randomInt } from 'node:crypto'

import { orderNumberOf } from '@/service/secrets/seeded-ids'
import type { Clock, Ids } from '@/service/ports'

/**
 * Names of rows drawn at random. Tokens and codes are derived from names, so a name must never come twice: counted ones would,
 * after the world was emptied under the same key, and somebody's old token would open the account of somebody else.
 */
export function createRandomIds(clock: Pick<Clock, 'now'>): Ids {
  const drawName = createNames()
  return {
    next: (kind) =>
      Promise.resolve(
        kind === 'order-number' ? orderNumberOf(clock.now(), String(randomInt(1_000_000_000_000)).padStart(12, '0')) : drawName(),
      ),
  }
}

/** Bytes of one name. */
const nameBytes = 16

/** Draws names of 128 random bits; many at a time, since asking the system costs more than the bits. */
function createNames(): () => string {
  const drawn = Buffer.alloc(256 * nameBytes)
  let at = drawn.length
  return () => {
    if (at === drawn.length) {
      randomFillSync(drawn)
      at = 0
    }
    at += nameBytes
    return drawn.toString('base64url', at - nameBytes, at)
  }
}
