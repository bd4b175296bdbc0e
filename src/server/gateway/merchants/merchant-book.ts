import { type KeyObject, randomInt } from 'node:crypto'

import type { Payee, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { hasPassed } from '@/domain/time/has-passed'
import type { Clock, Store, Tx } from '@/service/ports'

import type { Vault } from '../../vault/vault'
import { type KeyType, makeKeyPair, readPrivateKey, readPublicKey } from '../wire/rsa'
import { type MerchantRow, merchantTable } from './merchant-table'

/** A merchant with its keys ready to be used. */
export interface Merchant {
  readonly row: MerchantRow
  readonly appKey: KeyObject
  /** Signs what this app gets. */
  readonly walletKey: KeyObject
}

export interface NewMerchant {
  readonly payee: Payee
  /** The merchant's own public key; null has a pair made. */
  readonly publicKey: string | null
  readonly keyType: KeyType
  readonly notifyUrl: string | null
  /** Whether its private key is kept, sealed: for shops that run in this server. */
  readonly keepsKey: boolean
}

export interface MadeMerchant {
  readonly row: MerchantRow
  /** Given out once and kept nowhere; null where the merchant has its own. */
  readonly appPrivateKey: string | null
}

/** What of a merchant may become another. */
export type MerchantChange = Partial<Pick<MerchantRow, 'appPublicKey' | 'fault' | 'isDisabled' | 'notifyUrl'>>

/** The merchants that the gateway knows. */
export interface MerchantBook {
  byAppId(appId: string): Promise<Merchant | null>
  byShop(shopId: string): Promise<Merchant | null>
  /** Oldest first. */
  list(): Promise<Result<readonly MerchantRow[], WalletError>>
  /** A shop that is a merchant already is given back as it is, without a key. */
  add(merchant: NewMerchant): Promise<Result<MadeMerchant, WalletError>>
  /** Null: there is no such merchant. */
  change(appId: string, what: MerchantChange): Promise<Result<MerchantRow | null, WalletError>>
  /** Has the wallet sign what this app gets with a new key; null: there is no such merchant. */
  renewWalletKey(appId: string): Promise<Result<MerchantRow | null, WalletError>>
  /** The app's private key of a shop that runs in this server (base64 of PKCS#8); null for others. */
  appPrivateKey(row: MerchantRow): string | null
}

/** How long a merchant is believed to be as it was read last, ms: what another process changes is heard of after that. */
const believedMs = 3_000
/** Merchants that are kept at hand; a server has few. */
const mostAtHand = 2_000

interface AtHand {
  readonly merchant: Merchant
  readonly readAt: number
}

/** Merchants in the store, their keys opened once and kept at hand. */
export function createMerchantBook(parts: {
  readonly store: Pick<Store, 'unit'>
  readonly vault: Vault
  readonly clock: Pick<Clock, 'now'>
}): MerchantBook {
  const { clock, store, vault } = parts
  const atHand = new Map<string, AtHand>()
  const appOfShop = new Map<string, string>()
  const place = (appId: string) => ({ table: merchantTable.name, id: appId })
  const rows = (tx: Tx) => tx.unit.table(merchantTable)

  function keep(row: MerchantRow): Merchant | null {
    const before = atHand.get(row.id)?.merchant
    const opened = before?.row.sealedKey === row.sealedKey ? before.walletKey : openKey(row)
    if (opened === null) return null
    const appKey = before?.row.appPublicKey === row.appPublicKey ? before.appKey : readPublicKey(row.appPublicKey)
    const merchant = { row, walletKey: opened, appKey }
    if (atHand.size >= mostAtHand) {
      atHand.clear()
      appOfShop.clear()
    }
    appOfShop.set(row.payee.shopId, row.id)
    atHand.set(row.id, { merchant, readAt: clock.now() })
    return merchant
  }

  function openKey(row: MerchantRow): KeyObject | null {
    const opened = vault.open(place(row.id), row.sealedKey)
    return opened === null ? null : readPrivateKey(opened)
  }

  /** That there is no such merchant is one thing, that nobody can say is another: whoever asks must not hear the former for the latter. */
  function keepRead(found: Result<MerchantRow | null, WalletError>): Merchant | null {
    if (!found.ok) throw new Error(`merchants can't be read: ${found.error.code}`)
    return found.value === null ? null : keep(found.value)
  }

  async function put(appId: string, what: Partial<MerchantRow>): Promise<Result<MerchantRow | null, WalletError>> {
    const changed = await store.unit(async (tx) => {
      const row = await rows(tx).get(appId)
      if (row === null) return ok(null)
      const next = { ...row, ...what }
      await rows(tx).put(next)
      return ok(next)
    })
    if (changed.ok && changed.value !== null) keep(changed.value)
    return changed
  }

  const byAppId: MerchantBook['byAppId'] = async (appId) => {
    const known = atHand.get(appId)
    if (known !== undefined && !hasPassed(believedMs, known.readAt, clock.now())) return known.merchant
    const found = await store.unit(async (tx) => ok(await rows(tx).get(appId)))
    return keepRead(found)
  }

  return {
    byAppId,
    async byShop(shopId) {
      const appId = appOfShop.get(shopId)
      if (appId !== undefined) return byAppId(appId)
      const found = await store.unit(async (tx) => ok((await rows(tx).where('shop', shopId))[0] ?? null))
      return keepRead(found)
    },
    list: () => store.unit(async (tx) => ok(await rows(tx).where('all', 'all'))),
    async add({ keepsKey, keyType, notifyUrl, payee, publicKey }) {
      const [walletPair, appPair] = await Promise.all([makeKeyPair(), publicKey === null ? makeKeyPair(keyType) : null])
      const id = newAppId()
      const appPublicKey = publicKey ?? appPair?.publicKey
      if (appPublicKey === undefined) throw new Error('a merchant without a key')
      const made: MerchantRow = {
        id,
        payee,
        appPublicKey,
        alipayPublicKey: walletPair.publicKey,
        sealedKey: vault.seal(place(id), walletPair.privateKey),
        sealedAppKey: keepsKey && appPair !== null ? vault.seal(place(id), appPair.privateKey) : null,
        notifyUrl,
        fault: null,
        createdAt: clock.now(),
      }
      return store.unit(async (tx) => {
        const before = (await rows(tx).where('shop', payee.shopId))[0]
        if (before !== undefined) return ok({ row: before, appPrivateKey: null })
        if ((await rows(tx).get(id)) !== null) return err({ code: 'request.still-running' })
        await rows(tx).put(made)
        return ok({ row: made, appPrivateKey: keepsKey ? null : (appPair?.privateKey ?? null) })
      })
    },
    change: put,
    async renewWalletKey(appId) {
      const { privateKey, publicKey } = await makeKeyPair()
      return put(appId, { alipayPublicKey: publicKey, sealedKey: vault.seal(place(appId), privateKey) })
    },
    appPrivateKey: (row) => (row.sealedAppKey === null ? null : vault.open(place(row.id), row.sealedAppKey)),
  }
}

/** Sixteen digits, as sandbox apps have them. */
function newAppId(): string {
  return `9021${String(randomInt(1_000_000)).padStart(6, '0')}${String(randomInt(1_000_000)).padStart(6, '0')}`
}

/** The id of a new merchant's shop: sixteen digits that begin as those of sellers do. */
export function newShopId(): string {
  return `2088${String(randomInt(1_000_000)).padStart(6, '0')}${String(randomInt(1_000_000)).padStart(6, '0')}`
}
