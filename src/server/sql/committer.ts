import { failureOf, type GoOn, type SqlFailure, type Statement } from './connection'
import { changeName, type SqlUnit } from './sql-unit'
import { type Batch, checksOf, writingRows } from './writes'

/** How a unit's writing went. `overtaken`: what it read is no longer so; it is run again. */
export type Outcome = 'kept' | 'overtaken'

interface Waiting {
  readonly unit: SqlUnit
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (failure: SqlFailure) => void
}

/** A connection for one transaction at a time. */
export interface Lane {
  /**
   * Begins with `first` and goes on as `goOn` says; see `SqlConnection.transact`. Throws an `SqlFailure`; where that is
   * `unreachable`, the transaction may have been kept for all that.
   */
  transact(first: readonly Statement[], meanwhile: () => GoOn): Promise<void>
}

export interface CommitterOptions {
  readonly lanes: readonly Lane[]
  /** The most units that one transaction writes. */
  readonly mostUnits?: number
  /** Told of each batch that was kept, and how long its transaction took, ms. */
  readonly onKept: (batch: Batch, ms: number) => void
  /** Told of homes that are not as units have read them. */
  readonly onStale: (homes: ReadonlySet<string>) => void
}

/**
 * Writes what units want written, many in one transaction: those that wait while one transaction is on its way make up the next. A
 * unit whose homes have changed since it read them, by another process or by a unit before it, is not written but handed back.
 */
export class Committer {
  private queue: Waiting[] = []
  private readonly idle: Lane[]

  constructor(private readonly options: CommitterOptions) {
    this.idle = [...options.lanes]
  }

  /** Rejects with an `SqlFailure`; where that is `unreachable`, the unit may have been kept for all that. */
  commit(unit: SqlUnit): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.queue.push({ unit, resolve, reject })
      // After all that is ready in this turn.
      if (this.queue.length === 1) setImmediate(() => this.next())
    })
  }

  private next(): void {
    const lane = this.queue.length === 0 ? undefined : this.idle.pop()
    if (lane === undefined) return
    const taken = this.queue.splice(0, this.options.mostUnits ?? 256)
    void this.write(lane, taken).finally(() => {
      this.idle.push(lane)
      this.next()
    })
  }

  private async write(lane: Lane, taken: readonly Waiting[]): Promise<void> {
    const { batch, members, left } = together(taken)
    let tried: Tried | null = null
    try {
      tried = await this.tryBatch(lane, batch)
      const { stale } = tried
      for (const { unit, resolve } of members) resolve(isHit(unit, stale) ? 'overtaken' : 'kept')
    } catch (thrown) {
      await this.failed(lane, members, failureOf(thrown))
    } finally {
      // Now that those before them are written: run again any sooner, they would read what is about to change.
      for (const { resolve } of left) resolve('overtaken')
    }
    // Before whoever waited goes on, but after the answer is settled: whatever is told of it must not make it look undone.
    if (tried !== null && tried.kept !== null) this.options.onKept(tried.kept, tried.tookMs)
  }

  /** Writes those of the batch whose homes are as they were read. */
  private async tryBatch(lane: Lane, batch: Batch): Promise<Tried> {
    const checks = checksOf(batch)
    const stale = new Set<string>()
    const began = performance.now()
    let kept: Batch | null = batch
    const goOn = (): GoOn => {
      // While the database takes the homes: that all are as they were is by far the usual case.
      const statements = writingRows(batch.units)
      return (results) => {
        checks.forEach(({ staleOf }, i) => {
          for (const home of staleOf(results[i]?.rows ?? [])) stale.add(home)
        })
        if (stale.size === 0) return statements
        this.options.onStale(stale)
        const units = batch.units.filter((unit) => !isHit(unit, stale))
        // What is stale was not brought to its next version, here or in what is remembered.
        const written = new Map([...batch.written].filter(([home]) => !stale.has(home)))
        kept = units.length === 0 ? null : { ...batch, units, written }
        return kept === null ? null : writingRows(units)
      }
    }
    await lane.transact(
      checks.map(({ statement }) => statement),
      goOn,
    )
    return { stale, kept, tookMs: performance.now() - began }
  }

  private async failed(lane: Lane, members: readonly Waiting[], failure: SqlFailure): Promise<void> {
    if (failure.kind === 'overtaken')
      this.options.onStale(new Set(members.flatMap(({ unit }) => [...unit.versions.keys(), ...unit.touched()])))
    // One of them was overtaken in a way that only the database could see (a key that is there already), or can't be written at all:
    // each goes alone, so that nobody pays for another.
    if ((failure.kind === 'overtaken' || failure.kind === 'broken') && members.length > 1) {
      for (const waiting of members) await this.write(lane, [waiting])
      return
    }
    for (const { resolve, reject } of members) {
      if (failure.kind === 'overtaken') resolve('overtaken')
      else reject(failure)
    }
  }
}

/** What became of a batch: the homes that were not as they had been read, and what was kept, if anything. */
interface Tried {
  readonly stale: ReadonlySet<string>
  readonly kept: Batch | null
  readonly tookMs: number
}

function isHit(unit: SqlUnit, stale: ReadonlySet<string>): boolean {
  if (stale.size === 0) return false
  return overlaps(unit.versions.keys(), stale) || overlaps(unit.touched(), stale) || overlaps(unit.presumedNames(), stale)
}

function overlaps(names: Iterable<string>, others: ReadonlySet<string>): boolean {
  if (others.size > 0) for (const name of names) if (others.has(name)) return true
  return false
}

/** Those of them that can be written together: a unit that read or wrote what one before it writes comes later. */
function together(taken: readonly Waiting[]): { batch: Batch; members: readonly Waiting[]; left: readonly Waiting[] } {
  const written = new Map<string, { seen: number; next: number }>()
  const seen = new Map<string, number>()
  const presumed = new Set<string>()
  const changed = new Set<string>()
  const members: Waiting[] = []
  const left: Waiting[] = []
  for (const waiting of taken) {
    const { unit } = waiting
    const touched = unit.touched()
    const clashes =
      [...touched].some((home) => written.has(home) || seen.has(home)) ||
      // A row that one takes for absent is made by the other.
      overlaps(unit.presumedNames(), changed) ||
      unit.changed().some((change) => presumed.has(changeName(change))) ||
      // Two that read different versions of one home can't both be right.
      [...unit.versions].some(([home, version]) => written.has(home) || (seen.get(home) ?? version) !== version)
    if (clashes) {
      left.push(waiting)
      continue
    }
    members.push(waiting)
    for (const name of unit.presumedNames()) presumed.add(name)
    for (const change of unit.changed()) changed.add(changeName(change))
    for (const home of touched) {
      const version = unit.versions.get(home)
      // Written without having been read: the version is not known, and nothing rests on it.
      const before = version ?? 0
      written.set(home, { seen: before, next: before + Math.max(1, unit.ticks.get(home) ?? 0) })
    }
    for (const [home, version] of unit.versions) if (!touched.has(home)) seen.set(home, version)
  }
  return { batch: { units: members.map(({ unit }) => unit), written, seen }, members, left }
}
