import { AsyncLocalStorage } from 'node:async_hooks'

import type { Faults } from '@/contract'

/** How bank and SMS carrier fail for one request, whatever is switched for the whole world. */
export type WorldFaults = Partial<Pick<Faults, 'bankLink' | 'bankDebit' | 'sms'>>

/** What fails for a request while it is worked on, wherever the mocked world asks. */
export interface RequestFaults {
  /** Of the request that is being worked on here. */
  current(): WorldFaults
  during<T>(faults: WorldFaults, work: () => Promise<T>): Promise<T>
}

const none: WorldFaults = {}

/** Follows requests through what they wait for. It costs nothing while no request is to fail: only then the storage is on. */
export function createRequestFaults(): RequestFaults {
  const storage = new AsyncLocalStorage<WorldFaults>()
  let running = 0
  return {
    current: () => storage.getStore() ?? none,
    async during(faults, work) {
      running += 1
      try {
        return await storage.run(faults, work)
      } finally {
        running -= 1
        if (running === 0) storage.disable()
      }
    },
  }
}
