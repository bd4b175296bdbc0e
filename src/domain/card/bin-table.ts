import type { CardKind } from './kinds'

/** One row of the table: the cards of one BIN and one length. */
interface BinRow {
  readonly bankCode: string
  readonly bankNameZh: string
  readonly kind: CardKind
  readonly length: number
}

/** The BIN table, ready to be looked into. Handed to whoever needs it, so that it lies only in the package that loads it. */
export interface BinTable {
  readonly rowsByBin: ReadonlyMap<string, readonly BinRow[]>
  readonly longestBin: number
}

/** What the table knows of a card number. */
export interface BinMatch {
  /** The bank's code, "ICBC". */
  readonly bankCode: string
  readonly bankNameZh: string
  readonly kind: CardKind
  /** The lengths that numbers of this BIN usually have. */
  readonly usualLengths: readonly number[]
}

const kindByLetter: Readonly<Record<string, CardKind>> = { D: 'debit', C: 'credit', S: 'semi-credit', P: 'prepaid' }

/** A table without rows: every bank is unknown. */
export const emptyBinTable: BinTable = { rowsByBin: new Map(), longestBin: 0 }

/** Unpacks the generated lines (their form is told in bin-table-data.ts). */
export function decodeBinTable(lines: readonly string[]): BinTable {
  const rowsByBin = new Map<string, BinRow[]>()
  let longestBin = 0
  for (const line of lines) {
    const [bankCode = '', bankNameZh = '', groups = ''] = line.split('|')
    for (const group of groups.split(';')) {
      const kind = kindByLetter[group.charAt(0)] ?? 'unknown'
      const length = Number(group.slice(1, 3))
      let bin = ''
      for (const item of group.slice(4).split(',')) {
        bin = item.charAt(0) === '+' ? String(Number(bin) + Number(item.slice(1))).padStart(bin.length, '0') : item
        const rows = rowsByBin.get(bin) ?? []
        rows.push({ bankCode, bankNameZh, kind, length })
        rowsByBin.set(bin, rows)
        longestBin = Math.max(longestBin, bin.length)
      }
    }
  }
  return { rowsByBin, longestBin }
}

/**
 * What the table knows of a number, whole or still being typed. The longest BIN wins; where two banks share a BIN the length
 * decides, and until it does the answer is null: better no bank than the wrong one.
 */
export function lookUpBin(table: BinTable, digits: string): BinMatch | null {
  for (let length = Math.min(table.longestBin, digits.length); length > 0; length -= 1) {
    const rows = table.rowsByBin.get(digits.slice(0, length))
    if (rows !== undefined) return matchOf(rows, digits.length)
  }
  return null
}

function matchOf(rows: readonly BinRow[], length: number): BinMatch | null {
  const sameLength = rows.filter((row) => row.length === length)
  const candidates = sameLength.length > 0 ? sameLength : rows
  const [first, ...others] = candidates
  if (first === undefined || others.some((row) => row.bankCode !== first.bankCode)) return null
  return {
    bankCode: first.bankCode,
    bankNameZh: first.bankNameZh,
    kind: others.some((row) => row.kind !== first.kind) ? 'unknown' : first.kind,
    usualLengths: rows.filter((row) => row.bankCode === first.bankCode).map((row) => row.length),
  }
}
