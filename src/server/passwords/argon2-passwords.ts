import { createHmac } from 'node:crypto'

import { hash, parseOptions, verify } from '@node-rs/argon2'

import type { PasswordOwner, Secrets } from '@/service/ports'

import type { ProofCache } from './proof-cache'

/** What a hash costs. */
export interface Argon2Cost {
  /** KiB. */
  readonly memoryCost: number
  readonly timeCost: number
  readonly parallelism: number
}

/** OWASP's Password Storage Cheat Sheet, Argon2id: 19 MiB, two passes, one lane. */
export const usualCost: Argon2Cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** What a password is compared with where there is no hash, so that it takes as long. */
const nobody: PasswordOwner = { kind: 'log-in', accountId: '' }

/**
 * Passwords by argon2id (RFC 9106) in the PHC form, which carries cost and salt: a raised cost holds for the next hashes, and
 * the old ones are made anew as their owners come. The pepper is the function's own secret, joined with the owner: without
 * the keys a hash can't be tried at all (six digits would fall to counting), and put into another row it is wrong there.
 */
export function createArgon2Passwords(parts: {
  readonly pepper: string
  readonly proofs: ProofCache
  readonly cost?: Argon2Cost
}): Pick<Secrets, 'hashPassword' | 'checkPassword'> {
  const { pepper, proofs, cost = usualCost } = parts
  const secretOf = ({ kind, accountId }: PasswordOwner): Buffer =>
    createHmac('sha256', pepper).update(`password\n${kind}\n${accountId}`).digest()
  let hashOfNobody: Promise<string> | null = null
  return {
    hashPassword: (password, owner) => hash(password, { ...cost, secret: secretOf(owner) }),
    async checkPassword(password, owner, known) {
      if (known === null) {
        hashOfNobody ??= hash('', { ...cost, secret: secretOf(nobody) })
        // Owner and secret differ from those of the hash, so that this is wrong whatever the password is.
        await verify(await hashOfNobody, password, { secret: secretOf(owner) })
        return 'wrong'
      }
      const proof = { accountId: owner.accountId, hash: known, password }
      const mayBeKnown = owner.kind === 'payment'
      if (mayBeKnown && proofs.has(proof)) return 'right'
      const isRight = await verify(known, password, { secret: secretOf(owner) })
      if (!isRight) {
        if (mayBeKnown) proofs.forget(owner.accountId)
        return 'wrong'
      }
      if (isBelow(known, cost)) return 'right-outdated'
      if (mayBeKnown) proofs.keep(proof)
      return 'right'
    },
  }
}

function isBelow(known: string, cost: Argon2Cost): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(known)
  return memoryCost < cost.memoryCost || timeCost < cost.timeCost || parallelism < cost.parallelism
}
