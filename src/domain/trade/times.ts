import { nextShanghaiDay } from '../time/calendar'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * Until when a code can be paid that nobody has scanned yet: it is good for `livesMs` (policy's `orderLivesMs`) and no longer,
 * though its trade may be meant to live on once it was scanned.
 */
export function unmetUntil(createdAt: number, expiresAt: number, livesMs: number): number {
  return Math.min(expiresAt, createdAt + livesMs)
}

/**
 * Until when a trade can be paid, by a merchant's `timeout_express`: "1m" to "15d" in minutes, hours or days, or "1c", the end
 * of the day in Shanghai. Null for anything else. Times in ms since 1970.
 */
export function expiryByTimeout(timeout: string, now: number): number | null {
  if (timeout === '1c') return nextShanghaiDay(now)
  const [, count, unit] = /^([1-9][0-9]{0,4})([mhd])$/.exec(timeout) ?? []
  if (count === undefined) return null
  const lives = Number(count) * (unit === 'm' ? minute : unit === 'h' ? hour : day)
  return lives <= 15 * day ? now + lives : null
}
