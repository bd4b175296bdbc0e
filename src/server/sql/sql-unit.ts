import type { AnyTableSpec, Range, TableSpec } from '@/service/store/table-spec'
import { homeOf } from '@/service/store/table-spec'
import type { TransferRow } from '@/service/rows'
import type { Ledger, TableAccess, Unit } from '@/service/store/unit'

import type { AnyRow, Ask } from './asks'
import { withOwnTransfers } from './own-ledger'
import type { Answer } from './reader'

/** Thrown inside a unit that has seen two versions of one home: it is run again. */
export class StaleRead extends Error {}

/** A row that a unit changed. */
export interface Change {
  readonly spec: AnyTableSpec
  readonly id: string
  /** Null: taken out. */
  readonly row: AnyRow | null
  /** The row as the unit read it; undefined where it did not read it. */
  readonly before: AnyRow | null | undefined
  /** The homes of the row, as it was and as it is: its own first, then those of the keys under which it is found. */
  readonly homes: readonly string[]
}

type Written = Pick<Change, 'spec' | 'id' | 'row'>

/** What units read through. */
export interface UnitReads {
  /** What is known without asking the database; null where nothing is. */
  find(ask: Ask): Answer | null
  read(ask: Ask): Promise<Answer>
  readonly ledger: Omit<Ledger, 'add'>
}

/** One run of one unit of work: what it read (by homes' versions) and what it wants written. */
export class SqlUnit implements Unit {
  /** The version of each home that was read. */
  readonly versions = new Map<string, number>()
  readonly transfers: TransferRow[] = []
  /** Rows that it took for absent without asking, by name: whether they are is asked when it is to be kept. */
  readonly presumedAbsent = new Map<string, { readonly spec: AnyTableSpec; readonly id: string }>()
  /** How many ticks were given, by home. */
  readonly ticks = new Map<string, number>()
  readonly ledger: Ledger
  private readonly changes = new Map<string, Written>()
  private readonly read = new Map<string, AnyRow | null>()
  private homes: Set<string> | null = null
  private made: readonly Change[] | null = null

  /** `careful`: a row that is put has been read before, so that it is known whether it is new. */
  constructor(
    private readonly reads: UnitReads,
    private readonly careful: boolean,
  ) {
    this.ledger = withOwnTransfers(reads.ledger, this.transfers)
  }

  // These three are values, so that whoever wraps a unit can copy them.
  readonly table = <Row extends AnyRow, Index extends string>(spec: TableSpec<Row, Index>): TableAccess<Row, Index> => {
    // A table's rows are those that its own spec's users put there: what is read as `AnyRow` is a `Row`.
    const own = spec as unknown as AnyTableSpec
    return new UnitTable(this, own) as unknown as TableAccess<Row, Index>
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
    const { versions } = await this.reads.read({ kind: 'home', home })
    this.note(versions)
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
    this.made ??= Array.from(this.changes, ([name, { id, row, spec }]) => {
      const before = this.read.get(name)
      return { spec, id, row, before, homes: homesOf(spec, row, before) }
    })
    return this.made
  }

  /** The names of the rows that it wrote. */
  changedNames(): IterableIterator<string> {
    return this.changes.keys()
  }

  /** Homes of rows that it took for absent, which it knows nothing else of. */
  homesToLearn(): readonly string[] {
    const homes: string[] = []
    for (const { spec, id } of this.presumedAbsent.values()) {
      const home = spec.home === undefined ? null : (spec.homeOfId?.(id) ?? null)
      if (home !== null && !this.versions.has(home) && !this.touched().has(home)) homes.push(home)
    }
    return homes
  }

  isReadOnly(): boolean {
    return this.changes.size === 0 && this.transfers.length === 0 && this.ticks.size === 0
  }

  async get(spec: AnyTableSpec, id: string): Promise<AnyRow | null> {
    const name = changeName(spec, id)
    const changed = this.changes.get(name)
    if (changed !== undefined) return changed.row
    const row = await this.look(spec, id)
    // Somebody may have written it while this was read.
    return this.changes.has(name) ? (this.changes.get(name)?.row ?? null) : row
  }

  getUnlikely(spec: AnyTableSpec, id: string): Promise<AnyRow | null> {
    const name = changeName(spec, id)
    const isKnown = this.changes.has(name) || this.read.has(name)
    if (this.careful || isKnown || this.reads.find({ kind: 'get', spec, id }) !== null) return this.get(spec, id)
    this.presumedAbsent.set(name, { spec, id })
    this.read.set(name, null)
    return Promise.resolve(null)
  }

  /** The row as it is kept, whatever this unit has made of it since. */
  private async look(spec: AnyTableSpec, id: string): Promise<AnyRow | null> {
    const name = changeName(spec, id)
    const seen = this.read.get(name)
    if (seen !== undefined) return seen
    const { found, versions } = await this.reads.read({ kind: 'get', spec, id })
    this.note(versions)
    const row = found[0]?.row ?? null
    this.read.set(name, row)
    return row
  }

  async remove(spec: AnyTableSpec, id: string): Promise<void> {
    // Its home is known by the row alone, also where this unit has put another one in its place without looking.
    const isThere = (await this.look(spec, id)) !== null
    if (isThere || (await this.get(spec, id)) !== null) await this.put(spec, id, null)
  }

