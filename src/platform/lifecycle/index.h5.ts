import { createListeners } from '../listeners'
import type { Lifecycle } from './types'

export function createLifecycle(): Lifecycle {
  const listeners = createListeners<boolean>()
  const isVisible = () => document.visibilityState !== 'hidden'
  document.addEventListener('visibilitychange', () => listeners.tell(isVisible()))
  // A page that is put into the back-forward cache hears of it only here, on iOS.
  window.addEventListener('pagehide', () => listeners.tell(false))
  window.addEventListener('pageshow', () => listeners.tell(isVisible()))
  return { isVisible, onChange: listeners.add }
}
