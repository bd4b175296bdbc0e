import type { AnyTableSpec } from '@/service/store/table-spec'

import { type AnyRow, type Ask, homeOfAsk, nameOf, type RowAsk } from './asks'
import type { Answer } from './reader'
import type { SqlUnit } from './sql-unit'
import type { Change } from './unit-table'

/** Homes that are remembered; the one that was not asked for the longest goes first. */
const mostHomes = 20_000
/** Answers that are remembered of one home; after that it begins anew. */
const mostAnswers = 200
/** How long settings are believed (ms): what another process switches is heard of after that. */
const settingsMs = 250

/** What is remembered, and the home that it belongs to (null: none that is checked) with its version. */
export interface Known {
  readonly rows: readonly AnyRow[]
  readonly home: string | null
  readonly version: number
}

type Rows = readonly AnyRow[]

/** Answers of one table: rows by their ids, lists by the name of what was asked. */
interface Answers<T> {
  readonly rows: Map<string, T>
  readonly lists: Map<string, T>
}

interface Remembered {
  version: number
  count: number
  /** By the table's name. */
  readonly tables: Map<string, Answers<Rows>>
}

interface Setting {
  readonly known: Known
  readonly until: number
}

/**
 * What was read and written of homes lately, in the memory of this process. Nothing rests on it being right: whatever a unit
 * writes is kept only if the database still has each home at the version that the unit saw, and a unit that only reads asks for
 * the versions before it answers. So it saves reading again what has not changed, and that is most.
 */
export class HomeCache {
  private readonly homes = new Map<string, Remembered>()
  /** In which home the answer is, where what is asked does not tell it; by the table's name. */
  private readonly places = new Map<string, Answers<string>>()
  private readonly settings = new Map<string, Answers<Setting>>()

  constructor(private readonly now: () => number) {}

  findRow(spec: AnyTableSpec, id: string): Known | null {
    const home = spec.home === undefined ? `${spec.name}/${id}` : spec.homeOfId?.(id)
    return this.lookUp(spec, 'rows', id, home)
  }

  find(ask: RowAsk): Known | null {
    return ask.kind === 'get'
      ? this.findRow(ask.spec, ask.id)
      : this.lookUp(ask.spec, 'lists', nameOf(ask), homeOfAsk(ask) ?? undefined)
  }

  /** Remembers what the database answered. */
  note(ask: Ask, answer: Answer): void {
    if (ask.kind === 'home') return
    const { spec } = ask
    const kind = ask.kind === 'get' ? 'rows' : 'lists'
    const key = ask.kind === 'get' ? ask.id : nameOf(ask)
    const rows = answer.found.map(({ row }) => row)
    if (spec.unchecked === true) {
      of(this.settings, spec)[kind].set(key, { known: { rows, home: null, version: 0 }, until: this.now() + settingsMs })
      return
    }
    // What lies in several homes changes with each of them, and a list that no home stands for, with any row that comes.
    if (answer.versions.size !== 1 || !isOfItsHome(ask)) return
    const [[home, version] = ['', 0]] = answer.versions
    const remembered = this.at(home, version)
    if (remembered === null) return
    if (remembered.count >= mostAnswers) {
      this.forget(home)
      return
    }
    const answers = of(remembered.tables, spec)[kind]
    if (!answers.has(key)) remembered.count += 1
    answers.set(key, rows)
    if (homeOfAsk(ask) === null) of(this.places, spec)[kind].set(key, home)
  }

  /** Brings in what units have written: of each home the version that they read, and the one that it has now. */
  kept(units: Iterable<SqlUnit>, written: ReadonlyMap<string, { readonly seen: number; readonly next: number }>): void {
    for (const [home, { seen, next }] of written) {
      const remembered = this.homes.get(home)
      if (remembered === undefined) continue
      if (remembered.version === seen) remembered.version = next
      else this.forget(home)
    }
    for (const unit of units) for (const change of unit.changed()) this.bringIn(change)
  }

  /** These homes have turned out to be otherwise. */
  forgetAll(homes: Iterable<string>): void {
    for (const home of homes) this.forget(home)
  }

  clear(): void {
    this.homes.clear()
    this.places.clear()
    this.settings.clear()
  }

  private lookUp(spec: AnyTableSpec, kind: keyof Answers<Rows>, key: string, told: string | undefined): Known | null {
    if (spec.unchecked === true) {
      const setting = this.settings.get(spec.name)?.[kind].get(key)
      return setting !== undefined && setting.until > this.now() ? setting.known : null
    }
    const home = told ?? this.places.get(spec.name)?.[kind].get(key)
    const remembered = home === undefined ? undefined : this.homes.get(home)
    const rows = remembered?.tables.get(spec.name)?.[kind].get(key)
    if (home === undefined || remembered === undefined || rows === undefined) return null
    // Asked for last: it goes last.
    this.homes.delete(home)
    this.homes.set(home, remembered)
    return { rows, home, version: remembered.version }
  }

  private bringIn({ homes, id, row, spec }: Change): void {
    if (spec.unchecked === true) {
      this.settings.delete(spec.name)
      return
    }
    for (const home of homes) {
      const remembered = this.homes.get(home)
      const answers = remembered?.tables.get(spec.name)
      if (remembered === undefined || answers === undefined) continue
      const before = answers.rows.get(id)
      // A row that lives on is asked for again; what has only come to be is not remembered for that.
      if (row !== null && before !== undefined && before.length > 0) answers.rows.set(id, [row])
      else if (answers.rows.delete(id)) {
        remembered.count -= 1
        this.places.get(spec.name)?.rows.delete(id)
      }
      remembered.count -= answers.lists.size
      this.leave(spec.name, 'lists', answers.lists)
      answers.lists.clear()
    }
  }

  private at(home: string, version: number): Remembered | null {
    const remembered = this.homes.get(home)
    if (remembered?.version === version) return remembered
    // Read before what this process itself has written since.
    if (remembered !== undefined && remembered.version > version) return null
    this.forget(home)
    const fresh: Remembered = { version, count: 0, tables: new Map() }
    this.homes.set(home, fresh)
    if (this.homes.size > mostHomes) {
      const [oldest] = this.homes.keys()
      if (oldest !== undefined) this.forget(oldest)
    }
    return fresh
  }

  private forget(home: string): void {
    const remembered = this.homes.get(home)
    if (remembered === undefined) return
    this.homes.delete(home)
    for (const [table, { lists, rows }] of remembered.tables) {
      this.leave(table, 'rows', rows)
      this.leave(table, 'lists', lists)
    }
  }

  /** Takes these answers out of `places`. */
  private leave(table: string, kind: keyof Answers<Rows>, answers: ReadonlyMap<string, unknown>): void {
    const places = this.places.get(table)?.[kind]
    if (places !== undefined) for (const key of answers.keys()) places.delete(key)
  }
}

function of<T>(tables: Map<string, Answers<T>>, { name }: AnyTableSpec): Answers<T> {
  let answers = tables.get(name)
  if (answers === undefined) {
    answers = { rows: new Map(), lists: new Map() }
    tables.set(name, answers)
  }
  return answers
}

/** Whether the answer changes with its home alone: the ask tells the home, or it asks for one row, by its id or by a unique key. */
function isOfItsHome(ask: RowAsk): boolean {
  return homeOfAsk(ask) !== null || ask.kind === 'get' || (ask.kind === 'where' && ask.spec.unique?.includes(ask.index) === true)
}
