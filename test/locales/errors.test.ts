import { errorCodes, type WalletError } from '@/contract'
import { errorText } from '@/locales/errors'
import { languages, type Language } from '@/locales/language'

import { textsIn } from './texts-in'

/** 23 Nov 2026, 14:00 in China. */
const now = Date.UTC(2026, 10, 23, 6)

/** Values for every detail that an error can carry. */
const details = {
  retryAt: now + 5 * 60_000,
  attemptsLeft: 2,
  fields: ['name', 'phone'],
  field: 'phone',
  limitFen: 5_000_000,
  amountFen: 12_345,
  availableFen: 23_456,
  feeFen: 1_234,
  mostFen: 1_000_000,
  leftFen: 250_000,
  period: 'day',
  since: now,
  renewsAt: now + 10 * 3_600_000,
  raisable: true,
  requestId: 'req-7',
  networks: ['Visa', 'PromptPay'],
  currency: 'KZT',
  mostPercent: 100,
}
const reasons: Readonly<Record<string, readonly string[]>> = {
  'login-password.weak': ['too-short', 'too-common', 'like-phone'],
  'payment-password.weak': ['repeated', 'sequence', 'like-phone', 'like-birth-date', 'pattern'],
  'card.unsupported': ['brand', 'prepaid', 'maestro', 'not-a-bank-card'],
  'charge.closed': ['paid', 'refused', 'expired'],
  'agreement.closed': ['lapsed', 'signed', 'ended'],
  'payment.refused': [
    'insufficient-funds',
    'card-declined',
    'over-card-limit',
    'card-removed',
    'bank-out-of-service',
    'bank-not-reached',
    'cancelled',
    'not-supported-here',
  ],
}

const samples = errorCodes.flatMap((code) =>
  (reasons[code] ?? [null]).map((reason) => ({ code, ...details, ...(reason === null ? {} : { reason }) }) as WalletError),
)

function say(language: Language, error: WalletError) {
  const { errors, formats } = textsIn(language)
  return errorText(errors, formats, error, now)
}

describe.each(languages)('errors in %s', (language) => {
  test.each(samples)('$code says what happened and what to do next', (error) => {
    const { title, advice } = say(language, error)
    expect(title.length).toBeGreaterThan(3)
    expect(advice.length).toBeGreaterThan(2)
    expect(title).not.toMatch(/undefined|null|NaN|\[object/)
    expect(advice).not.toMatch(/undefined|null|NaN|\[object/)
    // A title is a heading, the advice whole sentences.
    expect(title).not.toMatch(/[.。]$/)
    expect(advice).toMatch(/([.。]|req-7\u2069?)$/)
  })

  test('no two different errors read the same', () => {
    const all = samples.map((error) => JSON.stringify(say(language, error)))
    const declines = all.filter((text) => text.includes('order'))
    expect(new Set(all).size).toBeGreaterThanOrEqual(all.length - declines.length)
  })
})

describe('what the person has to know is said', () => {
  test.each([
    ['en', 'at 14:05'],
    ['zh-CN', '今天 14:05'],
    ['fr', 'à 14:05'],
    ['es', 'a las 14:05'],
    ['ru', 'в 14:05'],
    ['ko', '오늘 14:05'],
    ['ja', '今日の14:05'],
    ['id', 'pukul 14:05'],
    ['ar', 'في الساعة 14:05'],
  ] as const)('the time when a lock ends, in %s', (language, time) => {
    const locked = say(language, { code: 'log-in.locked', retryAt: details.retryAt })
    expect(locked.advice).toContain(time)
  })

  test('how many tries are left, one of them in the singular', () => {
    expect(say('en', { code: 'code.wrong', attemptsLeft: 2 }).advice).toContain('You have 2 tries left.')
    expect(say('en', { code: 'code.wrong', attemptsLeft: 1 }).advice).toContain('You have one try left.')
    expect(say('zh-CN', { code: 'code.wrong', attemptsLeft: 2 }).advice).toContain('还可以再试 2 次')
  })

  test('what was paid is never said not to have been charged', () => {
    expect(say('en', { code: 'charge.closed', reason: 'paid' }).title).toBe('This has been paid')
    expect(say('en', { code: 'charge.closed', reason: 'paid' }).advice).not.toMatch(/not charged|nothing/i)
    expect(say('zh-CN', { code: 'charge.closed', reason: 'paid' }).advice).not.toContain('没有扣款')
  })

  test('what happens after the last try of the payment password', () => {
    for (const attemptsLeft of [4, 1, 0]) {
      expect(say('en', { code: 'payment-password.wrong', attemptsLeft }).advice).toContain('locked for a while')
      expect(say('zh-CN', { code: 'payment-password.wrong', attemptsLeft }).advice).toContain('暂时锁定')
    }
  })

  test('which fields differ from the bank’s, where the bank says so', () => {
    expect(say('en', { code: 'bank.mismatch', fields: ['name', 'phone'], attemptsLeft: 3 }).title).toBe(
      'The bank has another name and phone number',
    )
    expect(say('en', { code: 'bank.mismatch', fields: null, attemptsLeft: 3 }).title).toBe(
      'Something differs from the bank’s record',
    )
  })

  test('the amount, in yuan', () => {
    expect(say('en', { code: 'amount.changed', amountFen: 12_345 }).title).toContain('¥123.45')
    expect(say('zh-CN', { code: 'amount.too-large', limitFen: 5_000_000 }).advice).toContain('¥50,000.00')
    expect(say('es', { code: 'amount.too-large', limitFen: 5_000_000 }).advice).toContain('¥50.000,00')
  })
})
