import { isCalendarDay, pad, wallTime } from '@/domain/time/calendar'

/** A moment as the API writes it: "2026-11-23 20:15:00", the wall clock of Shanghai. */
export function writeTime(moment: number): string {
  const { year, month, day, hour, minute, second } = wallTime(moment)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)} ${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}`
}

/** "2026-11-23 20:15:00" of Shanghai's wall clock as a moment; seconds may be left out. Null for another form or no such day. */
export function readTime(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text)
  if (match === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part || 0))
  if (!isCalendarDay({ year, month, day }) || hour > 23 || minute > 59 || second > 59) return null
  return Date.UTC(year, month - 1, day, hour - shanghaiHours, minute, second)
}

/** Shanghai is eight hours before UTC, all year. */
const shanghaiHours = 8

/**
 * Whether a v1 timestamp is one of now. It is meant to be Shanghai's, but the SDK writes the wall clock of whatever zone its machine
 * is in, so any zone's now is taken (UTC-12 to UTC+14), and ten minutes more.
 */
export function isRecentInSomeZone(text: string, now: number): boolean {
  const moment = readTime(text)
  if (moment === null) return false
  const ahead = moment - now
  return ahead >= -mostBehindMs && ahead <= mostAheadMs
}

const hourMs = 3_600_000
/** How far clocks may be apart; v3's documented limit too. */
export const slackMs = 600_000
const mostBehindMs = (12 + shanghaiHours) * hourMs + slackMs
const mostAheadMs = (14 - shanghaiHours) * hourMs + slackMs
/** For how long one timestamp of v1 can be taken for now, at most. */
export const v1WindowMs = mostBehindMs + mostAheadMs
