import { ok } from '@/domain/core/result'
import type { Clock, Store } from '@/service/ports'

import type { Readiness } from './health-routes'

export interface ReadinessCheck {
  ask(): Promise<Readiness>
  /** From now on not ready; resolves after `ms`, when those who send requests here have had time to see it. */
  drain(ms: number): Promise<void>
}

/** A store that takes longer than this (ms) to do nothing is not there. */
const patience = 2_000

/** Ready while the store answers. Migrations have run before a server listens. */
export function storeReadiness(store: Pick<Store, 'unit'>, clock: Pick<Clock, 'after'>): ReadinessCheck {
  let draining = false
  async function reach(): Promise<Readiness> {
    try {
      const reached = await store.unit(async (tx) => {
        await tx.throttles.get('readiness')
        return ok(undefined)
      })
      return reached.ok ? 'ready' : 'store-unreachable'
    } catch {
      return 'store-unreachable'
    }
  }
  return {
    async ask() {
      if (draining) return 'draining'
      let cancel: () => void = () => undefined
      const tooLate = new Promise<Readiness>((resolve) => {
        cancel = clock.after(patience, () => resolve('store-unreachable'))
      })
      try {
        return await Promise.race([reach(), tooLate])
      } finally {
        cancel()
      }
    },
    async drain(ms) {
      draining = true
      if (ms > 0)
        await new Promise<void>((resolve) => {
          clock.after(ms, resolve)
        })
    },
  }
}
