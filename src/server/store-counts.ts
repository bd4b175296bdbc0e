import { ok } from '@/domain/core/result'
import type { Secrets, Store } from '@/service/ports'

import type { RateCounts } from './rate-limits'

/** Counts that all processes share, in the table of tries. Names are kept as fingerprints: they hold addresses and tokens. */
export function createStoreCounts(store: Pick<Store, 'unit'>, secrets: Pick<Secrets, 'fingerprint'>): RateCounts {
  return {
    async add(name, windowEnd, taken) {
      const id = `rate/${secrets.fingerprint('rate', name)}/${windowEnd}`
      try {
        const counted = await store.unit(async (tx) => {
          const count = ((await tx.throttles.get(id))?.count ?? 0) + taken
          await tx.throttles.put({ id, count, locks: 0, lockedUntil: null, forgetAt: windowEnd })
          return ok(count)
        })
        return counted.ok ? counted.value : null
      } catch {
        // Whoever asked is let in; if the store is gone, what they ask for says so.
        return null
      }
    },
  }
}
