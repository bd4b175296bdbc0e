import type { TextsLike } from '../language'
import type { en } from './en'

export const zh: TextsLike<typeof en> = {
  day: (day, month) => `${month}月${day}日`,
  dayOfYear: (day, month, year) => `${year}年${month}月${day}日`,
  today: (clock) => `今天 ${clock}`,
  yesterday: (clock) => `昨天 ${clock}`,
  laterToday: (clock) => `今天 ${clock}`,
  tomorrow: (clock) => `明天 ${clock}`,
  laterOn: (day, clock) => `${day} ${clock}`,
  sentenceEnd: '。',
  decimal: '.',
  group: ',',
}
