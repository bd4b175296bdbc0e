import { readOwnAddress } from './own-code'
import { type OtherWallet, payload, type Payload, type PayloadError } from './payload-types'
import { dangerousSchemes, isPlainAddress, percentDecoded, readWebAddress, type WebAddress } from './web-address'
import { hostDefect, isPaymentHost } from './web-host'

/** What a link is, or null for a text that is no link. */
export function readLink(text: string): Payload | null {
  const address = readWebAddress(text)
  if (address === null) return null
  return readOwnAddress(address) ?? readWallet(address, 1) ?? readUrl(address)
}

/**
 * A code of another wallet whose kind is told apart, or null. Codes of wallets are plain: https, no user, no port; anything else
 * that names their host is a link like others. `depth`: how many links inside a link are followed.
 */
function readWallet(address: WebAddress, depth: number): Payload | null {
  switch (address.scheme) {
    case 'https':
      return isPlainAddress(address) ? readKnownHost(address, depth) : null
    case 'http':
      // Older codes of people and official accounts are in use like this; nothing is ever paid by them.
      return address.host === 'weixin.qq.com' && isPlainAddress({ ...address, scheme: 'https' })
        ? payload('wechat', { what: 'friend' })
        : null
    case 'wxp':
      return payload('wechat', { what: /^f2f/.test(address.host ?? '') ? 'personal' : 'other' })
    case 'weixin':
      return payload('wechat', { what: address.host === 'wxpay' ? 'order' : 'other' })
    case 'alipays':
    case 'alipay':
    case 'alipayqr':
      return readInner(address, 'qrcode', depth)
    default:
      return null
  }
}

function readKnownHost(address: WebAddress, depth: number): Payload | null {
  switch (address.host) {
    case 'qr.alipay.com':
      return readAlipay(address.path.slice(1))
    case 'ds.alipay.com':
    case 'render.alipay.com':
      // Pages that open the app: the deep link is a parameter of theirs.
      return readInner(address, 'scheme', depth)
    case 'wx.tenpay.com':
      return payload('wechat', { what: /^\/f2f/i.test(address.path) ? 'personal' : 'order' })
    case 'payapp.weixin.qq.com':
      return payload('wechat', { what: 'order' })
    case 'u.wechat.com':
    case 'weixin.qq.com':
      return payload('wechat', { what: 'friend' })
    default:
      return null
  }
}

/** Order codes start "bax", personal collection codes "fkx"; codes in capitals are common (they make smaller symbols). */
function readAlipay(name: string): Payload | null {
  const id = /^[A-Za-z0-9]+/.exec(name)?.[0] ?? ''
  if (/^bax./i.test(id)) return payload('alipay-order', { id })
  return /^fkx./i.test(id) ? payload('alipay-personal', { id }) : null
}

/** Two links inside each other are in use: a page that opens the app with a deep link that has the code. */
const deepest = 2

/**
 * "alipays://platformapi/startapp?saId=10000007&qrcode=<the code, percent-encoded>": told by the code inside. Names of parameters
 * are compared without case, as everything in codes in capitals.
 */
function readInner({ path }: WebAddress, parameter: 'qrcode' | 'scheme', depth: number): Payload | null {
  const encoded = new RegExp(`[?&]${parameter}=([^&#]*)`, 'i').exec(path)?.[1]
  const inner = encoded === undefined ? null : readWebAddress(percentDecoded(encoded))
  if (inner === null || depth > deepest) return null
  const found = readWallet(inner, depth + 1)
  return found?.kind === 'alipay-order' || found?.kind === 'alipay-personal' ? found : null
}

function readUrl(address: WebAddress): Payload {
  const { scheme, host, userInfo, port, isHostDisguised, authorityAt, hostAt, portAt } = address
  const errors: PayloadError[] = []
  if (dangerousSchemes.test(scheme)) errors.push({ code: 'dangerous-scheme', at: 0 })
  if (scheme === 'http' && host !== null && isPaymentHost(host)) errors.push({ code: 'insecure-scheme', at: 0 })
  if (userInfo !== null) errors.push({ code: 'user-info', at: authorityAt })
  // What follows the scheme of an app ("upi://pay") is the app's own affair, no host.
  if (host !== null && isWeb(scheme)) {
    const defect = hostDefect(host, isHostDisguised)
    if (defect !== null) errors.push({ code: defect, at: hostAt })
    if (port !== null) errors.push({ code: 'odd-port', at: portAt })
  }
  return payload('url', { scheme, host, wallet: walletOf(address) }, errors)
}

function isWeb(scheme: string): boolean {
  return /^(https?|ftp|wss?)$/.test(scheme)
}

/** Wallets that are told by their host, as their makers document it or as their codes in use show. */
const walletHosts: readonly { readonly host: string; readonly wallet: OtherWallet }[] = [
  { host: 'qr.alipay.com', wallet: 'alipay' },
  { host: 'ds.alipay.com', wallet: 'alipay' },
  { host: 'render.alipay.com', wallet: 'alipay' },
  { host: 'global.alipay.com', wallet: 'alipay-plus' },
  { host: 'qr.95516.com', wallet: 'unionpay' },
  { host: 'qpay.qq.com', wallet: 'qq' },
  { host: 'i.qianbao.qq.com', wallet: 'qq' },
  { host: 'qr.paypay.ne.jp', wallet: 'paypay' },
  { host: 'qr.kakaopay.com', wallet: 'kakaopay' },
  { host: 'qr.nspk.ru', wallet: 'sbp' },
]

const walletSchemes: readonly { readonly scheme: RegExp; readonly wallet: OtherWallet }[] = [
  { scheme: /^alipay(s|qr)?$/, wallet: 'alipay' },
  { scheme: /^upi$/, wallet: 'upi' },
]

/** The wallet that a link is for, where that is known; said of plain addresses alone. */
function walletOf(address: WebAddress): OtherWallet | null {
  if (address.scheme !== 'https') return walletSchemes.find(({ scheme }) => scheme.test(address.scheme))?.wallet ?? null
  return isPlainAddress(address) ? (walletHosts.find(({ host }) => host === address.host)?.wallet ?? null) : null
}
