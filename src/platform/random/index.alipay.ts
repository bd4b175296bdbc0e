import { idFromBytes } from './base64url'
import type { Random } from './types'

/**
 * Alipay's base library has no random of cryptographic quality. These names need none: they are idempotency keys and the
 * names of attempts, which the service looks up only under the account of the session that sends them, so guessing
 * somebody else's gives nothing. What must not be guessed (session tokens, codes, pay codes) is made by the service.
 * They must not repeat, though: time, a counter and `Math.random` are mixed, so that two engines which seed
 * `Math.random` alike, or one that restarts, still make different names.
 */
export function createRandom(
  source: { readonly now: () => number; readonly random: () => number } = { now: Date.now, random: Math.random },
): Random {
  let count = 0
  return {
    id() {
      count += 1
      const mix = createMixer([source.now() >>> 0, Math.floor(source.now() / 2 ** 32), count, source.random() * 2 ** 32])
      const bytes: number[] = []
      for (let i = 0; i < 22; i += 1) bytes.push((mix() ^ (source.random() * 2 ** 32)) >>> 24)
      return idFromBytes(bytes)
    },
  }
}

/** The small generator sfc32 (Chris Doty-Humphrey, PractRand): 32 bits a call out of a state of 128. */
function createMixer(seed: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = seed
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  // The first outputs still show the seed.
  for (let i = 0; i < 12; i += 1) next()
  return next
}
