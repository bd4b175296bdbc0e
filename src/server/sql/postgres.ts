import type { ClientConfig } from 'pg'

import { createQueue } from '@/domain/core/queue'
import { err, ok, type Result } from '@/domain/core/result'

import { failureOf, SqlConnection, type SqlFailure } from './connection'
import { migrate, type SchemaFromTheFuture, wipeStatements } from './migrations/migrate'
import type { SqlDatabase } from './sql-database'

/** A statement that takes longer than this (ms) is given up: whoever waits for it has gone. */
const statementMs = 10_000
const connectMs = 5_000

/** Writing transactions that are on their way at once. */
const laneCount = 2

/** Why a database can't be used. */
export type DatabaseFailure = { readonly code: 'database-unreachable'; readonly reason: string } | SchemaFromTheFuture

/** Connects to PostgreSQL (15 or newer) and brings its schema up to date. */
export async function openPostgres(url: string): Promise<Result<SqlDatabase, DatabaseFailure>> {
  const config = (): ClientConfig => ({
    connectionString: url,
    application_name: 'bangka',
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    // Where the network swallows everything the server's own limit never arrives.
    query_timeout: statementMs + 5_000,
    keepAlive: true,
  })
  const migrating = new SqlConnection(() => ({ ...config(), statement_timeout: 0, query_timeout: 0 }))
  try {
    const migrated = await migrate(migrating)
    if (!migrated.ok) return migrated
  } catch (thrown) {
    const failure = failureOf(thrown)
    if (failure.kind !== 'unreachable') throw failure
    return err({ code: 'database-unreachable', reason: reasonOf(failure) })
  } finally {
    await migrating.close()
  }
  const reading = new SqlConnection(config)
  const turns = createQueue()
  const wiping = new SqlConnection(config)
  const lanes = Array.from({ length: laneCount }, () => new SqlConnection(config))
  return ok({
    read: (statements) => turns.run(() => reading.send(statements)),
    lanes,
    // By a connection of its own: what the others are in the middle of is none of its business.
    wipe: () => wiping.transactAll(wipeStatements.map((text) => ({ text, values: [] }))),
    close: async () => {
      await Promise.all([reading, wiping, ...lanes].map((connection) => connection.close()))
    },
  })
}

/** What is told of it: never the address, which holds a password. */
function reasonOf({ cause }: SqlFailure): string {
  if (cause instanceof AggregateError)
    return cause.errors.map((each) => (each instanceof Error ? each.message : String(each))).join('; ')
  return cause instanceof Error ? cause.message : 'unknown'
}
