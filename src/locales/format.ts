import { formatYuan } from '@/domain/money/amount-text'
import { fen } from '@/domain/money/fen'
import { compareDays, shanghaiDay, startOfShanghaiDay, wallTime } from '@/domain/time/calendar'
import { formatClock } from '@/domain/time/clock-text'

import type { FormatTexts } from './formats'

/** A moment in words, ms since 1970 UTC. Every time is China's, where banks and shops are; messages that say when to come back say so. */
export type MomentText = (moment: number) => string

/** An amount of whole fen in words: "¥1,234.50", "¥1.234,50". The sign stays in front, where it stands on every till here. */
export type MoneyText = (amountFen: number) => string

/** See `MoneyText`. */
export function moneyText(texts: FormatTexts, amountFen: number): string {
  return formatYuan(fen(amountFen), texts)
}

/** When something happened, for lists: "Today 12:40", "Yesterday 18:02", "20 Nov", and with the year where it is another. */
export function pastMomentText(texts: FormatTexts, moment: number, now: number): string {
  const clock = formatClock(wallTime(moment))
  if (isSameDay(moment, now)) return texts.today(clock)
  if (isSameDay(moment, dayBefore(now))) return texts.yesterday(clock)
  return dayText(texts, moment, now)
}

/** When something may be done again, to be put into a sentence: "at 14:05", "tomorrow at 00:00", "on 25 Nov at 09:30". */
export function comingMomentText(texts: FormatTexts, moment: number, now: number): string {
  const coming = roundedUpToMinute(moment)
  const clock = formatClock(wallTime(coming))
  if (isSameDay(coming, now)) return texts.laterToday(clock)
  if (isSameDay(dayBefore(coming), now)) return texts.tomorrow(clock)
  return texts.laterOn(dayText(texts, coming, now), clock)
}

/** The day: "20 Nov", "20 Nov 2025" in another year than now's. */
export function dayText(texts: FormatTexts, moment: number, now: number): string {
  const { year, month, day } = shanghaiDay(moment)
  return year === shanghaiDay(now).year ? texts.day(day, month) : texts.dayOfYear(day, month, year)
}

function isSameDay(a: number, b: number): boolean {
  return compareDays(shanghaiDay(a), shanghaiDay(b)) === 0
}

function dayBefore(moment: number): number {
  return startOfShanghaiDay(moment) - 1
}

/** Who is told 14:05 and comes at 14:05:00 must not be a second early. */
function roundedUpToMinute(moment: number): number {
  return Math.ceil(moment / 60_000) * 60_000
}
