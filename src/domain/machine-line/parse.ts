import type { Nationality } from '../nationality/codes'
import { type CalendarDay, compareDays } from '../time/calendar'
import { faultsIn, type LineFault } from './faults'
import { type Part, textAt } from './layout'
import { findLines, type FoundLines, type LinesProblem } from './lines'
import { type LineName, readName } from './name-field'
import { nationalityOfCode } from './nationality-code'
import { readNumber } from './number-field'

/** What a document's machine lines say. */
export interface MachineLines {
  /** Anything but a passport is somebody's card or permit, whose number is not the passport's. */
  readonly isPassport: boolean
  /** Null where the second line was given alone. */
  readonly name: LineName | null
  readonly number: string
  /** Null where the code stands for no country. */
  readonly nationality: Nationality | null
  readonly nationalityCode: string
  /** Null where the document leaves a part of it open. */
  readonly birthDate: CalendarDay | null
  readonly expiryDate: CalendarDay | null
}

export type MachineLinesRead =
  | { readonly state: 'valid'; readonly lines: MachineLines; readonly doubts: readonly LineFault[] }
  | { readonly state: 'invalid'; readonly faults: readonly LineFault[] }
  | { readonly state: 'unread'; readonly why: LinesProblem }

/**
 * Reads the machine lines of a passport (TD3) or card (TD1, TD2), pasted or typed, and verifies them; nothing is put right
 * silently. `doubts` are faults in parts that are not taken over: what else was read stands. The name and the nationality have no
 * check digit: only their characters are checked. `today` settles the century of two-digit years.
 */
export function parseMachineLines(raw: string, today: CalendarDay): MachineLinesRead {
  const found = findLines(raw)
  if ('problem' in found) return { state: 'unread', why: found }
  const faults = faultsIn(found)
  const misfits = faults.some(({ fault }) => fault === 'check-digit')
  if (found.refilled !== null && misfits) return { state: 'unread', why: found.refilled }
  const serious = faults.filter(({ part }) => takenOver.indexOf(part) >= 0)
  if (serious.length > 0) return { state: 'invalid', faults: serious }
  return { state: 'valid', lines: readLines(found, today), doubts: faults }
}

/** The parts that answers are filled from. */
const takenOver: readonly Part[] = ['document', 'name', 'number', 'nationality', 'birth-date']

function readLines({ layout, lines, secondAlone }: FoundLines, today: CalendarDay): MachineLines {
  const code = textAt(lines, layout.nationality).replace(/</g, '')
  return {
    isPassport: secondAlone ? layout.size === 'TD3' : /^P/.test(textAt(lines, layout.document)),
    name: secondAlone ? null : readName(textAt(lines, layout.name)),
    number: readNumber(layout, lines).text,
    nationality: nationalityOfCode(code),
    nationalityCode: code,
    birthDate: birthDayOf(textAt(lines, layout.birthDate), today),
    // Documents are good for ten years, a few for longer.
    expiryDate: dayOf(textAt(lines, layout.expiryDate), today.year + 50),
  }
}

/** The latest day of these two digits that is not in the future; null where a part is left open. */
function birthDayOf(text: string, today: CalendarDay): CalendarDay | null {
  const day = dayOf(text, today.year)
  return day !== null && compareDays(day, today) > 0 ? { ...day, year: day.year - 100 } : day
}

/** The latest day of these two-digit years that is not after `latestYear`; null where a part is left open. */
function dayOf(text: string, latestYear: number): CalendarDay | null {
  if (!/^[0-9]{6}$/.test(text)) return null
  const short = Number(text.slice(0, 2))
  const year = latestYear - ((((latestYear - short) % 100) + 100) % 100)
  return { year, month: Number(text.slice(2, 4)), day: Number(text.slice(4)) }
}
