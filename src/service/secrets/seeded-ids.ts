import { dayKey, shanghaiDay } from '@/domain/time/calendar'

import type { Clock, Ids, Secrets } from '../ports'

/**
 * Names that follow from the key and the store's counters: the same world makes the same names again. Without the key they
 * can't be guessed.
 */
export function createSeededIds(secrets: Secrets, clock: Clock): Ids {
  return {
    next: async (kind, counters) => {
      const count = await counters.next(kind)
      if (kind === 'order-number') return orderNumberOf(clock.now(), secrets.digits(kind, String(count), 12))
      return secrets.fingerprint(`id of ${kind}`, String(count)).slice(0, 22)
    },
  }
}

/** An order number as merchants write it: the Shanghai day of `now`, then digits that tell it from the day's others. */
export function orderNumberOf(now: number, digits: string): string {
  return `${dayKey(shanghaiDay(now)).replace(/-/g, '')}${digits}`
}
