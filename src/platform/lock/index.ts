import { createQueue } from '@/domain/core/queue'

import type { ExclusiveLock } from './types'

/** One holder at a time within this app: enough where the platform has no tabs (Alipay). */
export function createLock(): ExclusiveLock {
  return createQueue()
}
