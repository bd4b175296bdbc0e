import type { Language } from '@/locales/language'
import { plural } from '@/locales/plural'

const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' } as const

/** Unicode CLDR 45, cardinal rules for whole numbers: each form with numbers from both ends of its ranges. */
const rules: readonly (readonly [Language, Readonly<Partial<Record<keyof typeof forms, readonly number[]>>>])[] = [
  ['en', { one: [1], other: [0, 2, 11, 21, 101] }],
  ['zh-CN', { other: [0, 1, 2, 5, 11] }],
  ['fr', { one: [0, 1], other: [2, 11, 21, 101] }],
  ['es', { one: [1], other: [0, 2, 11, 21, 101] }],
  [
    'ru',
    {
      one: [1, 21, 31, 101, 1_001],
      few: [2, 3, 4, 22, 24, 102, 1_004],
      many: [0, 5, 11, 12, 13, 14, 19, 20, 25, 100, 111, 112, 114],
    },
  ],
  ['ko', { other: [0, 1, 2, 5, 11] }],
  ['ja', { other: [0, 1, 2, 5, 11] }],
  ['id', { other: [0, 1, 2, 5, 11] }],
  [
    'ar',
    {
      zero: [0],
      one: [1],
      two: [2],
      few: [3, 4, 10, 103, 110, 1_003],
      many: [11, 12, 26, 99, 111, 199, 1_011],
      other: [100, 101, 102, 200, 202, 1_000],
    },
  ],
]

const samples = rules.flatMap(([language, byForm]) =>
  Object.entries(byForm).flatMap(([form, counts]) => counts.map((count) => [language, count, form] as const)),
)

test.each(samples)('in %s, %d takes the form %s', (language, count, form) => {
  expect(plural(language, count, forms)).toBe(form)
})

test('a form that a text does not have is stood in for by the other', () => {
  expect(plural('ru', 2, { one: 'попытка', other: 'попыток' })).toBe('попыток')
})
