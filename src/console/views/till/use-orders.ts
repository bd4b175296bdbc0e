import { useCallback } from 'react'

import type { OutputOf } from '@/contract'
import type { Hint } from '@/contract/console'

import { call } from '../../api/request'
import { type Live, useLive } from '../../live/use-live'

const hints: readonly Hint[] = ['orders', 'payments', 'time']

export type ShopOrder = OutputOf<'listShopOrders'>['orders'][number]

/** A shop's orders as they stand, newest first. */
export function useOrders(shopId: string): Live<OutputOf<'listShopOrders'>> {
  return useLive(
    useCallback(() => call('listShopOrders', { shopId }), [shopId]),
    hints,
  )
}
