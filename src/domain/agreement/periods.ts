import { type CalendarDay, dayKey, daysInMonth, isCalendarDay, pad, shanghaiDay } from '../time/calendar'
import type { PeriodRule } from './agreement'

const dayMs = 86_400_000

/** "2026-11": a key of Shanghai's months, for a moment. */
export function monthKey(moment: number): string {
  const { month, year } = shanghaiDay(moment)
  return `${pad(year, 4)}-${pad(month, 2)}`
}

/** "2026-11-23" as a day of the calendar; null for another form or no such day. */
export function readDay(text: string): CalendarDay | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const found = { year: Number(year), month: Number(month), day: Number(day) }
  return isCalendarDay(found) && dayKey(found) === text ? found : null
}

/** Which of the rule's periods a moment falls into, from 0; null before the first day. */
export function periodAt(rule: PeriodRule, moment: number): number | null {
  const first = readDay(rule.firstOn)
  if (first === null) return null
  const today = shanghaiDay(moment)
  const units = rule.type === 'day' ? dayNumber(today) - dayNumber(first) : monthsBetween(first, today)
  return units < 0 ? null : Math.floor(units / rule.count)
}

/** The same time of day so many months later in Shanghai; the last day of a month that is too short. */
export function monthsLater(moment: number, months: number): number {
  const { day, month, year } = shanghaiDay(moment)
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const to = { year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) }
  return moment + (dayNumber(to) - dayNumber({ year, month, day })) * dayMs
}

/** "2026-11-23": the Shanghai day of a moment. */
export function dayOf(moment: number): string {
  return dayKey(shanghaiDay(moment))
}

function dayNumber({ day, month, year }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / dayMs
}

function monthsBetween(first: CalendarDay, today: CalendarDay): number {
  const months = (today.year - first.year) * 12 + today.month - first.month
  return today.day < first.day ? months - 1 : months
}
