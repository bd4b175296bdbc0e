import { comingMomentText, dayText, moneyText, pastMomentText } from '@/locales/format'
import { languages } from '@/locales/language'

import { textsIn } from './texts-in'

/** 23 Nov 2026, 14:00 in China. */
const now = Date.UTC(2026, 10, 23, 6)
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const en = textsIn('en').formats

describe('when something happened', () => {
  test.each([
    ['today', now - 80 * minute, 'Today 12:40'],
    ['at the first minute of today', Date.UTC(2026, 10, 22, 16), 'Today 00:00'],
    ['at the last minute of yesterday', Date.UTC(2026, 10, 22, 15, 59), 'Yesterday 23:59'],
    ['the day before yesterday', now - 2 * day, '21 Nov'],
    ['in another year', now - 330 * day, '28 Dec 2025'],
  ])('%s', (_, moment, told) => {
    expect(pastMomentText(en, moment, now)).toBe(told)
  })

  test.each([
    ['zh-CN', '今天 12:40', '昨天 12:40', '11月21日', '2025年12月28日'],
    ['fr', 'Aujourd’hui 12:40', 'Hier 12:40', '21 nov.', '28 déc. 2025'],
    ['es', 'Hoy 12:40', 'Ayer 12:40', '21 nov', '28 dic 2025'],
    ['ru', 'Сегодня 12:40', 'Вчера 12:40', '21 нояб.', '28 дек. 2025 г.'],
    ['ko', '오늘 12:40', '어제 12:40', '11월 21일', '2025년 12월 28일'],
    ['ja', '今日 12:40', '昨日 12:40', '11月21日', '2025年12月28日'],
    ['id', 'Hari ini 12:40', 'Kemarin 12:40', '21 Nov', '28 Des 2025'],
    ['ar', 'اليوم 12:40', 'أمس 12:40', '21 نوفمبر', '28 ديسمبر 2025'],
  ] as const)('in %s', (language, today, yesterday, thisYear, lastYear) => {
    const { formats } = textsIn(language)
    const told = [80 * minute, day + 80 * minute, 2 * day, 330 * day].map((ago) => pastMomentText(formats, now - ago, now))
    expect(told).toEqual([today, yesterday, thisYear, lastYear])
  })
})

describe('when something may be done again', () => {
  test.each([
    ['en', 'at 14:05', 'tomorrow at 00:00', 'on 25 Nov at 14:00'],
    ['zh-CN', '今天 14:05', '明天 00:00', '11月25日 14:00'],
    ['fr', 'à 14:05', 'demain à 00:00', 'le 25 nov. à 14:00'],
    ['es', 'a las 14:05', 'mañana a las 00:00', 'el 25 nov a las 14:00'],
    ['ru', 'в 14:05', 'завтра в 00:00', '25 нояб. в 14:00'],
    ['ko', '오늘 14:05', '내일 00:00', '11월 25일 14:00'],
    ['ja', '今日の14:05', '明日の00:00', '11月25日 14:00'],
    ['id', 'pukul 14:05', 'besok pukul 00:00', 'pada 25 Nov pukul 14:00'],
    ['ar', 'في الساعة 14:05', 'غدًا في الساعة 00:00', 'في 25 نوفمبر في الساعة 14:00'],
  ] as const)('in %s', (language, today, atMidnight, later) => {
    const { formats } = textsIn(language)
    expect(comingMomentText(formats, now + 5 * minute, now)).toBe(today)
    expect(comingMomentText(formats, Date.UTC(2026, 10, 23, 16), now)).toBe(atMidnight)
    expect(comingMomentText(formats, now + 2 * day, now)).toBe(later)
  })

  test('is rounded up, so that nobody comes too early', () => {
    expect(comingMomentText(en, now + 5 * minute - 1, now)).toBe('at 14:05')
    expect(comingMomentText(en, now + 4 * minute + 1, now)).toBe('at 14:05')
  })

  test('agrees with one o’clock in Spanish', () => {
    expect(comingMomentText(textsIn('es').formats, now + 11 * hour + 30 * minute, now)).toBe('mañana a la 01:30')
  })
})

test('a day has its year only where it is another', () => {
  expect(dayText(en, now, now)).toBe('23 Nov')
  expect(dayText(en, now, now + 40 * day)).toBe('23 Nov 2026')
})

test('the first of a month is an ordinal in French', () => {
  expect(dayText(textsIn('fr').formats, Date.UTC(2026, 10, 1), now)).toBe('1er nov.')
})

test.each(languages)('every month has a name of its own in %s', (language) => {
  const { formats } = textsIn(language)
  const names = Array.from({ length: 12 }, (_, index) => formats.day(20, index + 1))
  expect(new Set(names).size).toBe(12)
  for (const name of names) expect(name).toMatch(/^20 \S|月20日$|월 20일$/)
})

test.each([
  ['en', '¥1,234,567.80'],
  ['zh-CN', '¥1,234,567.80'],
  ['fr', '¥1\u202f234\u202f567,80'],
  ['es', '¥1.234.567,80'],
  ['ru', '¥1\u00a0234\u00a0567,80'],
  ['ko', '¥1,234,567.80'],
  ['ja', '¥1,234,567.80'],
  ['id', '¥1.234.567,80'],
  ['ar', '¥1,234,567.80'],
] as const)('an amount in %s is %s: the sign as on a till, the marks as the person writes them', (language, told) => {
  expect(moneyText(textsIn(language).formats, 123_456_780)).toBe(told)
})
