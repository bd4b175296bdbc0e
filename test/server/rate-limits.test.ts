import { createFakeClock } from '@/platform/clock/fake'
import { createMemoryCounts, createRateLimits, type RateCounts, type RateRules } from '@/server/rate-limits'
import { createStoreCounts } from '@/server/store-counts'

import { openWorld } from '../service/support/wallet'

const rules: RateRules = { address: 100, session: 0, account: 100, signIn: 10, app: 0 }

/** A shared count that also counts how often it is written. */
function countedCounts(): RateCounts & { writes: number } {
  const counts = createMemoryCounts()
  return {
    writes: 0,
    add(...given) {
      this.writes += 1
      return counts.add(...given)
    },
  }
}

/** How many of so many requests in a row get through. */
async function letThrough(take: () => Promise<number | null> | null, requests: number): Promise<number> {
  let through = 0
  for (let n = 0; n < requests; n += 1) if ((await take()) === null) through += 1
  return through
}

test('so many a minute and no more, and the next minute begins anew', async () => {
  const clock = createFakeClock()
  const limits = createRateLimits(rules, createMemoryCounts(), clock)
  const take = () => limits.take('address', '192.0.2.1')
  expect(await letThrough(take, 500)).toBe(100)
  const until = await take()
  expect(until).toBeGreaterThan(clock.now())
  expect(await letThrough(() => limits.take('address', '192.0.2.2'), 500)).toBe(100)
  await clock.advance((until ?? 0) - clock.now())
  expect(await letThrough(take, 500)).toBe(100)
})

test('several processes count together: at most a tenth more each', async () => {
  const clock = createFakeClock()
  const counts = createMemoryCounts()
  const processes = [1, 2, 3, 4].map(() => createRateLimits(rules, counts, clock))
  let through = 0
  for (let n = 0; n < 500; n += 1)
    for (const limits of processes) if ((await limits.take('address', 'one')) === null) through += 1
  expect(through).toBeGreaterThanOrEqual(100)
  expect(through).toBeLessThanOrEqual(100 + 4 * 10)
})

test('processes that share a store share their counts', async () => {
  const { clock, world } = await openWorld()
  const { secrets, store } = world.ports
  const processes = [1, 2].map(() => createRateLimits(rules, createStoreCounts(store, secrets), clock))
  let through = 0
  for (let n = 0; n < 200; n += 1)
    for (const limits of processes) if ((await limits.take('account', 'one')) === null) through += 1
  expect(through).toBeGreaterThanOrEqual(100)
  expect(through).toBeLessThanOrEqual(120)
})

test('few requests write nothing, many write little', async () => {
  const counts = countedCounts()
  const limits = createRateLimits(rules, counts, createFakeClock())
  await letThrough(() => limits.take('address', 'few'), 10)
  expect(counts.writes).toBe(0)
  await letThrough(() => limits.take('address', 'many'), 10_000)
  expect(counts.writes).toBeLessThanOrEqual(11)
})

test('requests at the same moment ask once, and none gets through beyond the limit', async () => {
  const counts = countedCounts()
  const limits = createRateLimits(rules, counts, createFakeClock())
  const outcomes = await Promise.all(Array.from({ length: 1_000 }, async () => limits.take('account', 'one')))
  expect(outcomes.filter((until) => until === null)).toHaveLength(100)
  expect(counts.writes).toBeLessThanOrEqual(11)
})

test('a clock that was put back begins a minute of its own: nobody waits for the one that it had been moved to', async () => {
  const clock = { now: () => 0 }
  const limits = createRateLimits(rules, createMemoryCounts(), { now: () => clock.now() })
  const take = () => limits.take('account', 'one')
  const today = Date.UTC(2026, 2, 1)
  clock.now = () => today + 30 * 86_400_000
  expect(await letThrough(take, 500)).toBe(100)
  clock.now = () => today
  expect(await letThrough(take, 500)).toBe(100)
  expect(await take()).toBe(today + 60_000)
})

test('a limit of 0 is none', async () => {
  const limits = createRateLimits(rules, createMemoryCounts(), createFakeClock())
  expect(await letThrough(() => limits.take('session', 'one'), 5_000)).toBe(5_000)
})

test('a count that can’t be reached turns nobody away', async () => {
  const limits = createRateLimits(rules, { add: () => Promise.resolve(null) }, createFakeClock())
  expect(await letThrough(() => limits.take('signIn', 'one'), 50)).toBe(50)
})
