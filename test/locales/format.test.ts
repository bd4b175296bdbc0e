import { comingMomentText, dayText, pastMomentText } from '@/locales/format'

/** 23 Nov 2026, 14:00 in China. */
const now = Date.UTC(2026, 10, 23, 6)
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('when something happened', () => {
  test.each([
    ['today', now - 80 * minute, 'Today 12:40', '今天 12:40'],
    ['at the first minute of today', Date.UTC(2026, 10, 22, 16), 'Today 00:00', '今天 00:00'],
    ['at the last minute of yesterday', Date.UTC(2026, 10, 22, 15, 59), 'Yesterday 23:59', '昨天 23:59'],
    ['the day before yesterday', now - 2 * day, '21 Nov', '11月21日'],
    ['in another year', now - 330 * day, '28 Dec 2025', '2025年12月28日'],
  ])('%s', (_, moment, english, chinese) => {
    expect(pastMomentText('en', moment, now)).toBe(english)
    expect(pastMomentText('zh-CN', moment, now)).toBe(chinese)
  })
})

describe('when something may be done again', () => {
  test.each([
    ['later today', now + 5 * minute, 'at 14:05', '今天 14:05'],
    ['at midnight', Date.UTC(2026, 10, 23, 16), 'tomorrow at 00:00', '明天 00:00'],
    ['in some days', now + 2 * day, 'on 25 Nov at 14:00', '11月25日 14:00'],
  ])('%s', (_, moment, english, chinese) => {
    expect(comingMomentText('en', moment, now)).toBe(english)
    expect(comingMomentText('zh-CN', moment, now)).toBe(chinese)
  })

  test('is rounded up, so that nobody comes too early', () => {
    expect(comingMomentText('en', now + 5 * minute - 1, now)).toBe('at 14:05')
    expect(comingMomentText('en', now + 4 * minute + 1, now)).toBe('at 14:05')
  })
})

test('a day has its year only where it is another', () => {
  expect(dayText('en', now, now)).toBe('23 Nov')
  expect(dayText('en', now, now + 40 * day)).toBe('23 Nov 2026')
})
