import { randomBytes, randomInt } from 'node:crypto'

import { orderNumberOf } from '@/service/secrets/seeded-ids'
import type { Clock, Ids } from '@/service/ports'

/**
 * Names of rows drawn at random. Tokens and codes are derived from names, so a name must never come twice: counted ones would,
 * after the world was emptied under the same key, and somebody's old token would open the account of somebody else.
 */
export function createRandomIds(clock: Pick<Clock, 'now'>): Ids {
  return {
    next: (kind) =>
      Promise.resolve(
        kind === 'order-number'
          ? orderNumberOf(clock.now(), String(randomInt(1_000_000_000_000)).padStart(12, '0'))
          : randomBytes(16).toString('base64url'),
      ),
  }
}
