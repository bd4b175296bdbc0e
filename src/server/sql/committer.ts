import { failureOf, type SqlFailure, type SqlResult, type Statement } from './connection'
import type { SqlUnit } from './sql-unit'
import { type Batch, takingHomes, writingRows } from './writes'

/** How a unit's writing went. `overtaken`: what it read is no longer so; it is run again. */
export type Outcome = 'kept' | 'overtaken'

interface Waiting {
  readonly unit: SqlUnit
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (failure: SqlFailure) => void
}

/** A connection for one transaction at a time. */
export interface Lane {
  send(statements: readonly Statement[]): Promise<readonly SqlResult[]>
  /** Nothing of a transaction that was begun there can come to be kept any more. */
  reset(): void
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

const begin: Statement = { text: 'begin', values: [] }
const commit: Statement = { text: 'commit', values: [] }
const rollback: Statement = { text: 'rollback', values: [] }

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
    for (const { resolve } of left) resolve('overtaken')
    try {
      const stale = await this.tryBatch(lane, batch)
      for (const { unit, resolve } of members) resolve(isHit(unit, stale) ? 'overtaken' : 'kept')
    } catch (thrown) {
      await this.failed(lane, members, failureOf(thrown))
    }
  }

  /** Writes those of the batch whose homes are as they were read; answers with the homes that are not. */
  private async tryBatch(lane: Lane, batch: Batch): Promise<ReadonlySet<string>> {
    const taking = lane.send([begin, ...takingHomes(batch)])
    // While the database takes the homes: that all are as they were is by far the usual case.
    const began = performance.now()
    let kept = batch
    let statements = writingRows(batch.units)
    const [, bumped, held] = await taking
    const stale = staleHomes(batch, bumped, batch.seen.size > 0 ? held : undefined)
    if (stale.size > 0) {
      this.options.onStale(stale)
      kept = { ...batch, units: batch.units.filter((unit) => !isHit(unit, stale)) }
      statements = writingRows(kept.units)
    }
    await lane.send([...statements, commit])
    this.options.onKept(kept, performance.now() - began)
    return stale
  }

  private async failed(lane: Lane, members: readonly Waiting[], failure: SqlFailure): Promise<void> {
    await lane.send([rollback]).catch(() => {
      lane.reset()
    })
    if (failure.kind === 'overtaken')
      this.options.onStale(new Set(members.flatMap(({ unit }) => [...unit.versions.keys(), ...unit.touched()])))
    // One of them was overtaken in a way that only the database could see (a key that is there already): each goes alone.
    if (failure.kind === 'overtaken' && members.length > 1) {
      for (const waiting of members) await this.write(lane, [waiting])
      return
    }
    for (const { resolve, reject } of members) {
      if (failure.kind === 'overtaken') resolve('overtaken')
      else reject(failure)
    }
  }
}

function isHit(unit: SqlUnit, stale: ReadonlySet<string>): boolean {
  if (stale.size === 0) return false
  return [...unit.versions.keys(), ...unit.touched()].some((home) => stale.has(home))
}

/** Those of them that can be written together: a unit that read or wrote what one before it writes comes later. */
function together(taken: readonly Waiting[]): { batch: Batch; members: readonly Waiting[]; left: readonly Waiting[] } {
  const written = new Map<string, { seen: number; next: number }>()
  const seen = new Map<string, number>()
  const members: Waiting[] = []
  const left: Waiting[] = []
  for (const waiting of taken) {
    const { unit } = waiting
    const touched = unit.touched()
    const clashes =
      [...touched].some((home) => written.has(home) || seen.has(home)) ||
      [...unit.versions.keys()].some((home) => written.has(home))
    if (clashes) {
      left.push(waiting)
      continue
    }
    members.push(waiting)
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

function staleHomes({ written, seen }: Batch, bumped: SqlResult | undefined, held: SqlResult | undefined): ReadonlySet<string> {
  const stale = new Set<string>()
  const done = new Set((bumped?.rows ?? []).map((row) => row['id']))
  for (const [home, { seen: before }] of written) if (before !== 0 && !done.has(home)) stale.add(home)
  const now = new Map((held?.rows ?? []).map((row) => [row['id'], row['version']]))
  for (const [home, version] of seen) if ((now.get(home) ?? 0) !== version) stale.add(home)
  return stale
}
