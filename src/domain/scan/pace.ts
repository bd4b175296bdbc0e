/** However quick the device: the page and the camera need the processor too (ms). */
const shortest = 15
/** Slower than this (ms) a code seems not to be found at all. */
const longest = 400
/** Whoever points at nothing for this long (ms) has put the phone down or is looking for the code. */
const patience = 20_000

/**
 * How long to rest (ms) before the next frame, after reading the last one took `tookMs` and nothing new has been read for `idleMs`. In
 * the beginning two thirds of the time go into reading, later a quarter: the phone stays cool.
 */
export function restAfter(tookMs: number, idleMs: number): number {
  const rest = idleMs < patience ? tookMs / 2 : tookMs * 3
  return Math.min(longest, Math.max(shortest, rest))
}
