import { readFileSync } from 'node:fs'

import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { unreachable } from '@/domain/core/unreachable'
import { type MerchantBook, newShopId } from '@/server/gateway/merchants/merchant-book'
import type { MerchantRow } from '@/server/gateway/merchants/merchant-table'
import { isWebAddress } from '@/server/gateway/methods/order'
import { parsePublicKey } from '@/server/gateway/wire/rsa'

/** What is to be done with merchants. Keys are base64 of SubjectPublicKeyInfo. */
export type MerchantCommand =
  | {
      readonly do: 'add'
      readonly name: { readonly zh: string; readonly en: string }
      readonly category: string
      readonly notifyUrl: string | null
      readonly publicKey: string
    }
  | { readonly do: 'list' }
  | { readonly do: 'disable' | 'enable'; readonly appId: string }
  | { readonly do: 'rotate'; readonly appId: string; readonly publicKey: string }
  | { readonly do: 'rotate-wallet-key'; readonly appId: string }

/** The options as they were typed. */
export interface MerchantOptions {
  readonly name: string | undefined
  readonly nameZh: string | undefined
  readonly category: string
  readonly notifyUrl: string | undefined
  /** A file's path. */
  readonly publicKey: string | undefined
  readonly walletKey: boolean
}

/** As long as the sandbox's desk lets them be. */
const longest = { name: 64, category: 32, notifyUrl: 256 }

/** The command that was typed; a text for whoever typed it where it can't be understood. */
export function readMerchantCommand(typed: readonly string[], options: MerchantOptions): Result<MerchantCommand, string> {
  const [verb, appId, ...more] = typed
  if (verb === 'add' || verb === 'list') {
    if (appId !== undefined) return err(`${verb} takes no "${appId}".`)
    return verb === 'list' ? ok({ do: verb }) : readAdd(options)
  }
  if (verb !== 'disable' && verb !== 'enable' && verb !== 'rotate') return err('Say add, list, disable, enable or rotate.')
  if (appId === undefined || !/^\d{16}$/.test(appId) || more.length > 0)
    return err(`${verb} takes one app id of 16 digits: list shows them.`)
  if (verb !== 'rotate') return ok({ do: verb, appId })
  if (options.walletKey === (options.publicKey !== undefined))
    return err('rotate takes one of --public-key FILE (the app’s key) and --wallet-key.')
  if (options.publicKey === undefined) return ok({ do: 'rotate-wallet-key', appId })
  const publicKey = readKeyFile(options.publicKey)
  return publicKey.ok ? ok({ do: 'rotate', appId, publicKey: publicKey.value }) : publicKey
}

function readAdd(options: MerchantOptions): Result<MerchantCommand, string> {
  const en = (options.name ?? '').trim()
  const zh = (options.nameZh ?? en).trim()
  const category = options.category.trim()
  const { notifyUrl = null } = options
  if (en === '' || zh === '') return err('add takes --name NAME.')
  if (en.length > longest.name || zh.length > longest.name) return err(`A name has ${longest.name} characters at most.`)
  if (category === '' || category.length > longest.category)
    return err(`--category takes a text of ${longest.category} characters at most.`)
  if (notifyUrl !== null && (notifyUrl.length > longest.notifyUrl || !isWebAddress(notifyUrl)))
    return err(`--notify-url takes an address that begins with http:// or https://, not "${notifyUrl}".`)
  if (options.publicKey === undefined) return err('add takes --public-key FILE: the public key of the merchant’s app.')
  const publicKey = readKeyFile(options.publicKey)
  return publicKey.ok ? ok({ do: 'add', name: { zh, en }, category, notifyUrl, publicKey: publicKey.value }) : publicKey
}

function readKeyFile(path: string): Result<string, string> {
  const text = readFile(path)
  if (text === null) return err(`${path} can’t be read.`)
  if (text.includes('PRIVATE KEY'))
    return err(`${path} holds a private key. Give the public one; nobody else should have the private one.`)
  const key = parsePublicKey(text)
  if (key.ok) return key
  const why = {
    unreadable: 'holds no public key: PEM, or base64 alone, is read',
    'not-rsa': 'holds a key that is not RSA',
    'too-short': 'holds a key that is too short: 2048 bits at least',
  }
  return err(`${path} ${why[key.error]}.`)
}

function readFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Does it; what to tell of it. */
export async function runMerchantCommand(command: MerchantCommand, book: MerchantBook): Promise<Result<string, string>> {
  switch (command.do) {
    case 'add': {
      const { category, name, notifyUrl, publicKey } = command
      const payee = { shopId: newShopId(), name, category }
      const made = await book.add({ payee, publicKey, keyType: 'PKCS8', notifyUrl, keepsKey: false })
      return made.ok ? ok(forSdk(made.value.row)) : err(explain(made.error))
    }
    case 'list': {
      const rows = await book.list()
      if (!rows.ok) return err(explain(rows.error))
      return ok(rows.value.length === 0 ? 'There are no merchants yet.' : rows.value.map(line).join('\n'))
    }
    case 'disable':
    case 'enable': {
      const isDisabled = command.do === 'disable'
      return done(await book.change(command.appId, { isDisabled }), ({ id, payee }) =>
        isDisabled
          ? `${id} (${payee.name.en}) is refused from now on. Its open orders can still be paid, and it hears of that.`
          : `${id} (${payee.name.en}) may call the gateway again.`,
      )
    }
    case 'rotate': {
      const known = await book.byAppId(command.appId)
      if (known !== null && known.row.sealedAppKey !== null)
        return err(`${command.appId} is a shop of the sandbox: the service itself signs for it, and keeps its key.`)
      return done(
        await book.change(command.appId, { appPublicKey: command.publicKey }),
        ({ id }) => `${id} signs with the new key from now on; the one before is refused.`,
      )
    }
    case 'rotate-wallet-key':
      return done(await book.renewWalletKey(command.appId), forSdk)
    default:
      return unreachable(command)
  }
}

function done(changed: Result<MerchantRow | null, WalletError>, text: (row: MerchantRow) => string): Result<string, string> {
  if (!changed.ok) return err(explain(changed.error))
  return changed.value === null ? err('There is no such merchant: list shows them.') : ok(text(changed.value))
}

function explain({ code }: WalletError): string {
  return `The data can't be read or written (${code}). Try again.`
}

/** What the merchant's SDK is told, besides its own private key and the gateway's address. */
function forSdk({ alipayPublicKey, id, payee }: MerchantRow): string {
  return JSON.stringify({ appId: id, shopId: payee.shopId, alipayPublicKey }, null, 2)
}

function line({ createdAt, id, isDisabled, payee }: MerchantRow): string {
  const state = isDisabled === true ? 'disabled' : 'enabled '
  return `${id}  ${payee.shopId}  ${state}  ${new Date(createdAt).toISOString().slice(0, 10)}  ${payee.name.en}`
}
