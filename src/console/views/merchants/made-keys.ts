import { createContext, useContext } from 'react'

/** Private keys by app id, of the merchants that this very page has made: in its memory, and gone with it. */
export interface MadeKeys {
  keyOf(appId: string): string | null
  keep(appId: string, privateKey: string): void
}

export const MadeKeysContext = createContext<MadeKeys>({ keyOf: () => null, keep: () => undefined })

/** Keys that were made, for one page. */
export function createMadeKeys(): MadeKeys {
  const keys = new Map<string, string>()
  return {
    keyOf: (appId) => keys.get(appId) ?? null,
    keep: (appId, privateKey) => void keys.set(appId, privateKey),
  }
}

/** See `MadeKeys`. */
export function useMadeKeys(): MadeKeys {
  return useContext(MadeKeysContext)
}
