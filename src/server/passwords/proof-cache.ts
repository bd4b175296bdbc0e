import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

import { hasPassed } from '@/domain/time/has-passed'

/** A password that was right for a hash. */
export interface Proof {
  readonly accountId: string
  readonly hash: string
  readonly password: string
}

/** The proofs of a moment ago, in the memory of this process. */
export interface ProofCache {
  has(proof: Proof): boolean
  keep(proof: Proof): void
  /** A wrong password came: the next one is looked at closely, right or not. */
  forget(accountId: string): void
}

/** How long a proof holds, ms. */
const holdsMs = 10 * 60_000
/** How many accounts are remembered; the one remembered longest goes first. */
const mostAccounts = 20_000

/**
 * Remembers payment passwords that were right, so that somebody who pays several times within minutes costs one argon2, not
 * one each: a till would be slower than its queue otherwise.
 *
 * What is given up for it: for ten minutes the memory of this process holds, besides what passes through it anyway, a fast
 * fingerprint of six digits. It is worth nothing outside, for its key is drawn at random at each start and never leaves
 * the process; whoever can read this memory reads passwords as they arrive. It shortens no way in: a lock is asked before
 * anything here, a wrong password always costs argon2 and a try, and a changed password has another hash and finds nothing.
 */
export function createProofCache(now: () => number): ProofCache {
  const key = randomBytes(32)
  const proofs = new Map<string, { readonly digest: Buffer; readonly keptAt: number }>()
  const digestOf = ({ accountId, hash, password }: Proof): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([accountId, hash, password]))
      .digest()
  return {
    has(proof) {
      const known = proofs.get(proof.accountId)
      if (known === undefined) return false
      if (hasPassed(holdsMs, known.keptAt, now())) {
        proofs.delete(proof.accountId)
        return false
      }
      return timingSafeEqual(known.digest, digestOf(proof))
    },
    keep(proof) {
      proofs.delete(proof.accountId)
      proofs.set(proof.accountId, { digest: digestOf(proof), keptAt: now() })
      if (proofs.size <= mostAccounts) return
      for (const [oldest] of proofs) {
        proofs.delete(oldest)
        break
      }
    },
    forget(accountId) {
      proofs.delete(accountId)
    },
  }
}
