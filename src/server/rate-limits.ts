import type { Clock } from '@/service/ports'

/** What is counted: everything of an address, a session, an account or a merchant's app, and an address's tries to get in. */
export type RateName = 'address' | 'session' | 'account' | 'signIn' | 'app'

/** How many requests a minute each may make; 0 counts nothing. */
export type RateRules = Readonly<Record<RateName, number>>

/** Far above what a wallet in a hand or a chain of shops does, and below what would slow others down. */
export const usualRates: RateRules = { address: 6_000, session: 1_200, account: 2_400, signIn: 60, app: 30_000 }

/** Counts that all processes of the service share. */
export interface RateCounts {
  /**
   * Adds to what was taken under a name in the window that ends then; what all have taken now, this included. Null where it
   * can't be said.
   */
  add(name: string, windowEnd: number, taken: number): Promise<number | null>
}

export interface RateLimits {
  /** Takes one request; null: go on. Else when to come again, ms since 1970. */
  take(rule: RateName, key: string): Promise<number | null> | null
}

/** Counts are of whole minutes of the clock: in the worst case two minutes' worth come around the full minute. */
const windowMs = 60_000
/** A tenth of a limit is used without asking anybody, and so is each tenth after it has been taken from the shared count. */
const parts = 10
/** More keys in one minute than this are no people: their counts begin anew rather than fill the memory. */
const mostKeys = 100_000

interface Bucket {
  used: number
  /** May be used without asking. */
  granted: number
  /** What the shared count knows of. */
  reported: number
  asking: Promise<void> | null
  refused: boolean
}

/**
 * Counts requests by window and key. Whoever makes few is counted in this process alone, which writes nothing; whoever makes
 * many takes their limit from the shared count in tenths: eleven writes a minute at most, however many requests. So several
 * processes together let through at most a tenth more each than one would.
 */
export function createRateLimits(rules: RateRules, counts: RateCounts, clock: Pick<Clock, 'now'>): RateLimits {
  let windowEnd = 0
  let buckets = new Map<string, Bucket>()

  async function ask(bucket: Bucket, name: string, limit: number): Promise<void> {
    const part = Math.ceil(limit / parts)
    const taking = bucket.used - bucket.reported + part
    const total = await counts.add(name, windowEnd, taking)
    bucket.reported += taking
    bucket.asking = null
    // A count that can't be reached turns nobody away: what they ask for will fail by itself if the store is gone.
    const left = total === null ? part : limit - (total - part)
    bucket.granted = bucket.used + Math.max(0, Math.min(part, left))
    bucket.refused = left <= 0
  }

  return {
    take(rule, key) {
      const limit = rules[rule]
      if (limit === 0) return null
      const now = clock.now()
      // Before its beginning: the clock has been put back, and the window that it had come to may be days ahead.
      if (now >= windowEnd || now < windowEnd - windowMs || buckets.size > mostKeys) {
        windowEnd = (Math.floor(now / windowMs) + 1) * windowMs
        buckets = new Map()
      }
      const name = `${rule}/${key}`
      let bucket = buckets.get(name)
      if (bucket === undefined) {
        bucket = { used: 0, granted: Math.ceil(limit / parts), reported: 0, asking: null, refused: false }
        buckets.set(name, bucket)
      }
      if (bucket.used < bucket.granted) {
        bucket.used += 1
        return null
      }
      return bucket.refused ? Promise.resolve(windowEnd) : takeAfterAsking(bucket, name, limit)
    },
  }

  async function takeAfterAsking(bucket: Bucket, name: string, limit: number): Promise<number | null> {
    const end = windowEnd
    while (!bucket.refused) {
      if (bucket.used < bucket.granted) {
        bucket.used += 1
        return null
      }
      await (bucket.asking ??= ask(bucket, name, limit))
    }
    return end
  }
}

/** Counts of one process: for tests, and where there is but one. */
export function createMemoryCounts(): RateCounts {
  let end = 0
  let taken = new Map<string, number>()
  return {
    add(name, windowEnd, more) {
      if (windowEnd !== end) {
        end = windowEnd
        taken = new Map()
      }
      const total = (taken.get(name) ?? 0) + more
      taken.set(name, total)
      return Promise.resolve(total)
    },
  }
}
