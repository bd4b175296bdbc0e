import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  day: (day, month) => `${month}월 ${day}일`,
  dayOfYear: (day, month, year) => `${year}년 ${month}월 ${day}일`,
  today: (clock) => `오늘 ${clock}`,
  yesterday: (clock) => `어제 ${clock}`,
  laterToday: (clock) => `오늘 ${clock}`,
  tomorrow: (clock) => `내일 ${clock}`,
  laterOn: (day, clock) => `${day} ${clock}`,
  sentenceEnd: '. ',
  decimal: '.',
  group: ',',
}
