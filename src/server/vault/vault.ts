import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

import { hasPassed } from '@/domain/time/has-passed'

import type { KeyRing } from '../keys/key-ring'

/** Where a sealed text stands: a row of a table. Put anywhere else it does not open. */
export interface VaultPlace {
  readonly table: string
  readonly id: string
}

/** Keeps texts that nobody may read in a database: whole card numbers, and what stands beside them. */
export interface Vault {
  /** Seals a text for its row, with the newest key. */
  seal(place: VaultPlace, text: string): string
  /** The text again; null where it was sealed for another row, with a key that is not there, or was changed. */
  open(place: VaultPlace, sealed: string): string | null
  /** The keyed fingerprint by which a text is found, for one purpose. */
  lookup(purpose: string, text: string): string
  /** The key that a sealed text needs. */
  keyOf(sealed: string): string
  /** The key that seals now. */
  sealsWith(): string
}

/** How long (ms) what seals is believed to be the newest key: an older one goes a day after it was overtaken, not sooner. */
const believedMs = 10 * 60_000
const nonceBytes = 12
const tagBytes = 16

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits for each text, the row as associated data, and the key's id in front:
 * `<key id>.<nonce, text and tag as base64url>`. A key seals far fewer texts than the 2^32 that random nonces allow. `refresh` reads
 * the keys again: a text may have been sealed by another process with a key that this one has not heard of.
 */
export function createVault(
  ring: () => Pick<KeyRing, 'vault' | 'vaultLookup'>,
  refresh: () => void = () => undefined,
  now: () => number = Date.now,
): Vault {
  const newest = () => {
    const { vault } = ring()
    const key = vault[vault.length - 1]
    if (key === undefined) throw new Error('a key ring without a vault key')
    return key
  }
  let readAt = now()
  const readAgain = (): void => {
    readAt = now()
    refresh()
  }
  const find = (id: string) => ring().vault.find((one) => one.id === id)
  return {
    seal(place, text) {
      if (hasPassed(believedMs, readAt, now())) readAgain()
      const { id, key } = newest()
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'base64url'), nonce, { authTagLength: tagBytes })
      cipher.setAAD(associated(id, place))
      const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${id}.${sealed.toString('base64url')}`
    },
    open(place, sealed) {
      const id = keyIdOf(sealed)
      const key = find(id) ?? (readAgain(), find(id))
      const bytes = Buffer.from(sealed.slice(id.length + 1), 'base64url')
      if (key === undefined || bytes.length < nonceBytes + tagBytes) return null
      const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key.key, 'base64url'), bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      })
      decipher.setAAD(associated(id, place))
      decipher.setAuthTag(bytes.subarray(-tagBytes))
      try {
        const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        // The tag does not fit: another row's, another key's, or changed.
        return null
      }
    },
    lookup: (purpose, text) => createHmac('sha256', ring().vaultLookup).update(`${purpose}\n${text}`).digest('base64url'),
    keyOf: keyIdOf,
    sealsWith: () => newest().id,
  }
}

function keyIdOf(sealed: string): string {
  return sealed.slice(0, Math.max(0, sealed.indexOf('.')))
}

/** Unambiguous: neither part can be stretched into the other. */
function associated(keyId: string, { table, id }: VaultPlace): Buffer {
  return Buffer.from(JSON.stringify([keyId, table, id]), 'utf8')
}
