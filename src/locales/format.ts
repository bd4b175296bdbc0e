import { compareDays, shanghaiDay, startOfShanghaiDay, wallTime } from '@/domain/time/calendar'
import { formatClock } from '@/domain/time/clock-text'

import type { Language } from './language'

/** A moment in words, ms since 1970 UTC. Every time is China's, where banks and shops are; messages that say when to come back say so. */
export type MomentText = (moment: number) => string

const monthsInEnglish = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** When something happened, for lists: "Today 12:40", "Yesterday 18:02", "20 Nov", and with the year where it is another. */
export function pastMomentText(language: Language, moment: number, now: number): string {
  const time = wallTime(moment)
  if (isSameDay(moment, now)) return language === 'zh-CN' ? `今天 ${formatClock(time)}` : `Today ${formatClock(time)}`
  if (isSameDay(moment, dayBefore(now)))
    return language === 'zh-CN' ? `昨天 ${formatClock(time)}` : `Yesterday ${formatClock(time)}`
  return dayText(language, moment, now)
}

/** When something may be done again, to be put into a sentence: "at 14:05", "tomorrow at 00:00", "on 25 Nov at 09:30". */
export function comingMomentText(language: Language, moment: number, now: number): string {
  const clock = formatClock(wallTime(roundedUpToMinute(moment)))
  const day = roundedUpToMinute(moment)
  if (isSameDay(day, now)) return language === 'zh-CN' ? `今天 ${clock}` : `at ${clock}`
  if (isSameDay(dayBefore(day), now)) return language === 'zh-CN' ? `明天 ${clock}` : `tomorrow at ${clock}`
  return language === 'zh-CN' ? `${dayText(language, day, now)} ${clock}` : `on ${dayText(language, day, now)} at ${clock}`
}

/** The day: "20 Nov", "20 Nov 2025" in another year than now's. */
export function dayText(language: Language, moment: number, now: number): string {
  const { year, month, day } = shanghaiDay(moment)
  const sameYear = year === shanghaiDay(now).year
  if (language === 'zh-CN') return sameYear ? `${month}月${day}日` : `${year}年${month}月${day}日`
  const name = monthsInEnglish[month - 1] ?? ''
  return sameYear ? `${day} ${name}` : `${day} ${name} ${year}`
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
