import type { AlipaySdk } from 'alipay-sdk'

import type { Merchants } from '@/service/ports'

import type { Merchant, MerchantBook } from '../gateway/merchants/merchant-book'

/** The shops of the sandbox as merchants: each has an app, and speaks to the gateway by the official SDK. */
export interface OwnShops {
  /** The shop's app, made when it is first needed, and where it hears; null for what is no shop of the sandbox. */
  merchantOf(shopId: string): Promise<{ readonly merchant: Merchant; readonly url: string } | null>
  /** Null as above. */
  sdkOf(shopId: string): Promise<AlipaySdk | null>
  notifyUrl(shopId: string): string
}

export function createOwnShops(parts: {
  readonly book: MerchantBook
  readonly shops: Pick<Merchants, 'payee'>
  readonly base: () => string
}): OwnShops {
  const { base, book, shops } = parts
  /** Two requests at once make one app. */
  const making = new Map<string, Promise<Merchant | null>>()
  /** By the app's id, with the wallet's key that each checks answers by. */
  const sdks = new Map<string, { readonly sdk: AlipaySdk; readonly alipayPublicKey: string }>()
  const notifyUrl = (shopId: string) => `${base()}/shops/${encodeURIComponent(shopId)}/notify`

  async function make(shopId: string): Promise<Merchant | null> {
    const payee = await shops.payee(shopId)
    if (payee === null) return null
    const made = await book.add({ payee, publicKey: null, keyType: 'PKCS8', notifyUrl: null, keepsKey: true })
    return made.ok ? book.byAppId(made.value.row.id) : null
  }

  async function merchantOf(shopId: string): Promise<{ merchant: Merchant; url: string } | null> {
    const known = await book.byShop(shopId)
    if (known !== null && known.row.sealedAppKey === null) return null
    let merchant = known
    if (merchant === null) {
      const running = making.get(shopId) ?? make(shopId).finally(() => making.delete(shopId))
      making.set(shopId, running)
      merchant = await running
    }
    return merchant === null ? null : { merchant, url: notifyUrl(shopId) }
  }

  return {
    merchantOf,
    notifyUrl,
    async sdkOf(shopId) {
      const found = await merchantOf(shopId)
      if (found === null) return null
      const { row } = found.merchant
      const known = sdks.get(row.id)
      if (known !== undefined && known.alipayPublicKey === row.alipayPublicKey) return known.sdk
      const privateKey = book.appPrivateKey(row)
      if (privateKey === null) return null
      // When a shop is first used: the SDK and its HTTP client are a good part of what the server would otherwise start with.
      const { AlipaySdk } = await import('alipay-sdk')
      const sdk = new AlipaySdk({
        appId: row.id,
        privateKey,
        keyType: 'PKCS8',
        alipayPublicKey: row.alipayPublicKey,
        gateway: `${base()}/gateway.do`,
        endpoint: base(),
      })
      sdks.set(row.id, { sdk, alipayPublicKey: row.alipayPublicKey })
      return sdk
    },
  }
}
