import { hmac } from '@stablelib/hmac'
import { deriveKey } from '@stablelib/pbkdf2'
import { SHA256 } from '@stablelib/sha256'

import type { Secrets } from '../ports'
import { base64url, utf8 } from './text'

export interface KeyedSecretsOptions {
  /** The service's key: everything that must not be guessed follows from it. */
  readonly key: string
  /**
   * Rounds of PBKDF2. Six digits fall to counting, not to hashing: what protects them is the key. Inside the app the key lies
   * beside the data and phones are slow, so there the default is low; a server hands in its own `Secrets`.
   */
  readonly rounds?: number
}

const hashBytes = 32

/**
 * Secrets that run anywhere: HMAC (RFC 2104) and PBKDF2 (RFC 8018) over SHA-256, on engines that have neither `crypto` nor
 * `BigInt` nor `TextEncoder`, all of which most libraries lean on.
 */
export function createKeyedSecrets({ key, rounds = 600 }: KeyedSecretsOptions): Secrets {
  const keyBytes = utf8(key)
  const mac = (purpose: string, text: string): Uint8Array => hmac(SHA256, keyBytes, utf8(`${purpose}\n${text}`))
  const hashPassword: Secrets['hashPassword'] = (password, { kind, accountId }) => {
    const stretched = deriveKey(SHA256, utf8(password), utf8(`${kind}/${accountId}`), rounds, hashBytes)
    return Promise.resolve(base64url(mac('password', base64url(stretched))))
  }
  return {
    hashPassword,
    checkPassword: async (password, owner, hash) => {
      const worked = await hashPassword(password, owner)
      return hash !== null && sameText(hash, worked) ? 'right' : 'wrong'
    },
    fingerprint: (purpose, text) => base64url(mac(purpose, text)),
    digits: (purpose, subject, count) => digitsOf(mac, purpose, subject, count),
    same: sameText,
  }
}

/** Bytes of 250 and above are passed over, so that every digit is equally likely. */
function digitsOf(mac: (purpose: string, text: string) => Uint8Array, purpose: string, subject: string, count: number): string {
  let digits = ''
  for (let block = 0; digits.length < count; block += 1) {
    mac(purpose, `${subject}\n${block}`).forEach((byte) => {
      if (byte < 250 && digits.length < count) digits += String(byte % 10)
    })
  }
  return digits
}

function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i += 1) difference |= a.charCodeAt(i) ^ b.charCodeAt(i % Math.max(b.length, 1))
  return difference === 0
}
