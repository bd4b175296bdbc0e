const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/**
 * How dates, lists and amounts are put, after Unicode CLDR: `Intl` is missing on the engines of mini-programs. Digits are the
 * same everywhere, as on the till and the bank's papers; a clock is "14:05" everywhere.
 */
export const en = {
  /** "20 Nov"; months count from 1. */
  day: (day: number, month: number) => `${day} ${months[month - 1] ?? ''}`,
  dayOfYear: (day: number, month: number, year: number) => `${day} ${months[month - 1] ?? ''} ${year}`,
  today: (clock: string) => `Today ${clock}`,
  yesterday: (clock: string) => `Yesterday ${clock}`,
  /** To be put into a sentence: "try again at 14:05". */
  laterToday: (clock: string) => `at ${clock}`,
  tomorrow: (clock: string) => `tomorrow at ${clock}`,
  laterOn: (day: string, clock: string) => `on ${day} at ${clock}`,
  /** Between two sentences, after the first. */
  sentenceEnd: '. ',
  decimal: '.',
  group: ',',
}
