import { useCallback } from 'react'

import type { Hint } from '@/contract/console'

import { readMerchants } from '../api/merchants'
import { useLive } from './use-live'
import { useWorldState } from './use-world-state'

const hints: readonly Hint[] = ['merchants']

/** A shop by the id that payments name it by. */
export interface NamedShop {
  readonly shopId: string
  readonly name: { readonly zh: string; readonly en: string | null }
}

/** All that can be paid: the sandbox's shops, and then the merchants that were made. */
export function useShops() {
  const world = useWorldState()
  const merchants = useLive(
    useCallback(() => readMerchants(), []),
    hints,
  )
  const own: readonly NamedShop[] = (world.value?.shops ?? []).map(({ payee }) => payee)
  const others = (merchants.value?.merchants ?? []).filter(({ shopId }) => own.every((shop) => shop.shopId !== shopId))
  return { world, shops: [...own, ...others] as readonly NamedShop[] }
}
