import { err, ok, type Result } from '@/domain/core/result'
import type { Engine, EngineFailure, Unit } from '@/service/store/unit'

import { Committer } from './committer'
import { failureOf, SqlFailure } from './connection'
import { HomeCache } from './home-cache'
import { HomeListeners } from './home-listeners'
import { ledgerOf } from './ledger'
import { Reader } from './reader'
import { SqlUnit, type UnitReads } from './sql-unit'
import type { SqlDatabase } from './sql-database'
import { StaleRead } from './unit-table'
import { textArray } from './text-array'

/** A unit that others were quicker than is run again, so often and for so long (ms) before it is given up. */
const mostRuns = 100
const mostMs = 5_000

/** Hears of each transaction: how many units it kept, and how long it took, ms. */
export type OnBatch = (units: number, ms: number) => void

export interface SqlEngine extends Engine {
  /** Takes every row out of every table; the sandbox starts anew. */
  wipe(): Promise<void>
  close(): Promise<void>
}

/**
 * Units of work over PostgreSQL. Each runs at once over what it reads, without locks; what it wants written goes into the next
 * transaction together with that of all others that are ready then (group commit), which checks that every home it read is still at the
 * version that it saw, and otherwise runs it again. Nothing of a unit waits for another's slow hash, and a transaction is as long as
 * a few bulk statements.
 *
 * This is optimistic concurrency control with validation at commit as in H. T. Kung and J. T. Robinson, "On Optimistic Methods for
 * Concurrency Control" (1981): units that are kept are as if they had run one after another.
 */
export function createSqlEngine(database: SqlDatabase, onBatch: OnBatch = () => undefined): SqlEngine {
  let wiped: number | null = null
  const reader = new Reader(
    (statements) => database.read(statements),
    (times) => {
      // Another process has taken everything away.
      if (wiped !== null && times !== wiped) cache.clear()
      wiped = times
    },
  )
  const listeners = new HomeListeners((homes) => versionsNow(database, homes))
  const cache = new HomeCache(() => performance.now())
  const committer = new Committer({
    lanes: database.lanes,
    onKept: ({ units, written }, ms) => {
      onBatch(units.length, ms)
      cache.kept(units, written)
      listeners.changed(new Map([...written].map(([home, { next }]) => [home, next])))
    },
    onStale: (homes) => {
      cache.forgetAll(homes)
    },
  })
  const ledger = ledgerOf(database)
  const running = new Set<Promise<unknown>>()
  let closed = false

  /** How units read: what is remembered, and else the database. `remembered` hears of the former. */
  const readsOf = (remembered: () => void): UnitReads => ({
    ledger,
    findRow: (spec, id) => {
      const known = cache.findRow(spec, id)
      if (known !== null) remembered()
      return known
    },
    find: (ask) => {
      const known = cache.find(ask)
      if (known !== null) remembered()
      return known
    },
    ask: async (ask) => {
      const answer = await reader.read(ask)
      cache.note(ask, answer)
      return answer
    },
  })

  async function attempt<T>(work: (unit: Unit) => Promise<T>, careful: boolean): Promise<{ readonly value: T } | 'overtaken'> {
    const reading = { fromMemory: false, wiped }
    const reads = readsOf(() => {
      reading.fromMemory = true
    })
    const unit = new SqlUnit(reads, careful)
    let value: T
    try {
      value = await work(unit)
      if (!unit.isReadOnly())
        await Promise.all((careful ? [...unit.touched()] : unit.homesToLearn()).map((home) => unit.latestTick(home)))
    } catch (thrown) {
      if (thrown instanceof StaleRead) {
        cache.forgetAll(unit.versions.keys())
        return 'overtaken'
      }
      if (thrown instanceof SqlFailure) throw thrown
      // It may have thrown over a world that never was.
      if (unit.presumes() || (unit.versions.size > 0 && !(await stillHolds(unit)))) return 'overtaken'
      throw thrown
    }
    if (unit.isReadOnly()) {
      if (unit.presumes()) return 'overtaken'
      const isOneMoment = !reading.fromMemory && unit.versions.size <= 1
      return isOneMoment || ((await stillHolds(unit)) && wiped === reading.wiped) ? { value } : 'overtaken'
    }
    return (await committer.commit(unit)) === 'kept' ? { value } : 'overtaken'
  }

  async function stillHolds({ versions }: SqlUnit): Promise<boolean> {
    const answers = await Promise.all([...versions.keys()].map((home) => reader.read({ kind: 'home', home })))
    const stale = answers.flatMap((answer) => [...answer.versions].filter(([home, version]) => versions.get(home) !== version))
    cache.forgetAll(stale.map(([home]) => home))
    return stale.length === 0
  }

  async function runUntilKept<T>(work: (unit: Unit) => Promise<T>): Promise<Result<T, EngineFailure>> {
    const since = performance.now()
    try {
      for (let runs = 0; runs < mostRuns || performance.now() - since < mostMs; runs += 1) {
        const done = await attempt(work, runs > 0)
        if (done !== 'overtaken') return ok(done.value)
      }
      return unavailable
    } catch (thrown) {
      // What is not the database's is the work's own: a broken invariant, which goes on to the caller.
      if (!(thrown instanceof SqlFailure) || thrown.kind === 'broken') throw thrown
      return thrown.kind === 'full' ? err({ code: 'full' }) : unavailable
    }
  }

  return {
    async run<T>(work: (unit: Unit) => Promise<T>): Promise<Result<T, EngineFailure>> {
      if (closed) return unavailable
      const run = runUntilKept(work)
      running.add(run)
      try {
        return await run
      } finally {
        running.delete(run)
      }
    },
    onChange: (home, listener) => listeners.add(home, listener),
    async wipe() {
      await notOvertaken(() => database.wipe())
      cache.clear()
      listeners.allChanged()
    },
    async close() {
      closed = true
      listeners.close()
      // What has begun may end: no connection is taken from under a transaction.
      while (running.size > 0) await Promise.allSettled([...running])
      await database.close()
    },
  }
}

const unavailable = err({ code: 'unavailable' as const })

/** Does it again where it met a transaction that was quicker. */
async function notOvertaken(work: () => Promise<void>): Promise<void> {
  for (let runs = 1; ; runs += 1) {
    try {
      await work()
      return
    } catch (thrown) {
      if (failureOf(thrown).kind !== 'overtaken' || runs === mostRuns) throw thrown
    }
  }
}

async function versionsNow(database: SqlDatabase, homes: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const [result] = await database.read([
    {
      name: 'versions',
      text: 'select id, version::int as version from homes where id = any($1::text[])',
      values: [textArray(homes)],
    },
  ])
  return new Map((result?.rows ?? []).map((row) => [row['id'] as string, row['version'] as number]))
}
