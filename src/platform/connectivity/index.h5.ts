import { createListeners } from '../listeners'
import type { Connectivity } from './types'

export function createConnectivity(): Connectivity {
  const listeners = createListeners<boolean>()
  window.addEventListener('online', () => listeners.tell(true))
  window.addEventListener('offline', () => listeners.tell(false))
  return { isOnline: () => navigator.onLine, onChange: listeners.add }
}
