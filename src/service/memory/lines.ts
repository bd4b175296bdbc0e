import { err, ok, type Result } from '@/domain/core/result'

/** The format of the journal; another one is not read. */
const format = 1

/** A row that was put (`row`) or taken out (`row` null). */
export interface RowChange {
  readonly table: string
  readonly id: string
  readonly row: unknown
}

/** The first line of every journal. */
export const headerLine = seal(JSON.stringify(['bangka', format]))

/** One unit of work as a line: its number (1 for the first after the header) and what it changed. */
export function writeLine(number: number, changes: readonly RowChange[]): string {
  return seal(JSON.stringify([number, changes.map((change) => [change.table, change.id, change.row])]))
}

/** The line back; `corrupt` for anything that `writeLine` did not write with this number. */
export function readLine(line: string, number: number): Result<readonly RowChange[], 'corrupt'> {
  const parsed = unseal(line)
  if (!Array.isArray(parsed)) return err('corrupt')
  const [written, changes] = parsed as readonly unknown[]
  if (written !== number || !Array.isArray(changes)) return err('corrupt')
  const read: RowChange[] = []
  for (const change of changes as unknown[]) {
    if (!Array.isArray(change)) return err('corrupt')
    const [table, id, row] = change as readonly unknown[]
    if (typeof table !== 'string' || typeof id !== 'string' || row === undefined) return err('corrupt')
    read.push({ table, id, row })
  }
  return ok(read)
}

/** Puts the checksum before the text, and keeps the text to ASCII: a character is a byte wherever it is kept. */
function seal(json: string): string {
  const ascii = json.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return checksum(ascii) + ascii
}

function unseal(line: string): unknown {
  const text = line.slice(8)
  if (checksum(text) !== line.slice(0, 8)) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** FNV-1a, 32 bits, eight hex digits: tells a damaged line from a whole one; it is no protection against forgery. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
