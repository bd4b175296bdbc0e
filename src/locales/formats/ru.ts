import type { TextsLike } from '../language'
import type { en } from './en'

/** In the genitive, as after a day: "20 нояб." */
const months = ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'] as const

export const ru: TextsLike<typeof en> = {
  day: (day, month) => `${day} ${months[month - 1] ?? ''}`,
  dayOfYear: (day, month, year) => `${day} ${months[month - 1] ?? ''} ${year} г.`,
  today: (clock) => `Сегодня ${clock}`,
  yesterday: (clock) => `Вчера ${clock}`,
  laterToday: (clock) => `в ${clock}`,
  tomorrow: (clock) => `завтра в ${clock}`,
  laterOn: (day, clock) => `${day} в ${clock}`,
  sentenceEnd: '. ',
  decimal: ',',
  group: '\u00a0',
}
