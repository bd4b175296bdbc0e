import { createSqlEngine, type SqlEngine } from '@/server/sql/engine'
import { createForgetting, type ForgetDue } from '@/server/sql/forgetting'
import { openPglite } from '@/server/sql/pglite'
import { openPostgres } from '@/server/sql/postgres'
import { tableDefinition } from '@/server/sql/schema'
import type { SqlDatabase } from '@/server/sql/sql-database'

import { type SuiteEngine, suiteTables } from '../../service/store/engine.suite'

/** Makes the suites' own tables. */
export async function withSuiteTables(database: SqlDatabase): Promise<SqlDatabase> {
  await database.lanes[0]?.transact(
    suiteTables.flatMap(tableDefinition).map((text) => ({ text, values: [] })),
    () => () => [],
  )
  return database
}

export function suiteEngine(database: SqlDatabase): SuiteEngine & { readonly engine: SqlEngine; readonly forgetDue: ForgetDue } {
  const engine = createSqlEngine(database)
  const forgetDue = createForgetting(database, engine, suiteTables)
  return {
    engine,
    forgetDue,
    wipe: () => engine.wipe(),
    forget: async (now) => {
      while ((await forgetDue(now)) > 0);
    },
    close: () => engine.close(),
  }
}

export async function openSuitePglite(folder: string | null = null): Promise<SqlDatabase> {
  const opened = await openPglite(folder)
  if (!opened.ok) throw new Error(opened.error.code)
  return withSuiteTables(opened.value)
}

export async function openSuitePostgres(url: string): Promise<SqlDatabase> {
  const opened = await openPostgres(url)
  if (!opened.ok) throw new Error(opened.error.code)
  return withSuiteTables(opened.value)
}
