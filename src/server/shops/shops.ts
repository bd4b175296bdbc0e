import type { ShopWork } from '@/sandbox/shop-work'
import type { Clock, Store } from '@/service/ports'

import type { MerchantBook } from '../gateway/merchants/merchant-book'
import { createOwnShops, type OwnShops } from './own-shops'
import { createShopBook, type ShopBook } from './shop-book'
import { createShopCounter, type ShopCounter, type ShopCounterParts } from './shop-counter'
import { createShopWork } from './shop-work'

/** The back ends of the sandbox's shops on a server. */
export interface Shops {
  readonly own: OwnShops
  readonly book: ShopBook
  readonly counter: ShopCounter
  readonly work: ShopWork
}

export function createShops(
  parts: Pick<ShopCounterParts, 'shops' | 'policy'> & {
    readonly merchants: MerchantBook
    readonly store: Pick<Store, 'unit'>
    readonly clock: Pick<Clock, 'now'>
    readonly base: () => string
  },
): Shops {
  const { base, clock, merchants, policy, shops, store } = parts
  const own = createOwnShops({ book: merchants, shops, base })
  const book = createShopBook(store)
  const counter = createShopCounter({ shops, own, book, clock, policy })
  return { own, book, counter, work: createShopWork({ counter, book, policy, clock }) }
}

/** The shops' work for a world that is made before they are there. */
export function laterShopWork(work: () => ShopWork): ShopWork {
  return {
    createOrder: (input) => work().createOrder(input),
    chargePayCode: (input) => work().chargePayCode(input),
    refundShopOrder: (input) => work().refundShopOrder(input),
    cancelShopOrder: (input) => work().cancelShopOrder(input),
    askAgreement: (input) => work().askAgreement(input),
    chargeByAgreement: (input) => work().chargeByAgreement(input),
    endShopAgreement: (input) => work().endShopAgreement(input),
  }
}
