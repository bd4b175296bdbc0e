import { createHmac, randomBytes } from 'node:crypto'

import * as v from 'valibot'

import { err, ok, type Result } from '@/domain/core/result'

/** 256 bits as base64url. */
const secret = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))
const vaultKey = v.object({ id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,32}$/)), key: secret, madeAt: v.string() })

/**
 * Everything secret that a service is built on, a key for each purpose:
 *
 * - `service`: codes, tokens, fingerprints and signatures follow from it. It is not rotated: everything that is looked up by a
 *   fingerprint (sessions, cards, phones) would be lost with it. Whoever has to change it starts with an empty database.
 * - `pepper`: goes into every password's hash. It is not rotated either: a hash can't be made anew without the password.
 * - `vaultLookup`: the fingerprints by which the vault finds a card number; its rows' index rests on it.
 * - `vault`: encrypt the vault's rows. The last one seals, all of them open; these are rotated.
 */
const keyRing = v.object({
  format: v.literal(1),
  service: secret,
  pepper: secret,
  vaultLookup: secret,
  vault: v.pipe(
    v.array(vaultKey),
    v.minLength(1),
    v.check((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'two vault keys have the same id'),
  ),
})
export type KeyRing = v.InferOutput<typeof keyRing>
type VaultKey = v.InferOutput<typeof vaultKey>

/** A ring of new keys. */
export function newKeyRing(now: Date): KeyRing {
  const [service, pepper, vaultLookup] = [newSecret(), newSecret(), newSecret()]
  return { format: 1, service, pepper, vaultLookup, vault: [newVaultKey(now)] }
}

/** The ring with another key that seals from now on. */
export function withNewVaultKey(ring: KeyRing, now: Date): KeyRing {
  return { ...ring, vault: [...ring.vault, newVaultKey(now)] }
}

/** The ring without the vault keys that neither seal nor are in use. */
export function withoutVaultKeys(ring: KeyRing, isInUse: (id: string) => boolean): KeyRing {
  return { ...ring, vault: ring.vault.filter(({ id }, place) => place === ring.vault.length - 1 || isInUse(id)) }
}

/** The ring of a text as `writeKeyRing` makes it; what is wrong with it otherwise, in words that hold nothing of it. */
export function readKeyRing(text: string): Result<KeyRing, string> {
  const parsed = v.safeParse(keyRing, parseJson(text))
  if (parsed.success) return ok(parsed.output)
  const [issue] = parsed.issues
  // The path alone: the issue itself may quote the value.
  const place = issue.path?.map(({ key }) => String(key)).join('.') ?? ''
  return err(place === '' ? 'it is not a key ring' : `${place} is missing or malformed`)
}

export function writeKeyRing(ring: KeyRing): string {
  return `${JSON.stringify(ring, null, 2)}\n`
}

/**
 * Tells rings apart without telling anything of them. Vault keys are left out: they come and go while the database stays, and each
 * row names its own.
 */
export function fingerprintOfRing({ service, pepper, vaultLookup }: Omit<KeyRing, 'vault' | 'format'>): string {
  return createHmac('sha256', service).update(`key ring\n${pepper}\n${vaultLookup}`).digest('base64url').slice(0, 22)
}

function newVaultKey(now: Date): VaultKey {
  return { id: `vault-${randomBytes(4).toString('hex')}`, key: newSecret(), madeAt: now.toISOString() }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not even its message: it quotes the text.
    return null
  }
}
