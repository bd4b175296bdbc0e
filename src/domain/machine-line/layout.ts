/** A stretch of one line; lines and positions count from 1, `to` is the last one in it (as the standard's tables have it). */
export interface Stretch {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** The parts of a machine line that a check digit stands for. */
export type CheckedPart = 'number' | 'birth-date' | 'expiry-date' | 'personal-number' | 'whole'

/** Every part that is read. */
export type Part = CheckedPart | 'document' | 'issuer' | 'name' | 'nationality'

interface Check {
  readonly part: CheckedPart
  readonly over: readonly Stretch[]
  readonly digit: Stretch
}

/** Where a size of document has what. */
export interface Layout {
  readonly size: 'TD1' | 'TD2' | 'TD3'
  readonly lines: number
  readonly width: number
  readonly document: Stretch
  readonly issuer: Stretch
  readonly name: Stretch
  readonly number: Stretch
  readonly nationality: Stretch
  readonly birthDate: Stretch
  readonly expiryDate: Stretch
  /** Where the end of a number that is longer than its place goes on (TD1 and TD2: its check digit is a filler then). */
  readonly numberGoesOn: Stretch | null
  readonly checks: readonly Check[]
}

function at(line: number, from: number, to: number = from): Stretch {
  return { line, from, to }
}

/** Passports: ICAO 9303-4, section 4.2.2. */
const td3: Layout = {
  size: 'TD3',
  lines: 2,
  width: 44,
  document: at(1, 1, 2),
  issuer: at(1, 3, 5),
  name: at(1, 6, 44),
  number: at(2, 1, 9),
  nationality: at(2, 11, 13),
  birthDate: at(2, 14, 19),
  expiryDate: at(2, 22, 27),
  numberGoesOn: null,
  checks: [
    { part: 'number', over: [at(2, 1, 9)], digit: at(2, 10) },
    { part: 'birth-date', over: [at(2, 14, 19)], digit: at(2, 20) },
    { part: 'expiry-date', over: [at(2, 22, 27)], digit: at(2, 28) },
    { part: 'personal-number', over: [at(2, 29, 42)], digit: at(2, 43) },
    { part: 'whole', over: [at(2, 1, 10), at(2, 14, 20), at(2, 22, 43)], digit: at(2, 44) },
  ],
}

/** Smaller documents in two lines: ICAO 9303-6, section 4.2.2. */
const td2: Layout = {
  ...td3,
  size: 'TD2',
  width: 36,
  name: at(1, 6, 36),
  numberGoesOn: at(2, 29, 35),
  checks: [
    ...td3.checks.filter(({ part }) => part !== 'personal-number' && part !== 'whole'),
    { part: 'whole', over: [at(2, 1, 10), at(2, 14, 20), at(2, 22, 35)], digit: at(2, 36) },
  ],
}

/** Cards in three lines: ICAO 9303-5, section 4.2.2. */
const td1: Layout = {
  size: 'TD1',
  lines: 3,
  width: 30,
  document: at(1, 1, 2),
  issuer: at(1, 3, 5),
  name: at(3, 1, 30),
  number: at(1, 6, 14),
  nationality: at(2, 16, 18),
  birthDate: at(2, 1, 6),
  expiryDate: at(2, 9, 14),
  numberGoesOn: at(1, 16, 30),
  checks: [
    { part: 'number', over: [at(1, 6, 14)], digit: at(1, 15) },
    { part: 'birth-date', over: [at(2, 1, 6)], digit: at(2, 7) },
    { part: 'expiry-date', over: [at(2, 9, 14)], digit: at(2, 15) },
    { part: 'whole', over: [at(1, 6, 30), at(2, 1, 7), at(2, 9, 15), at(2, 19, 29)], digit: at(2, 30) },
  ],
}

export const layouts: readonly Layout[] = [td3, td2, td1]

/** The text of a stretch; `lines` are whole lines, from the first. */
export function textAt(lines: readonly string[], { line, from, to }: Stretch): string {
  return (lines[line - 1] ?? '').slice(from - 1, to)
}
