import { toAsciiDigits, toHalfWidth } from '../core/digits'
import { type Layout, layouts } from './layout'

/** Pasted text as lines of a document: all of them, or the second line of two alone (then the first is ''). */
export interface FoundLines {
  readonly layout: Layout
  readonly lines: readonly string[]
  readonly secondAlone: boolean
  /** A checked line whose run of fillers was brought to its width; right only where the check digits agree. */
  readonly refilled: LinesProblem | null
}

export type LinesProblem =
  | { readonly problem: 'empty' }
  /** Nothing in it looks like a machine line. */
  | { readonly problem: 'no-lines' }
  /** The line of a visa, which has another number. */
  | { readonly problem: 'visa' }
  /** Some characters are missing: typing on may cure it. */
  | { readonly problem: 'too-short'; readonly line: number; readonly length: number; readonly width: number }
  | { readonly problem: 'too-long'; readonly line: number; readonly length: number; readonly width: number }

/** The lines that a text holds, in capitals, with plain fillers and nothing between. */
export function tidyLines(raw: string): readonly string[] {
  return toHalfWidth(toAsciiDigits(raw))
    .replace(/&lt;/gi, '<')
    .replace(/[\u00ab\u226a\u300a]/g, '<<')
    .replace(/[\u2039\u2329\u27e8\u3008\ufe64]/g, '<')
    .toUpperCase()
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(/[\s\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g, ''))
    .filter((line) => line !== '')
}

/**
 * Tells which size of document the lines are of. Lines may stand in one row; the fillers at the end of a name's line need not be
 * there, and the run of fillers inside the other lines may have another length, since nobody counts them: the check digits tell
 * whether it was right.
 */
export function findLines(raw: string): FoundLines | LinesProblem {
  const tidy = tidyLines(raw)
  if (tidy.length === 0) return { problem: 'empty' }
  const start = tidy[0] ?? ''
  if (/^V[A-Z<]/.test(start) && start.length > 20) return { problem: 'visa' }
  const rows = tidy.length === 1 ? cutRow(start) : tidy
  const [only = '', ...others] = rows
  if (others.length === 0) return oneLine(only)
  const layout = layoutFor(rows)
  if (layout === null) return { problem: 'no-lines' }
  const lines = rows.slice(0, layout.lines).map((line, index) => fitted(line, layout, index + 1))
  const refilled = wrongLength(
    rows.map((line, index) => (index + 1 === layout.name.line ? '' : line)),
    layout,
    layout.lines,
  )
  return wrongLength(lines, layout, rows.length) ?? { layout, lines, secondAlone: false, refilled }
}

/** Whole lines that came in one row. */
function cutRow(row: string): readonly string[] {
  const layout = layouts.find(({ lines, width }) => row.length === lines * width)
  if (layout === undefined || !startsDocument(row)) return [row]
  const cuts: string[] = []
  for (let line = 0; line < layout.lines; line += 1) cuts.push(row.slice(line * layout.width, (line + 1) * layout.width))
  return cuts
}

/** The second line of two holds everything but the name. A first line alone waits for the second. */
function oneLine(line: string): FoundLines | LinesProblem {
  if (startsDocument(line)) {
    const layout = line.length <= 30 && !/^P/.test(line) ? layouts[2] : layouts[0]
    const width = layout?.width ?? 0
    // The rest may still be typed.
    return { problem: 'too-short', line: line.length < width && !/<<$/.test(line) ? 1 : 2, length: line.length, width }
  }
  if (!/^[A-Z0-9<]{9}[0-9OIZSBG<][A-Z0<]{3}/.test(line)) {
    return /^[A-Z0-9<]{1,12}$/.test(line)
      ? { problem: 'too-short', line: 2, length: line.length, width: 44 }
      : { problem: 'no-lines' }
  }
  const layout = layouts.find(({ size, width }) => size !== 'TD1' && width === line.length) ?? layouts[0]
  if (layout === undefined) return { problem: 'no-lines' }
  const lines = ['', fitted(line, layout, 2)]
  return wrongLength(lines, layout, 2) ?? { layout, lines, secondAlone: true, refilled: wrongLength(['', line], layout, 2) }
}

function startsDocument(line: string): boolean {
  return /^[PACI][A-Z<][A-Z0<]{3}/.test(line) && !/^[A-Z0-9<]{9}[0-9][A-Z<]{3}[0-9]{6}/.test(line)
}

function layoutFor(rows: readonly string[]): Layout | null {
  if (!startsDocument(rows[0] ?? '')) return null
  const longest = rows.reduce((length, row) => Math.max(length, row.length), 0)
  const [td3, td2, td1] = layouts
  const passport = /^P/.test(rows[0] ?? '')
  if (!passport && longest <= 33) return td1 ?? null
  const second = (rows[1] ?? '').length
  return (second <= 38 && (!passport || (rows[0] ?? '').length === 36) ? td2 : td3) ?? null
}

/** The line at its width, where fillers alone make the difference. */
function fitted(line: string, layout: Layout, number: number): string {
  const missing = layout.width - line.length
  if (missing === 0) return line
  if (number === layout.name.line) {
    return missing > 0 && /^[^<]+.*<|^[A-Z<]{6,}$/.test(line) ? line + '<'.repeat(missing) : withoutFillers(line, -missing)
  }
  // The last run of fillers, with the one or two check digits behind it.
  const run = /^(.*[^<])(<{2,})([^<]{1,2})$/.exec(line)
  const [, head = '', fillers = '', tail = ''] = run ?? []
  return run === null || fillers.length + missing < 1 ? line : head + '<'.repeat(fillers.length + missing) + tail
}

function withoutFillers(line: string, count: number): string {
  return count > 0 && /^<+$/.test(line.slice(line.length - count)) ? line.slice(0, line.length - count) : line
}

function wrongLength(lines: readonly string[], layout: Layout, given: number): LinesProblem | null {
  if (given < layout.lines) return { problem: 'too-short', line: given + 1, length: 0, width: layout.width }
  const index = lines.findIndex((line) => line !== '' && line.length !== layout.width)
  const length = (lines[index] ?? '').length
  if (index < 0) return null
  return { problem: length < layout.width ? 'too-short' : 'too-long', line: index + 1, length, width: layout.width }
}
