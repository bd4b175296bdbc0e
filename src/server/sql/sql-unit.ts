import type { AnyTableSpec, TableSpec } from '@/service/store/table-spec'
import type { TransferRow } from '@/service/rows'
import type { Ledger, TableAccess, Unit } from '@/service/store/unit'

import type { AnyRow } from './asks'
import { withOwnTransfers } from './own-ledger'
import { type Change, StaleRead, type UnitReading, UnitTable } from './unit-table'

/** What units read through. */
export interface UnitReads extends Pick<UnitReading, 'findRow' | 'find' | 'ask'> {
  readonly ledger: Omit<Ledger, 'add'>
}

/** A row that a unit took for absent without asking. */
export interface Presumed {
  readonly spec: AnyTableSpec
  readonly id: string
}

/** One run of one unit of work: what it read (by homes' versions) and what it wants written. */
export class SqlUnit implements Unit {
  /** The version of each home that was read. */
  readonly versions = new Map<string, number>()
  readonly transfers: TransferRow[] = []
  /** How many ticks were given, by home. */
  readonly ticks = new Map<string, number>()
  readonly ledger: Ledger
  private readonly tables = new Map<AnyTableSpec, UnitTable>()
  private readonly reading: UnitReading
  private homes: Set<string> | null = null
  private made: readonly Change[] | null = null
  private names: readonly string[] | null = null

  /** `careful`: a row that is put has been read before, so that it is known whether it is new. */
  constructor(
    private readonly reads: UnitReads,
    careful: boolean,
  ) {
    this.ledger = withOwnTransfers(reads.ledger, this.transfers)
    this.reading = {
      careful,
      findRow: reads.findRow,
      find: reads.find,
      ask: reads.ask,
      note: (home, version) => this.note(home, version),
    }
  }

  // These three are values, so that whoever wraps a unit can copy them.
  readonly table = <Row extends AnyRow, Index extends string>(spec: TableSpec<Row, Index>): TableAccess<Row, Index> => {
    const own = spec as unknown as AnyTableSpec
    let table = this.tables.get(own)
    if (table === undefined) {
      table = new UnitTable(own, this.reading)
      this.tables.set(own, table)
    }
    // A table's rows are those that its own spec's users put there: what is read as `AnyRow` is a `Row`.
    return table as unknown as TableAccess<Row, Index>
  }

  readonly tick = async (home: string): Promise<number> => {
    const latest = await this.latestTick(home)
    const count = (this.ticks.get(home) ?? 0) + 1
    this.ticks.set(home, count)
    return latest + count
  }

  readonly latestTick = async (home: string): Promise<number> => {
    const known = this.versions.get(home)
    if (known !== undefined) return known
    const { versions } = await this.reads.ask({ kind: 'home', home })
    for (const [each, version] of versions) if (!this.note(each, version)) throw new StaleRead()
    return versions.get(home) ?? 0
  }

  /** The homes that what it wrote belongs to; asked for when the work is done. */
  touched(): ReadonlySet<string> {
    if (this.homes === null) {
      this.homes = new Set(this.ticks.keys())
      for (const change of this.changed()) touch(this.homes, change)
    }
    return this.homes
  }

  /** What it wrote, beside what it knows of how that was; asked for when the work is done. */
  changed(): readonly Change[] {
    this.made ??= [...this.tables.values()].flatMap((table) => table.changed())
    return this.made
  }

  /** Rows that it took for absent without asking: whether they are is asked when it is to be kept. */
  presumedAbsent(): readonly Presumed[] {
    const presumed: Presumed[] = []
    for (const { presumedAbsent, spec } of this.tables.values()) for (const id of presumedAbsent) presumed.push({ spec, id })
    return presumed
  }

  /** The names of those rows. */
  presumedNames(): readonly string[] {
    this.names ??= this.presumedAbsent().map(changeName)
    return this.names
  }

  /** Whether it took any row for absent. */
  presumes(): boolean {
    for (const { presumedAbsent } of this.tables.values()) if (presumedAbsent.length > 0) return true
    return false
  }

  /** Homes of rows that it took for absent, which it knows nothing else of. */
  homesToLearn(): readonly string[] {
    const homes: string[] = []
    for (const { spec, id } of this.presumedAbsent()) {
      const home = spec.home === undefined ? null : (spec.homeOfId?.(id) ?? null)
      if (home !== null && !this.versions.has(home) && !this.touched().has(home)) homes.push(home)
    }
    return homes
  }

  isReadOnly(): boolean {
    if (this.transfers.length > 0 || this.ticks.size > 0) return false
    for (const { changes } of this.tables.values()) if (changes.size > 0) return false
    return true
  }

  private note(home: string, version: number): boolean {
    const before = this.versions.get(home)
    if (before === undefined) this.versions.set(home, version)
    return before === undefined || before === version
  }
}

/** Names a row among those of all tables. No home has such a name. */
export function changeName({ id, spec }: Presumed): string {
  return `${spec.name}\n${id}`
}

function touch(homes: Set<string>, change: Change): void {
  const { spec, before } = change
  if (spec.unchecked === true) return
  const isNew = before === null || before === undefined
  for (const home of change.homes) {
    // A new row that is its own home needs no version yet: its key alone tells two who make it apart.
    const isOwnAndNew = spec.home === undefined && isNew && home === `${spec.name}/${change.id}`
    if (!isOwnAndNew) homes.add(home)
  }
}
