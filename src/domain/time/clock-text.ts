import { pad, type WallTime } from './calendar'

/** "08:05": hours and minutes, 24 hours. */
export function formatClock(time: WallTime): string {
  return `${pad(time.hour, 2)}:${pad(time.minute, 2)}`
}

/** "2026-11-23 08:05:09": receipts, where every language reads the same. */
export function formatDateTime(time: WallTime): string {
  return `${pad(time.year, 4)}-${pad(time.month, 2)}-${pad(time.day, 2)} ${formatClock(time)}:${pad(time.second, 2)}`
}

/** What is left until a moment, as a countdown shows it: rounded up, so that 0 is shown only when it is over. */
export interface Countdown {
  readonly totalSeconds: number
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
}

/** The countdown from `now` to `until`, both ms since 1970; never below zero. */
export function countdown(until: number, now: number): Countdown {
  const totalSeconds = Math.max(0, Math.ceil((until - now) / 1000))
  return {
    totalSeconds,
    hours: Math.floor(totalSeconds / 3600),
    minutes: Math.floor((totalSeconds % 3600) / 60),
    seconds: totalSeconds % 60,
  }
}

/** "1:05", or "1:00:05" from an hour on. */
export function formatCountdown(left: Countdown): string {
  const tail = `${pad(left.minutes, left.hours > 0 ? 2 : 1)}:${pad(left.seconds, 2)}`
  return left.hours > 0 ? `${left.hours}:${tail}` : tail
}
