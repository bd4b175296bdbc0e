import { type AnyTableSpec, homeOf, type Range } from '@/service/store/table-spec'
import type { TableAccess } from '@/service/store/unit'

import type { AnyRow, Ask, RowAsk } from './asks'
import type { Known } from './home-cache'
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

/** What the tables of one unit share. */
export interface UnitReading {
  /** A row that is put has been read before, so that it is known whether it is new. */
  readonly careful: boolean
  /** What is known of a row, or of what a list was asked, without asking the database; null where nothing is. */
  findRow(spec: AnyTableSpec, id: string): Known | null
  find(ask: RowAsk): Known | null
  ask(ask: Ask): Promise<Answer>
  /** Remembers the version that was read; false where another one was read before. */
  note(home: string, version: number): boolean
}

const done = Promise.resolve()

/**
 * One table of one run of a unit: what it read of it, and what it wants written. What is known already is answered without a detour:
 * a payment reads some twenty rows, nearly all of them known.
 */
export class UnitTable implements TableAccess<AnyRow, string> {
  /** Null: taken out. */
  readonly changes = new Map<string, AnyRow | null>()
  /** Ids of rows that it took for absent without asking: whether they are is asked when the unit is to be kept. */
  readonly presumedAbsent: string[] = []
  private readonly read = new Map<string, AnyRow | null>()

  constructor(
    readonly spec: AnyTableSpec,
    private readonly unit: UnitReading,
  ) {}

  get(id: string): Promise<AnyRow | null> {
    const changed = this.changes.get(id)
    return changed === undefined ? this.look(id) : Promise.resolve(changed)
  }

  getUnlikely(id: string): Promise<AnyRow | null> {
    const isKnown = this.changes.has(id) || this.read.has(id)
    if (this.unit.careful || isKnown || this.unit.findRow(this.spec, id) !== null) return this.get(id)
    this.presumedAbsent.push(id)
    this.read.set(id, null)
    return Promise.resolve(null)
  }

  put(row: AnyRow): Promise<void> {
    return this.set(row.id, row)
  }

  async remove(id: string): Promise<void> {
    // Its home is known by the row alone, also where this unit has put another one in its place without looking.
    const isThere = (await this.look(id, true)) !== null
    if (isThere || (await this.get(id)) !== null) await this.set(id, null)
  }

  async where(index: string, key: string): Promise<readonly AnyRow[]> {
    return this.withOwn(index, key, await this.list({ kind: 'where', spec: this.spec, index, key }))
  }

  async range(index: string, key: string, range: Range): Promise<readonly AnyRow[]> {
    const { after, direction, limit } = range
    // What this unit has changed may fall out of the answer: as many more are read.
    const asked = { ...range, limit: limit + this.changes.size }
    const rows = this.withOwn(index, key, await this.list({ kind: 'range', spec: this.spec, index, key, range: asked }))
    const sign = direction === 'ascending' ? 1 : -1
    const beyond = rows.filter(
      (row) => after === null || sign * compare(this.orderOf(index, row), row.id, after.order, after.id) > 0,
    )
    return (sign > 0 ? beyond : [...beyond].reverse()).slice(0, limit)
  }

  /** What it wrote, beside what it knows of how that was. */
  changed(): readonly Change[] {
    const { spec } = this
    return Array.from(this.changes, ([id, row]) => {
      const before = this.read.get(id)
      return { spec, id, row, before, homes: homesOf(spec, row, before) }
    })
  }

  /** The row as it is kept; `asItWas`: whatever this unit has made of it meanwhile. */
  private look(id: string, asItWas = false): Promise<AnyRow | null> {
    const seen = this.read.get(id)
    if (seen !== undefined) return Promise.resolve(seen)
    const known = this.unit.findRow(this.spec, id)
    if (known === null) return this.askFor(id, asItWas)
    if (known.home !== null && !this.unit.note(known.home, known.version)) return Promise.reject(new StaleRead())
    const row = known.rows[0] ?? null
    this.read.set(id, row)
    return Promise.resolve(row)
  }

  private async askFor(id: string, asItWas: boolean): Promise<AnyRow | null> {
    const { found, versions } = await this.unit.ask({ kind: 'get', spec: this.spec, id })
    this.noteAll(versions)
    const row = found[0]?.row ?? null
    this.read.set(id, row)
    // It may have been written while this was read.
    const changed = asItWas ? undefined : this.changes.get(id)
    return changed === undefined ? row : changed
  }

  private set(id: string, row: AnyRow | null): Promise<void> {
    if (this.unit.careful && !this.changes.has(id)) return this.look(id).then(() => void this.changes.set(id, row))
    this.changes.set(id, row)
    return done
  }

  private async list(ask: RowAsk): Promise<readonly AnyRow[]> {
    const known = this.unit.find(ask)
    if (known === null) {
      const { found, versions } = await this.unit.ask(ask)
      this.noteAll(versions)
      return this.noteRows(found.map(({ row }) => row))
    }
    if (known.home !== null && !this.unit.note(known.home, known.version)) throw new StaleRead()
    return this.noteRows(known.rows)
  }

  /** What was read with what this unit has changed since, in the index's ascending order. */
  private withOwn(index: string, key: string, rows: readonly AnyRow[]): readonly AnyRow[] {
    if (this.changes.size === 0 && rows.length < 2) return rows
    const keyOf = this.spec.indexes[index] as ((row: AnyRow) => string | null) | undefined
    const result = new Map(rows.map((row) => [row.id, row]))
    for (const [id, row] of this.changes) {
      if (row !== null && keyOf?.(row) === key) result.set(id, row)
      else result.delete(id)
    }
    return [...result.values()].sort((a, b) => compare(this.orderOf(index, a), a.id, this.orderOf(index, b), b.id))
  }

  private noteRows(rows: readonly AnyRow[]): readonly AnyRow[] {
    for (const row of rows) if (!this.read.has(row.id)) this.read.set(row.id, row)
    return rows
  }

  private noteAll(versions: ReadonlyMap<string, number>): void {
    for (const [home, version] of versions) if (!this.unit.note(home, version)) throw new StaleRead()
  }

  private orderOf(index: string, row: AnyRow): number {
    return this.spec.orders?.[index]?.(row as never) ?? 0
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

function compare(orderA: number, idA: string, orderB: number, idB: string): number {
  if (orderA !== orderB) return orderA - orderB
  return idA < idB ? -1 : idA > idB ? 1 : 0
}
