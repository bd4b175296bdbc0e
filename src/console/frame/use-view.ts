import { useSyncExternalStore } from 'react'

import { type ViewName, viewOf } from '../routes'

/** The view that the address names, as it changes. */
export function useView(): ViewName {
  return useSyncExternalStore(subscribe, () => viewOf(location.hash))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
