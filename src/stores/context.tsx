import type { ReactNode } from 'react'
import { createContext, useContext, useEffect, useState } from 'react'

import type { Flow } from './flows'
import type { Stores } from './root'

const StoresContext = createContext<Stores | null>(null)

/** Hands the stores to every screen below it. */
export function StoresProvider({ stores, children }: { readonly stores: Stores; readonly children: ReactNode }) {
  return <StoresContext.Provider value={stores}>{children}</StoresContext.Provider>
}

/** The stores of the app. Throws outside `StoresProvider`: a screen without stores is a broken invariant. */
export function useStores(): Stores {
  const stores = useContext(StoresContext)
  if (stores === null) throw new Error('useStores outside StoresProvider')
  return stores
}

/** A flow that lives as long as this screen: made at its first drawing, wiped when it goes. */
export function useFlow<Made extends Flow>(make: (stores: Stores) => Made): Made {
  const stores = useStores()
  const [flow] = useState(() => make(stores))
  useEffect(() => () => flow.dispose(), [flow])
  return flow
}

/** A flow that the screens of one wizard share; it lives until somebody drops it (`stores.flows.drop`). */
export function useSharedFlow<Made extends Flow>(make: (stores: Stores) => Made): Made {
  const stores = useStores()
  return stores.flows.of(make, stores)
}
