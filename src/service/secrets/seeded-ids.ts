import { wallTime } from '@/domain/time/calendar'
import { dayKey } from '@/domain/time/calendar'

import type { Clock, Ids, Secrets } from '../ports'

/**
 * Names that follow from the key and the store's counters: the same world makes the same names again. Without the key they
 * can't be guessed. Order numbers start with the Shanghai day, as merchants write them.
 */
export function createSeededIds(secrets: Secrets, clock: Clock): Ids {
  return {
    next: async (kind, counters) => {
      const count = await counters.next(kind)
      if (kind === 'order-number') {
        return `${dayKey(wallTime(clock.now())).replace(/-/g, '')}${secrets.digits(kind, String(count), 12)}`
      }
      return secrets.fingerprint(`id of ${kind}`, String(count)).slice(0, 22)
    },
  }
}
