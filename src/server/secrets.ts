import { createHmac } from 'node:crypto'

import { createKeyedSecrets } from '@/service/secrets/keyed-secrets'
import type { Secrets } from '@/service/ports'

import { createArgon2Passwords } from './passwords/argon2-passwords'
import { createProofCache } from './passwords/proof-cache'

/** What the secrets of a server rest on. */
export interface SecretKeys {
  /** The root of codes, tokens and fingerprints. */
  readonly service: string
  /** Goes into every password's hash. */
  readonly pepper: string
}

/**
 * The service's secrets on a server: the same fingerprints and codes as inside the app, made by the machine's own code, and a slow hash
 * that takes memory for the passwords.
 */
export function createServerSecrets({ service, pepper }: SecretKeys, now: () => number = Date.now): Secrets {
  const key = Buffer.from(service)
  return {
    ...createKeyedSecrets({ key: service }),
    fingerprint: (purpose, text) => createHmac('sha256', key).update(`${purpose}\n${text}`).digest('base64url'),
    ...createArgon2Passwords({ pepper, proofs: createProofCache(now) }),
  }
}
