import { useEffect } from 'react'

import { createPictureTaker } from '@/platform/picture'
import { useSharedFlow, useStores } from '@/stores/context'
import type { Stores } from '@/stores/root'
import { VerificationStore } from '@/stores/verification/verification-store'

/** Made by the first of the two screens; its import keeps flow, machine and camera out of the main package. */
function makeVerification(stores: Stores): VerificationStore {
  return new VerificationStore(stores, createPictureTaker())
}

/** The flow that both screens share. It ends with the last of them, and the pictures with it. */
export function useVerification(): VerificationStore {
  const { flows } = useStores()
  const flow = useSharedFlow(makeVerification)
  useEffect(() => {
    const closed = flow.opened()
    return () => {
      if (closed()) flows.drop(makeVerification)
    }
  }, [flow, flows])
  return flow
}
