import type { Bill } from '@/contract'
import { dayKey, shanghaiDay, startOfShanghaiDay, type CalendarDay } from '@/domain/time/calendar'

/** The bills of one day in Shanghai, newest first. */
export interface BillDay {
  readonly key: string
  readonly day: CalendarDay
  /** 0 today, 1 yesterday, and so on; below 0 where the phone's clock is behind. */
  readonly daysAgo: number
  readonly bills: readonly Bill[]
}

const dayMs = 86_400_000

/** Groups bills that are sorted newest first by their day in Shanghai. */
export function billsByDay(bills: readonly Bill[], now: number): readonly BillDay[] {
  const days: { key: string; day: CalendarDay; daysAgo: number; bills: Bill[] }[] = []
  for (const bill of bills) {
    const day = shanghaiDay(bill.createdAt)
    const key = dayKey(day)
    const last = days[days.length - 1]
    if (last?.key === key) last.bills.push(bill)
    else days.push({ key, day, daysAgo: daysAgo(bill.createdAt, now), bills: [bill] })
  }
  return days
}

/** How many midnights of Shanghai lie between a moment and now. */
export function daysAgo(moment: number, now: number): number {
  return Math.round((startOfShanghaiDay(now) - startOfShanghaiDay(moment)) / dayMs)
}
