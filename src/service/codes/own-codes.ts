import type { BangkaPayload } from '@/domain/code/payload-types'
import { ownCode } from '@/domain/code/own-code'

import type { Secrets } from '../ports'

/** What a code of this wallet can lead to. */
export type OwnCodeKind = 'order' | 'shop' | 'friend' | 'agreement'

/**
 * A seal is one character that names the kind of seal, and 96 bits of an HMAC (RFC 2104 asks for 80 at least): short, for a
 * code whose modules stay large, and no use in guessing, since wrong ones are counted. To retire what was sealed so far, add a
 * character, seal with it, and take the old one out when its codes have been replaced: shops print theirs.
 */
const sealedWith = '1'
const acceptedSeals: readonly string[] = ['1']
const sealChars = 16
export const sealLength = 1 + sealChars

function sealOf(secrets: Secrets, seal: string, text: string): string {
  return `${seal}${secrets.fingerprint(`code seal ${seal}`, text).slice(0, sealChars)}`
}

/** The seal of a text of which the service is to be the only maker. */
export function makeSeal(secrets: Secrets, text: string): string {
  return sealOf(secrets, sealedWith, text)
}

/** Whether the service made this seal for this text; how long it takes tells nothing of where they differ. */
export function isSealOf(secrets: Secrets, text: string, seal: string): boolean {
  const kind = seal.charAt(0)
  return acceptedSeals.indexOf(kind) >= 0 && secrets.same(sealOf(secrets, kind, text), seal)
}

/** The sealed code of an order, a shop, a friend or an agreement. Its kind is sealed too: a shop's seal is none for a friend of that id. */
export function makeOwnCode(secrets: Secrets, what: OwnCodeKind, id: string): string {
  return ownCode(what, id, makeSeal(secrets, `${what}/${id}`))
}

/** Whether a code of this wallet's shape was made by this wallet. */
export function isGenuine(secrets: Secrets, { what, id, seal }: BangkaPayload['fields']): boolean {
  return isSealOf(secrets, `${what}/${id}`, seal)
}
