import { payload, type Payload, type PayloadError } from './payload-types'
import { readWebAddress, type WebAddress } from './web-address'

/** The host of this wallet's own codes. */
export const ownCodeHost = 'qr.bangka.example'

/**
 * The code that leads to an order, a shop or a friend of this wallet. `seal` is the service's mark that it made the code: only
 * the service can make one, and only it can tell whether one is genuine (`service/codes`).
 */
export function ownCode(what: 'order' | 'shop' | 'friend', id: string, seal: string): string {
  return `https://${ownCodeHost}/${what.charAt(0)}/${id}.${seal}`
}

const ownKinds = { o: 'order', s: 'shop', f: 'friend' } as const

/** What a link is, or null for a text that is no link. */
export function readLink(text: string): Payload | null {
  const address = readWebAddress(text)
  if (address === null) return null
  return (isPlain(address) ? readKnownHost(address) : null) ?? readKnownScheme(address) ?? readUrl(address)
}

/** Codes of wallets are plain: https, no user, no port. Anything else that names their host is a link like others. */
function isPlain(address: WebAddress): boolean {
  return address.scheme === 'https' && address.userInfo === null && address.port === null
}

function readKnownHost({ host, path }: WebAddress): Payload | null {
  if (host === ownCodeHost) return readOwn(path)
  if (host === 'qr.alipay.com') return readAlipay(path.slice(1))
  if (host === 'wx.tenpay.com' || host === 'payapp.weixin.qq.com') return payload('wechat', { what: 'order' })
  return host === 'u.wechat.com' || host === 'weixin.qq.com' ? payload('wechat', { what: 'friend' }) : null
}

function readOwn(path: string): Payload {
  const found = /^\/([osf])\/(.*)$/i.exec(path)
  const kind = found?.[1]?.toLowerCase()
  if (kind !== 'o' && kind !== 's' && kind !== 'f') {
    return payload('bangka', { what: 'unknown', id: '', seal: '' }, [{ code: 'unknown-path', at: pathStart }])
  }
  const [, id, seal = ''] = /^([A-Za-z0-9_-]{1,64})(?:\.([A-Za-z0-9_-]{1,64}))?$/.exec(found?.[2] ?? '') ?? []
  if (id !== undefined) return payload('bangka', { what: ownKinds[kind], id, seal })
  return payload('bangka', { what: ownKinds[kind], id: '', seal: '' }, [{ code: 'missing-id', at: pathStart + 3 }])
}

const pathStart = `https://${ownCodeHost}`.length

/** Order codes start "bax", personal collection codes "fkx"; codes in capitals are common (they make smaller symbols). */
function readAlipay(name: string): Payload | null {
  const id = /^[A-Za-z0-9]+/.exec(name)?.[0] ?? ''
  if (/^bax/i.test(id)) return payload('alipay-order', { id })
  return /^fkx/i.test(id) ? payload('alipay-personal', { id }) : null
}

function readKnownScheme(address: WebAddress): Payload | null {
  if (address.scheme === 'wxp') return payload('wechat', { what: 'personal' })
  if (address.scheme === 'weixin') return payload('wechat', { what: address.host === 'wxpay' ? 'order' : 'other' })
  return address.scheme === 'alipays' || address.scheme === 'alipay' ? readAlipayDeepLink(address) : null
}

/** "alipays://platformapi/startapp?saId=10000007&qrcode=<the code, percent-encoded>": told by the code inside, once. */
function readAlipayDeepLink(address: WebAddress): Payload | null {
  const encoded = /[?&]qrcode=([^&#]*)/.exec(address.path)?.[1]
  const inner = encoded === undefined ? null : readWebAddress(percentDecoded(encoded))
  return inner !== null && inner.host === 'qr.alipay.com' && isPlain(inner) ? readAlipay(inner.path.slice(1)) : null
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Schemes that run something or read what is on the device instead of leading somewhere. */
const dangerousSchemes = /^(javascript|vbscript|data|intent|blob|file|about|view-source|filesystem)$/

function readUrl(address: WebAddress): Payload {
  const errors: PayloadError[] = []
  if (dangerousSchemes.test(address.scheme)) errors.push({ code: 'dangerous-scheme', at: 0 })
  const hostAt = address.scheme.length + 3
  if (address.userInfo !== null) errors.push({ code: 'user-info', at: hostAt })
  if (address.host !== null) errors.push(...hostErrors(address.host, hostAt))
  return payload('url', { scheme: address.scheme, host: address.host }, errors)
}

/** Hosts that do not show what they are: encoded in punycode (look-alikes), percent signs, letters beyond ASCII. */
function hostErrors(host: string, at: number): readonly PayloadError[] {
  if (host === '') return [{ code: 'no-host', at }]
  if (/(^|\.)xn--/.test(host)) return [{ code: 'punycode-host', at }]
  return /^[a-z0-9._\-[\]:]+$/.test(host) ? [] : [{ code: 'unusual-host', at }]
}
