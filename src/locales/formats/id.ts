import type { TextsLike } from '../language'
import type { en } from './en'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'] as const

export const id: TextsLike<typeof en> = {
  day: (day, month) => `${day} ${months[month - 1] ?? ''}`,
  dayOfYear: (day, month, year) => `${day} ${months[month - 1] ?? ''} ${year}`,
  today: (clock) => `Hari ini ${clock}`,
  yesterday: (clock) => `Kemarin ${clock}`,
  laterToday: (clock) => `pukul ${clock}`,
  tomorrow: (clock) => `besok pukul ${clock}`,
  laterOn: (day, clock) => `pada ${day} pukul ${clock}`,
  sentenceEnd: '. ',
  decimal: ',',
  group: '.',
}
