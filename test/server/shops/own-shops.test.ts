import type { MerchantBook } from '@/server/gateway/merchants/merchant-book'
import type { MerchantRow } from '@/server/gateway/merchants/merchant-table'
import { makeKeyPair } from '@/server/gateway/wire/rsa'
import { createOwnShops } from '@/server/shops/own-shops'

test('a shop that the wallet answers with a new key asks by that key from then on', async () => {
  const [app, before, after] = await Promise.all([makeKeyPair(), makeKeyPair(), makeKeyPair()])
  const payee = { shopId: 'cinema', name: { zh: '电影院', en: 'Cinema' }, category: 'cinema' }
  const kept = { row: { id: '1', payee, alipayPublicKey: before.publicKey, sealedAppKey: 'sealed' } as MerchantRow }
  const book = {
    byShop: () => Promise.resolve({ row: kept.row }),
    appPrivateKey: () => app.privateKey,
  } as unknown as MerchantBook
  const own = createOwnShops({ book, shops: { payee: () => Promise.resolve(payee) }, base: () => 'http://127.0.0.1:1' })
  const first = await own.sdkOf('cinema')
  expect(await own.sdkOf('cinema')).toBe(first)
  kept.row = { ...kept.row, alipayPublicKey: after.publicKey }
  const second = await own.sdkOf('cinema')
  expect(second).not.toBe(first)
  expect(second?.config.alipayPublicKey.replace(/\s/g, '')).toContain(after.publicKey)
})
