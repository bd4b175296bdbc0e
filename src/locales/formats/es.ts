import type { TextsLike } from '../language'
import type { en } from './en'

const months = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'] as const
/** "a la 1:05", "a las 14:05": one o’clock is a singular. */
const at = (clock: string): string => (/^0?1:/.test(clock) ? `a la ${clock}` : `a las ${clock}`)

export const es: TextsLike<typeof en> = {
  day: (day, month) => `${day} ${months[month - 1] ?? ''}`,
  dayOfYear: (day, month, year) => `${day} ${months[month - 1] ?? ''} ${year}`,
  today: (clock) => `Hoy ${clock}`,
  yesterday: (clock) => `Ayer ${clock}`,
  laterToday: (clock) => at(clock),
  tomorrow: (clock) => `mañana ${at(clock)}`,
  laterOn: (day, clock) => `el ${day} ${at(clock)}`,
  sentenceEnd: '. ',
  decimal: ',',
  group: '.',
}
