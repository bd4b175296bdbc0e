import type { AnyTableSpec, TableSpec } from '@/service/store/table-spec'
import type { Engine } from '@/service/store/unit'

import type { AnyRow } from './asks'
import { failureOf, type SqlFailure, type Statement } from './connection'
import { tableName } from './schema'
import type { SqlDatabase } from './sql-database'

/** The most rows that one round forgets: a small part of a transaction, so that a payment beside it waits no longer than beside another. */
const mostARound = 64

/** A row that was worth nothing any more when it was looked for. */
interface Due {
  readonly spec: AnyTableSpec
  readonly id: string
  readonly home: string
  readonly forgetAt: number
}

/** Forgets some of the rows whose time is over at `now`, the oldest first; how many it dealt with, 0 where nothing is left or nothing can be asked. */
export type ForgetDue = (now: number) => Promise<number>

/**
 * What forgets rows for a database. They are found by an index that holds only what will be forgotten one day, and go by units of work like
 * any change: a row that somebody has read or put off meanwhile is looked at again, what processes remember of it stays right, and two
 * processes that forget side by side are like any two units, of which the second finds nothing left to do.
 *
 * Each home is a unit of its own, so that one whose owner is busy is run again alone; what is ready together is one transaction all the same.
 */
export function createForgetting(
  database: Pick<SqlDatabase, 'read'>,
  engine: Pick<Engine, 'run'>,
  specs: readonly AnyTableSpec[],
): ForgetDue {
  const forgotten = specs.filter(({ forgetAt }) => forgetAt !== undefined)
  return async (now) => {
    const due = await findDue(database, forgotten, now)
    const byHome = new Map<string, Due[]>()
    for (const row of due) byHome.set(row.home, [...(byHome.get(row.home) ?? []), row])
    const counts = await Promise.all([...byHome.values()].map((rows) => forget(engine, rows, now)))
    return counts.reduce((sum, count) => sum + count, 0)
  }
}

async function findDue(
  database: Pick<SqlDatabase, 'read'>,
  specs: readonly AnyTableSpec[],
  now: number,
): Promise<readonly Due[]> {
  const results = await database.read(specs.map((spec) => oldestOf(spec, now))).catch(nothingWhereUnreachable)
  return results
    .flatMap(({ rows }, i) => {
      const spec = specs[i]
      // The columns are those of `oldestOf`; a bigint comes as a text.
      return spec === undefined
        ? []
        : rows.map((row) => ({
            spec,
            id: row['id'] as string,
            home: row['home'] as string,
            forgetAt: Number(row['forget_at']),
          }))
    })
    .sort((a, b) => a.forgetAt - b.forgetAt)
    .slice(0, mostARound)
}

function oldestOf(spec: AnyTableSpec, now: number): Statement {
  const table = tableName(spec)
  const home = spec.home === undefined ? `'${spec.name}/' || id` : 'home'
  return {
    name: `due ${table}`,
    text: `select id, ${home} as home, forget_at from ${table} where forget_at <= $1::bigint order by forget_at limit $2::bigint`,
    values: [now, mostARound],
  }
}

/** A database that is away is asked again at the next round. */
function nothingWhereUnreachable(thrown: unknown): readonly [] {
  const failure: SqlFailure = failureOf(thrown)
  if (failure.kind === 'broken') throw failure
  return []
}

async function forget(engine: Pick<Engine, 'run'>, rows: readonly Due[], now: number): Promise<number> {
  const done = await engine.run(async (unit) => {
    for (const { spec, id } of rows) {
      // A row of the table's is what its spec says, whatever that is.
      const table = unit.table(spec as unknown as TableSpec<AnyRow>)
      const row = await table.get(id)
      if (row === null) continue
      const until = spec.forgetAt?.(row as never) ?? null
      if (until !== null && until <= now) await table.remove(id)
      // Put off since it was looked for; or its column was written by a program with another rule, and would be found for ever.
      else await table.put(row)
    }
    return rows.length
  })
  return done.ok ? done.value : 0
}
