import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  day: (day, month) => `${month}月${day}日`,
  dayOfYear: (day, month, year) => `${year}年${month}月${day}日`,
  today: (clock) => `今日 ${clock}`,
  yesterday: (clock) => `昨日 ${clock}`,
  laterToday: (clock) => `今日の${clock}`,
  tomorrow: (clock) => `明日の${clock}`,
  laterOn: (day, clock) => `${day} ${clock}`,
  sentenceEnd: '。',
  decimal: '.',
  group: ',',
}
