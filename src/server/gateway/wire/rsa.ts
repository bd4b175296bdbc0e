import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject, sign, verify } from 'node:crypto'

import { err, ok, type Result } from '@/domain/core/result'

/** How a private key is written for the SDK's `keyType`: PKCS#8 (RFC 5208) or PKCS#1 (RFC 8017). */
export type KeyType = 'PKCS8' | 'PKCS1'

/** A pair of RSA keys as base64 of DER without PEM's lines, as they are pasted into configurations. */
export interface KeyPair {
  readonly privateKey: string
  /** SubjectPublicKeyInfo. */
  readonly publicKey: string
}

/** RSA2 is SHA-256 with RSA, PKCS#1 v1.5; at least 2048 bits. */
const modulusLength = 2_048

/** Makes a pair; takes some tenths of a second in the thread pool. */
export function makeKeyPair(keyType: KeyType = 'PKCS8'): Promise<KeyPair> {
  return new Promise((resolve, reject) => {
    generateKeyPair('rsa', { modulusLength }, (failure, publicKey, privateKey) => {
      if (failure !== null) {
        reject(failure)
        return
      }
      resolve({
        privateKey: privateKey.export({ format: 'der', type: keyType === 'PKCS1' ? 'pkcs1' : 'pkcs8' }).toString('base64'),
        publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
      })
    })
  })
}

/** RSA2 of a text, base64; in the thread pool, since a signature takes about a millisecond. */
export function signText(text: string, key: KeyObject): Promise<string> {
  return new Promise((resolve, reject) => {
    sign('sha256', Buffer.from(text, 'utf8'), key, (failure, signature) => {
      if (failure === null) resolve(signature.toString('base64'))
      else reject(failure)
    })
  })
}

/** Whether the signature (base64) is the text's. At once: checking takes less than the way to another thread. */
export function isSignatureOf(text: string, signature: string, key: KeyObject): boolean {
  if (!/^[A-Za-z0-9+/]{1,2048}={0,2}$/.test(signature)) return false
  return verify('sha256', Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'))
}

/** A private key in base64 of PKCS#8. */
export function readPrivateKey(base64: string): KeyObject {
  return createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' })
}

/** A public key in base64 of SubjectPublicKeyInfo. */
export function readPublicKey(base64: string): KeyObject {
  return createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' })
}

/** Somebody's own public key, as pasted (PEM or bare base64, PKCS#1 too), as base64 of SubjectPublicKeyInfo. */
export function parsePublicKey(pasted: string): Result<string, 'unreadable' | 'not-rsa' | 'too-short'> {
  const base64 = pasted.replace(/-----[A-Z ]+-----/g, '').replace(/\s+/g, '')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return err('unreadable')
  const der = Buffer.from(base64, 'base64')
  for (const type of ['spki', 'pkcs1'] as const) {
    try {
      const key = createPublicKey({ key: der, format: 'der', type })
      if (key.asymmetricKeyType !== 'rsa') return err('not-rsa')
      if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < modulusLength) return err('too-short')
      return ok(key.export({ format: 'der', type: 'spki' }).toString('base64'))
    } catch {
      // The other way of writing it is tried.
    }
  }
  return err('unreadable')
}
