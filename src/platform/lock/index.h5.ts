import { createQueue } from '@/domain/core/queue'

import type { ExclusiveLock } from './types'

/**
 * The browser's lock, which every tab of this origin shares. Browsers without it (before 2022, and pages that are not
 * served safely) get one holder at a time within the tab; the store's own check of the journal is what remains between tabs.
 */
export function createLock(): ExclusiveLock {
  // The types say that it is always there; on plain http and old phones it is not.
  const locks = navigator.locks as LockManager | undefined
  if (locks === undefined) return createQueue()
  return {
    // The browser's types promise a promise of what `work` returns, one promise too deep.
    run: async <T>(work: () => Promise<T>): Promise<T> => await locks.request('bangka', work),
  }
}
