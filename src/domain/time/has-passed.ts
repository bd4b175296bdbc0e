/**
 * Whether so long (ms) has passed since a moment that was written down. Where the clock has been put back since, nobody knows: it counts as
 * passed, as whoever waits would otherwise wait for as long as the clock was put back by.
 */
export function hasPassed(ms: number, since: number, now: number): boolean {
  return Math.abs(now - since) >= ms
}
