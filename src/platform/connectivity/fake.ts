import { createListeners } from '../listeners'
import type { Connectivity } from './types'

/** Connectivity with a switch. */
export interface FakeConnectivity extends Connectivity {
  setOnline(online: boolean): void
}

export function createFakeConnectivity(): FakeConnectivity {
  const listeners = createListeners<boolean>()
  let online = true
  return {
    isOnline: () => online,
    onChange: listeners.add,
    setOnline(next) {
      if (next === online) return
      online = next
      listeners.tell(next)
    },
  }
}
