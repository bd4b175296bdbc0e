import type { Ask } from './asks'
import { homeOfAsk, nameOf } from './asks'
import type { Answer } from './reader'
import type { Change, SqlUnit } from './sql-unit'

/** Homes that are remembered; the one that was not asked for the longest goes first. */
const mostHomes = 5_000
/** Answers that are remembered of one home; after that it begins anew. */
const mostAnswers = 200
/** How long settings are believed (ms): what another process switches is heard of after that. */
const settingsMs = 250

interface Remembered {
  version: number
  count: number
  /** Answers by table, then by the name of what was asked. */
  readonly answers: Map<string, Map<string, { readonly isRow: boolean; readonly answer: Answer }>>
}

/**
 * What was read and written of homes lately, in the memory of this process. Nothing rests on it being right: whatever a unit
 * writes is kept only if the database still has each home at the version that the unit saw, and a unit that only reads asks for
 * the versions before it answers. So it saves reading again what has not changed, and that is most.
 */
export class HomeCache {
  private readonly homes = new Map<string, Remembered>()
  /** Where answers are whose question does not tell their home. */
  private readonly places = new Map<string, string>()
  private readonly settings = new Map<string, { readonly table: string; readonly answer: Answer; readonly until: number }>()

  constructor(private readonly now: () => number) {}

  find(ask: Ask): Answer | null {
    if (ask.kind === 'home') return null
    const name = nameOf(ask)
    if (ask.spec.unchecked === true) {
      const kept = this.settings.get(name)
      return kept !== undefined && kept.until > this.now() ? kept.answer : null
    }
    const home = homeOfAsk(ask) ?? this.places.get(name)
    const remembered = home === undefined ? undefined : this.homes.get(home)
    if (home === undefined || remembered === undefined) return null
    const kept = remembered.answers.get(ask.spec.name)?.get(name)
    if (kept === undefined) return null
    // Asked for last: it goes last.
    this.homes.delete(home)
    this.homes.set(home, remembered)
    return { found: kept.answer.found, versions: new Map([[home, remembered.version]]) }
  }

  /** Remembers what the database answered. */
  note(ask: Ask, answer: Answer): void {
    if (ask.kind === 'home') return
    const name = nameOf(ask)
    const { spec } = ask
    if (spec.unchecked === true) {
      this.settings.set(name, { table: spec.name, answer, until: this.now() + settingsMs })
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
    let ofTable = remembered.answers.get(spec.name)
    if (ofTable === undefined) {
      ofTable = new Map()
      remembered.answers.set(spec.name, ofTable)
    }
    if (!ofTable.has(name)) remembered.count += 1
    ofTable.set(name, { isRow: ask.kind === 'get', answer })
    if (homeOfAsk(ask) === null) this.places.set(name, home)
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

  private bringIn(change: Change): void {
    const { homes, id, row, spec } = change
    if (spec.unchecked === true) {
      for (const [name, { table }] of this.settings) if (table === spec.name) this.settings.delete(name)
      return
    }
    let name: string | null = null
    for (const home of homes) {
      const remembered = this.homes.get(home)
      const ofTable = remembered?.answers.get(spec.name)
      if (remembered === undefined || ofTable === undefined) continue
      name ??= nameOf({ kind: 'get', spec, id })
      for (const [other, kept] of ofTable) {
        // A row that lives on is asked for again; what has only come to be is not remembered for that.
        if (other === name && row !== null && kept.answer.found.length > 0)
          ofTable.set(name, { ...kept, answer: { ...kept.answer, found: [{ row, home, version: remembered.version }] } })
        else if (!kept.isRow || other === name) {
          ofTable.delete(other)
          remembered.count -= 1
          this.places.delete(other)
        }
      }
    }
  }

  private at(home: string, version: number): Remembered | null {
    const remembered = this.homes.get(home)
    if (remembered?.version === version) return remembered
    // Read before what this process itself has written since.
    if (remembered !== undefined && remembered.version > version) return null
    this.forget(home)
    const fresh: Remembered = { version, count: 0, answers: new Map() }
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
    for (const ofTable of remembered.answers.values()) for (const name of ofTable.keys()) this.places.delete(name)
  }
}

/** Whether the answer changes with its home alone: the ask tells the home, or it asks for one row, by its id or by a unique key. */
function isOfItsHome(ask: Exclude<Ask, { kind: 'home' }>): boolean {
  return homeOfAsk(ask) !== null || ask.kind === 'get' || (ask.kind === 'where' && ask.spec.unique?.includes(ask.index) === true)
}
