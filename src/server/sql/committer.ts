import { failureOf, SqlFailure, type SqlRow, type Statement } from './connection'
import type { SqlUnit } from './sql-unit'
import { type Batch, statementsOf } from './writes'

/** How a unit's writing went. `overtaken`: what it read is no longer so; it is run again. */
export type Outcome = 'kept' | 'overtaken'

interface Waiting {
  readonly unit: SqlUnit
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (failure: SqlFailure) => void
}

/** A connection for one transaction at a time. */
export interface Lane {
  send(statements: readonly Statement[]): Promise<readonly (readonly SqlRow[])[]>
  /** Nothing of a transaction that was begun there can come to be kept any more. */
  reset(): void
}

export interface CommitterOptions {
  readonly lanes: readonly Lane[]
  /** The most units that one transaction writes. */
  readonly mostUnits?: number
  /** Told of each kept batch: the homes that were written, with their new versions. */
  readonly onKept: (homes: ReadonlyMap<string, number>, units: number) => void
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
      if (this.queue.length === 1) queueMicrotask(() => this.next())
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
    let outcome: ReadonlySet<string> | SqlFailure
    try {
      outcome = await this.tryBatch(lane, batch)
    } catch (thrown) {
      outcome = failureOf(thrown)
    }
    if (outcome instanceof SqlFailure) return this.failed(lane, members, outcome)
    const stale = outcome
    if (stale.size === 0) {
      this.options.onKept(new Map([...batch.written].map(([home, { next }]) => [home, next])), members.length)
      for (const { resolve } of members) resolve('kept')
      return
    }
    const isStale = ({ unit }: Waiting) => [...unit.versions.keys(), ...unit.touched()].some((home) => stale.has(home))
    const [hit, others] = [members.filter(isStale), members.filter((waiting) => !isStale(waiting))]
    for (const { resolve } of hit) resolve('overtaken')
    if (others.length > 0) await this.write(lane, others)
  }

  /** Writes the batch if all homes are as they were read, and answers with those that are not: then nothing is written. */
  private async tryBatch(lane: Lane, batch: Batch): Promise<ReadonlySet<string>> {
    const statements = statementsOf(batch)
    const results = await lane.send([begin, ...statements])
    const stale = staleHomes(batch, results[1] ?? [], batch.seen.size > 0 ? (results[2] ?? []) : [])
    await lane.send([stale.size === 0 ? commit : rollback])
    return stale
  }

  private async failed(lane: Lane, members: readonly Waiting[], failure: SqlFailure): Promise<void> {
    await lane.send([rollback]).catch(() => {
      lane.reset()
    })
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

function staleHomes({ written, seen }: Batch, bumped: readonly SqlRow[], held: readonly SqlRow[]): ReadonlySet<string> {
  const stale = new Set<string>()
  const done = new Set(bumped.map((row) => row['id']))
  for (const [home, { seen: before }] of written) if (before !== 0 && !done.has(home)) stale.add(home)
  const now = new Map(held.map((row) => [row['id'], row['version']]))
  for (const [home, version] of seen) if ((now.get(home) ?? 0) !== version) stale.add(home)
  return stale
}
