import { isCalendarDay } from '../time/calendar'
import { checkDigitOf } from './check-digit'
import { type CheckedPart, type Layout, type Part, type Stretch, textAt } from './layout'
import type { FoundLines } from './lines'
import { readNumber } from './number-field'

/** Something in a line that can't be right, and where: lines and positions count from 1. */
export type LineFault = Stretch & {
  readonly part: Part
} & (
    | { readonly fault: 'character'; readonly found: string }
    /** A letter where only digits stand, or the other way round; `likely` is the one that looks alike. */
    | { readonly fault: 'digit-expected' | 'letter-expected'; readonly found: string; readonly likely: string | null }
    /** The check digit says that a character of the part is wrong; `likely`, where one that looks alike would settle it. */
    | {
        readonly fault: 'check-digit'
        readonly likely: { readonly position: number; readonly found: string; readonly instead: string } | null
      }
    | { readonly fault: 'no-such-day' }
  )

/** Everything that can't be right. */
export function faultsIn({ layout, lines, secondAlone }: FoundLines): readonly LineFault[] {
  const strange = lines.reduce<readonly LineFault[]>(
    (faults, line, index) => [...faults, ...charactersIn(layout, line, index + 1)],
    [],
  )
  if (strange.length > 0) return strange
  const letters = secondAlone ? [layout.nationality] : [layout.document, layout.issuer, layout.name, layout.nationality]
  const misplaced = [
    ...letters.reduce<readonly LineFault[]>(
      (faults, stretch) => [...faults, ...misplacedIn(layout, lines, stretch, 'letter')],
      [],
    ),
    ...[layout.birthDate, layout.expiryDate].reduce<readonly LineFault[]>(
      (faults, stretch) => [...faults, ...misplacedIn(layout, lines, stretch, 'digit')],
      [],
    ),
  ]
  const days = [layout.birthDate, layout.expiryDate]
    .filter((stretch) => isImpossibleDay(textAt(lines, stretch)))
    .map((stretch): LineFault => ({ ...stretch, part: partAt(layout, stretch.line, stretch.from), fault: 'no-such-day' }))
  const wrongParts = misplaced.map(({ part }) => part)
  // One mistake is told once: where a character is out of place, or a date is none, its check digit fails too.
  const checks = checksThatFail(layout, lines).filter(({ part }) => wrongParts.indexOf(part) < 0)
  const parts = checks.map(({ part }) => part)
  return [
    ...misplaced,
    ...days.filter(({ part }) => wrongParts.concat(parts).indexOf(part) < 0),
    ...withoutWhole(checks, misplaced),
  ]
}

/** The digit over all of it says nothing new where a part of it is wrong already. */
function withoutWhole(checks: readonly LineFault[], misplaced: readonly LineFault[]): readonly LineFault[] {
  return checks.length + misplaced.length > 1 ? checks.filter(({ part }) => part !== 'whole') : checks
}

function charactersIn(layout: Layout, line: string, number: number): readonly LineFault[] {
  const faults: LineFault[] = []
  for (let index = 0; index < line.length; index += 1) {
    const found = line.charAt(index)
    if (!/[A-Z0-9<]/.test(found)) {
      const position = index + 1
      faults.push({
        line: number,
        from: position,
        to: position,
        part: partAt(layout, number, position),
        fault: 'character',
        found,
      })
    }
  }
  return faults
}

const digitsLikeLetters: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
}
const lettersLikeDigits: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '2': 'Z', '5': 'S', '6': 'G', '8': 'B' }

function misplacedIn(
  layout: Layout,
  lines: readonly string[],
  stretch: Stretch,
  expected: 'digit' | 'letter',
): readonly LineFault[] {
  const allowed = expected === 'digit' ? /[0-9<]/ : /[A-Z<]/
  const alike = expected === 'digit' ? digitsLikeLetters : lettersLikeDigits
  const faults: LineFault[] = []
  const text = textAt(lines, stretch)
  for (let index = 0; index < text.length; index += 1) {
    const found = text.charAt(index)
    const position = stretch.from + index
    if (!allowed.test(found)) {
      const part = partAt(layout, stretch.line, stretch.from)
      const fault = expected === 'digit' ? 'digit-expected' : 'letter-expected'
      faults.push({ line: stretch.line, from: position, to: position, part, fault, found, likely: alike[found] ?? null })
    }
  }
  return faults
}

function checksThatFail(layout: Layout, lines: readonly string[]): readonly LineFault[] {
  return layout.checks.reduce<readonly LineFault[]>((faults, { part, over, digit }) => {
    const number = part === 'number' ? readNumber(layout, lines) : null
    const checked = number?.checked ?? over.map((stretch) => textAt(lines, stretch)).join('')
    const given = number?.digit ?? textAt(lines, digit)
    if (agrees(part, checked, given)) return faults
    const first = over[0]
    // The whole runs over several stretches: it is told by its digit. The others are told by their own place.
    const place =
      part === 'whole' || first === undefined ? digit : { ...first, to: first.line === digit.line ? digit.to : first.to }
    return [
      ...faults,
      { ...place, part, fault: 'check-digit', likely: part === 'whole' ? null : likelyMistake(part, checked, given, place.from) },
    ]
  }, [])
}

/** An empty personal number may have a filler for its check digit (ICAO 9303-4). */
function agrees(part: CheckedPart, checked: string, digit: string): boolean {
  if (part === 'personal-number' && digit === '<' && /^<*$/.test(checked)) return true
  return checkDigitOf(checked) === digit
}

/** The one character, of those that look alike, which would make the check digit right; null where none or several would. */
function likelyMistake(
  part: CheckedPart,
  checked: string,
  digit: string,
  from: number,
): { readonly position: number; readonly found: string; readonly instead: string } | null {
  const text = checked + digit
  const cures: { position: number; found: string; instead: string }[] = []
  for (let index = 0; index < text.length; index += 1) {
    const found = text.charAt(index)
    const instead = digitsLikeLetters[found] ?? lettersLikeDigits[found]
    if (instead !== undefined) {
      const cured = text.slice(0, index) + instead + text.slice(index + 1)
      if (agrees(part, cured.slice(0, -1), cured.slice(-1))) cures.push({ position: from + index, found, instead })
    }
  }
  const [only, ...others] = cures
  return only !== undefined && others.length === 0 ? only : null
}

function isImpossibleDay(text: string): boolean {
  if (!/^[0-9]{6}$/.test(text)) return false
  const [year, month, day] = [Number(text.slice(0, 2)), Number(text.slice(2, 4)), Number(text.slice(4))]
  // 2000 + year has the leap years of both centuries but 1900's.
  return !isCalendarDay({ year: 2000 + year, month, day })
}

function partAt(layout: Layout, line: number, position: number): Part {
  const places: readonly (readonly [Part, Stretch])[] = [
    ['document', layout.document],
    ['issuer', layout.issuer],
    ['name', layout.name],
    ['number', layout.number],
    ['nationality', layout.nationality],
    ['birth-date', layout.birthDate],
    ['expiry-date', layout.expiryDate],
  ]
  const place = places.find(([, stretch]) => stretch.line === line && position >= stretch.from && position <= stretch.to)
  return place?.[0] ?? 'whole'
}
