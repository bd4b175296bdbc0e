import type { TextsLike } from '../language'
import type { en } from './en'

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const

export const ar: TextsLike<typeof en> = {
  day: (day, month) => `${day} ${months[month - 1] ?? ''}`,
  dayOfYear: (day, month, year) => `${day} ${months[month - 1] ?? ''} ${year}`,
  today: (clock) => `اليوم ${clock}`,
  yesterday: (clock) => `أمس ${clock}`,
  laterToday: (clock) => `في الساعة ${clock}`,
  tomorrow: (clock) => `غدًا في الساعة ${clock}`,
  laterOn: (day, clock) => `في ${day} في الساعة ${clock}`,
  sentenceEnd: '. ',
  decimal: '.',
  group: ',',
}
