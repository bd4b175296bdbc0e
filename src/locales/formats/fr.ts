import type { TextsLike } from '../language'
import type { en } from './en'

const months = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'] as const
/** The first of a month is an ordinal: "1er nov." */
const ordinal = (day: number): string => (day === 1 ? '1er' : String(day))

export const fr: TextsLike<typeof en> = {
  day: (day, month) => `${ordinal(day)} ${months[month - 1] ?? ''}`,
  dayOfYear: (day, month, year) => `${ordinal(day)} ${months[month - 1] ?? ''} ${year}`,
  today: (clock) => `Aujourd’hui ${clock}`,
  yesterday: (clock) => `Hier ${clock}`,
  laterToday: (clock) => `à ${clock}`,
  tomorrow: (clock) => `demain à ${clock}`,
  laterOn: (day, clock) => `le ${day} à ${clock}`,
  sentenceEnd: '. ',
  decimal: ',',
  group: '\u202f',
}
