import fc from 'fast-check'

import {
  compareDays,
  dayKey,
  isCalendarDay,
  nextShanghaiDay,
  monthsLater,
  shanghaiDay,
  startOfShanghaiDay,
  startOfShanghaiMonth,
  wallTime,
} from '@/domain/time/calendar'
import { countdown, formatClock, formatCountdown, formatDateTime } from '@/domain/time/clock-text'

const moments = fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2199, 11, 31) })

describe('the day in Shanghai', () => {
  test.each([
    [Date.UTC(2026, 10, 22, 15, 59, 59, 999), '2026-11-22'],
    [Date.UTC(2026, 10, 22, 16, 0, 0), '2026-11-23'],
    [Date.UTC(2026, 11, 31, 16, 0, 0), '2027-01-01'],
    [Date.UTC(2024, 1, 28, 16, 0, 0), '2024-02-29'],
  ])('at %i is %s', (moment, day) => {
    expect(dayKey(shanghaiDay(moment))).toBe(day)
  })

  it('begins at its first moment and ends before the next one', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const start = startOfShanghaiDay(moment)
        const next = nextShanghaiDay(moment)
        expect(start <= moment && moment < next).toBe(true)
        expect(shanghaiDay(start)).toEqual(shanghaiDay(moment))
        expect(shanghaiDay(next - 1)).toEqual(shanghaiDay(moment))
        expect(compareDays(shanghaiDay(moment), shanghaiDay(next))).toBeLessThan(0)
        expect(isCalendarDay(shanghaiDay(moment))).toBe(true)
      }),
    )
  })
})

describe('the calendar', () => {
  it('has the days that it has', () => {
    const days = [
      [2024, 2, 29],
      [2000, 2, 29],
      [2026, 4, 30],
    ].map(([year = 0, month = 0, day = 0]) => ({ year, month, day }))
    const none = [
      [2026, 2, 29],
      [1900, 2, 29],
      [2026, 4, 31],
      [2026, 13, 1],
      [2026, 0, 1],
      [2026, 1, 0],
      [2026, 1, 32],
    ].map(([year = 0, month = 0, day = 0]) => ({ year, month, day }))
    expect([days.every(isCalendarDay), none.some(isCalendarDay)]).toEqual([true, false])
  })
})

describe('clocks', () => {
  it('show the wall time of a place, whatever the machine’s own', () => {
    const moment = Date.UTC(2026, 10, 23, 0, 5, 9)
    expect(formatDateTime(wallTime(moment))).toBe('2026-11-23 08:05:09')
    expect(formatClock(wallTime(moment, 0))).toBe('00:05')
    expect(formatDateTime(wallTime(moment, -300))).toBe('2026-11-22 19:05:09')
  })

  test.each([
    [60_000, '1:00'],
    [59_001, '1:00'],
    [59_000, '0:59'],
    [1, '0:01'],
    [0, '0:00'],
    [-5, '0:00'],
    [3_600_000, '1:00:00'],
    [3_665_000, '1:01:05'],
  ])('count %i ms down as %s', (left, text) => {
    expect(formatCountdown(countdown(1_000_000 + left, 1_000_000))).toBe(text)
  })
})

test.each([
  [2026, 11, 1, 2026, 12],
  [2026, 12, 1, 2027, 1],
  [2026, 1, -1, 2025, 12],
  [2026, 3, -27, 2023, 12],
  [2026, 3, 0, 2026, 3],
])('%d-%d and %d months more is %d-%d', (year, month, count, laterYear, laterMonth) => {
  expect(monthsLater({ year, month }, count)).toEqual({ year: laterYear, month: laterMonth })
})

test('a month in Shanghai begins with its first day, one millisecond after the last of the month before', () => {
  const start = startOfShanghaiMonth({ year: 2026, month: 12 })
  expect(shanghaiDay(start)).toEqual({ year: 2026, month: 12, day: 1 })
  expect(shanghaiDay(start - 1)).toEqual({ year: 2026, month: 11, day: 30 })
  expect(start).toBe(startOfShanghaiDay(start))
})
