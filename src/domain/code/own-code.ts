import { type BangkaPayload, payload } from './payload-types'
import { isPlainAddress, readWebAddress, type WebAddress } from './web-address'

/**
 * This wallet's own codes, apart from the parser of all others: the service reads them, and it lies in the main package of the
 * embedded build, which is to stay small.
 */

/** The host of this wallet's own codes. */
export const ownCodeHost = 'qr.bangka.example'

/**
 * The code that leads to an order, a shop, a friend or an agreement of this wallet. `seal` is the service's mark that it made the code: only
 * the service can make one, and only it can tell whether one is genuine (`service/codes`).
 */
export function ownCode(what: 'order' | 'shop' | 'friend' | 'agreement', id: string, seal: string): string {
  return `https://${ownCodeHost}/${what.charAt(0)}/${id}.${seal}`
}

/** A text as a code of this wallet, or null for one that is none: another host, or this host with a port, a user or without TLS. */
export function readOwnCode(text: string): BangkaPayload | null {
  const address = readWebAddress(text)
  return address === null ? null : readOwnAddress(address)
}

/** As `readOwnCode`, of an address taken apart before. */
export function readOwnAddress(address: WebAddress): BangkaPayload | null {
  return isPlainAddress(address) && address.host === ownCodeHost ? readPath(address) : null
}

const ownKinds = { o: 'order', s: 'shop', f: 'friend', a: 'agreement' } as const

function readPath({ path, pathAt }: WebAddress): BangkaPayload {
  const found = /^\/([osfa])\/(.*)$/i.exec(path)
  const kind = found?.[1]?.toLowerCase()
  if (kind !== 'o' && kind !== 's' && kind !== 'f' && kind !== 'a') {
    return payload('bangka', { what: 'unknown', id: '', seal: '' }, [{ code: 'unknown-path', at: pathAt }])
  }
  const [, id, seal = ''] = /^([A-Za-z0-9_-]{1,64})(?:\.([A-Za-z0-9_-]{1,64}))?$/.exec(found?.[2] ?? '') ?? []
  if (id !== undefined) return payload('bangka', { what: ownKinds[kind], id, seal })
  return payload('bangka', { what: ownKinds[kind], id: '', seal: '' }, [{ code: 'missing-id', at: pathAt + 3 }])
}
