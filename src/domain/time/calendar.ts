/** A day of the calendar; `month` and `day` count from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A moment as a clock on the wall shows it, 24 hours. */
export interface WallTime extends CalendarDay {
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** China has kept one offset, without summer time, since 1991: UTC+8 (IANA zone Asia/Shanghai). */
export const shanghaiOffsetMinutes = 480

const dayMs = 86_400_000
const minuteMs = 60_000

/**
 * The wall time of a moment (ms since 1970, UTC) at an offset east of UTC. No `Intl`: some engines of mini-programs have none.
 */
export function wallTime(moment: number, offsetMinutes: number = shanghaiOffsetMinutes): WallTime {
  // Shifted by the offset, the UTC fields of the date are the fields of the wall.
  const shifted = new Date(moment + offsetMinutes * minuteMs)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  }
}

/** The day in Shanghai on which a moment falls: what "today" means to banks and limits. */
export function shanghaiDay(moment: number): CalendarDay {
  const { year, month, day } = wallTime(moment)
  return { year, month, day }
}

/** The moment at which the Shanghai day of `moment` began; the next day begins 24 hours later. */
export function startOfShanghaiDay(moment: number): number {
  const offset = shanghaiOffsetMinutes * minuteMs
  return Math.floor((moment + offset) / dayMs) * dayMs - offset
}

/** The moment at which a day in Shanghai begins. */
export function shanghaiMidnight({ day, month, year }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) - shanghaiOffsetMinutes * minuteMs
}

/** The moment at which limits counted by day start anew. */
export function nextShanghaiDay(moment: number): number {
  return startOfShanghaiDay(moment) + dayMs
}

/** "2026-11-23": ISO 8601, and a key that sorts. */
export function dayKey(day: CalendarDay): string {
  return `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`
}

/** How many days the month has in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether the calendar has this day. */
export function isCalendarDay(day: CalendarDay): boolean {
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysInMonth(day.year, day.month)
}

/** Negative where `a` comes before `b`, 0 for the same day. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** The number in at least `width` digits. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** A month of the calendar; `month` counts from 1. */
export type CalendarMonth = Pick<CalendarDay, 'year' | 'month'>

/** The month so many months later; earlier with a negative count. */
export function monthsLater({ year, month }: CalendarMonth, count: number): CalendarMonth {
  const months = year * 12 + (month - 1) + count
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/** The moment at which a month begins in Shanghai; it ends where the next begins. */
export function startOfShanghaiMonth({ year, month }: CalendarMonth): number {
  return Date.UTC(year, month - 1, 1) - shanghaiOffsetMinutes * minuteMs
}