  async put(spec: AnyTableSpec, id: string, row: AnyRow | null): Promise<void> {
    if (this.careful) await this.get(spec, id)
    this.changes.set(changeName(spec, id), { spec, id, row })
  }

  async where(spec: AnyTableSpec, index: string, key: string): Promise<readonly AnyRow[]> {
    const { found, versions } = await this.reads.read({ kind: 'where', spec, index, key })
    this.note(versions)
    return this.withOwn(
      spec,
      index,
      key,
      this.noteRows(
        spec,
        found.map(({ row }) => row),
      ),
    )
  }

  async range(spec: AnyTableSpec, index: string, key: string, range: Range): Promise<readonly AnyRow[]> {
    const { after, direction, limit } = range
    // What this unit has changed may fall out of the answer: as many more are read.
    const changed = [...this.changes.values()].filter((change) => change.spec.name === spec.name).length
    const asked = { ...range, limit: limit + changed }
    const { found, versions } = await this.reads.read({ kind: 'range', spec, index, key, range: asked })
    this.note(versions)
    const sign = direction === 'ascending' ? 1 : -1
    const rows = this.withOwn(
      spec,
      index,
      key,
      this.noteRows(
        spec,
        found.map(({ row }) => row),
      ),
    )
    const beyond = rows.filter(
      (row) => after === null || sign * compare(orderOf(spec, index, row), row.id, after.order, after.id) > 0,
    )
    return (sign > 0 ? beyond : [...beyond].reverse()).slice(0, limit)
  }

  /** What was read with what this unit has changed since, in the index's ascending order. */
  private withOwn(spec: AnyTableSpec, index: string, key: string, rows: readonly AnyRow[]): readonly AnyRow[] {
    const keyOf = spec.indexes[index] as ((row: AnyRow) => string | null) | undefined
    const result = new Map(rows.map((row) => [row.id, row]))
    for (const change of this.changes.values()) {
      if (change.spec.name !== spec.name) continue
      if (change.row !== null && keyOf?.(change.row) === key) result.set(change.id, change.row)
      else result.delete(change.id)
    }
    return [...result.values()].sort((a, b) => compare(orderOf(spec, index, a), a.id, orderOf(spec, index, b), b.id))
  }

  private noteRows(spec: AnyTableSpec, rows: readonly AnyRow[]): readonly AnyRow[] {
    for (const row of rows) {
      const name = changeName(spec, row.id)
      if (!this.read.has(name)) this.read.set(name, row)
    }
    return rows
  }

  private note(versions: ReadonlyMap<string, number>): void {
    for (const [home, version] of versions) {
      const before = this.versions.get(home)
      if (before !== undefined && before !== version) throw new StaleRead()
      this.versions.set(home, version)
    }
  }
}

/** One table of a unit. A class and no closures: units are many, and each has a dozen tables. */
class UnitTable implements TableAccess<AnyRow, string> {
  constructor(
    private readonly unit: SqlUnit,
    private readonly spec: AnyTableSpec,
  ) {}

  get(id: string): Promise<AnyRow | null> {
    return this.unit.get(this.spec, id)
  }

  getUnlikely(id: string): Promise<AnyRow | null> {
    return this.unit.getUnlikely(this.spec, id)
  }

  put(row: AnyRow): Promise<void> {
    return this.unit.put(this.spec, row.id, row)
  }

  remove(id: string): Promise<void> {
    return this.unit.remove(this.spec, id)
  }

  where(index: string, key: string): Promise<readonly AnyRow[]> {
    return this.unit.where(this.spec, index, key)
  }

  range(index: string, key: string, range: Range): Promise<readonly AnyRow[]> {
    return this.unit.range(this.spec, index, key, range)
  }
}

/** Names a row among those of all tables. No home has such a name. */
export function changeName(spec: AnyTableSpec, id: string): string {
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

function homesOf(spec: AnyTableSpec, row: AnyRow | null, before: AnyRow | null | undefined): readonly string[] {
  const homes: string[] = []
  if (row !== null) addHomes(homes, spec, row)
  if (before !== null && before !== undefined) addHomes(homes, spec, before)
  return homes
}

function addHomes(homes: string[], spec: AnyTableSpec, row: AnyRow): void {
  add(homes, homeOf(spec, row))
  if (spec.homeOfKey === undefined) return
  for (const index of Object.keys(spec.homeOfKey)) {
    const key = spec.indexes[index]?.(row as never) ?? null
    const homeOfKey = spec.homeOfKey[index]
    if (key !== null && homeOfKey !== undefined) add(homes, homeOfKey(key))
  }
}

/** There are two or three: looking is quicker than a set. */
function add(homes: string[], home: string): void {
  if (!homes.includes(home)) homes.push(home)
}

function orderOf(spec: AnyTableSpec, index: string, row: AnyRow): number {
  return spec.orders?.[index]?.(row as never) ?? 0
}

function compare(orderA: number, idA: string, orderB: number, idB: string): number {
  if (orderA !== orderB) return orderA - orderB
  return idA < idB ? -1 : idA > idB ? 1 : 0
}
