import { err, ok, type Result } from '@/domain/core/result'

import type { SqlConnection } from '../connection'
import { agreements } from './agreements'
import { first } from './first'
import { forgetting } from './forgetting'
import { gatewayMarks } from './gateway-marks'
import { limitCounts } from './limit-counts'
import { movements } from './movements'
import { processingPayments } from './processing-payments'
import { tradeTimeouts } from './trade-timeouts'
import { walletBalances } from './wallet-balances'
import { wipedHome } from '../schema'

/** One step of the schema. A step that has been published is never changed: what is to be otherwise is another step. */
interface Migration {
  readonly version: number
  readonly statements: readonly string[]
}

const migrations: readonly Migration[] = [
  { version: 1, statements: first },
  { version: 2, statements: processingPayments },
  { version: 3, statements: forgetting },
  { version: 4, statements: tradeTimeouts },
  { version: 5, statements: gatewayMarks },
  { version: 6, statements: limitCounts },
  { version: 7, statements: agreements },
  { version: 8, statements: walletBalances },
  { version: 9, statements: movements },
]

export const schemaVersion = migrations[migrations.length - 1]?.version ?? 0

/** The database was migrated by a newer program than this. */
export interface SchemaFromTheFuture {
  readonly code: 'schema-from-the-future'
  readonly found: number
  readonly known: number
}

/** Names the lock under which one process at a time migrates. */
const lockNumber = 626_142

/**
 * Brings the schema up to this program's version, all or nothing. Processes that start together wait for each other here, and the
 * second finds nothing left to do. (Advisory locks are used here alone: distributed databases lack them, and there one runs
 * this once beforehand.)
 */
export async function migrate(connection: SqlConnection): Promise<Result<void, SchemaFromTheFuture>> {
  const text = (statement: string) => ({ text: statement, values: [] })
  await connection.send([text('begin read write'), { text: 'select pg_advisory_xact_lock($1)', values: [lockNumber] }])
  await connection.send([
    text('create table if not exists schema_versions (version int primary key, at timestamptz not null default now())'),
  ])
  const [result] = await connection.send([text('select coalesce(max(version), 0) as version from schema_versions')])
  const found = Number(result?.rows[0]?.['version'] ?? 0)
  if (found > schemaVersion) {
    await connection.send([text('rollback')])
    return err({ code: 'schema-from-the-future', found, known: schemaVersion })
  }
  for (const { version, statements } of migrations) {
    if (version <= found) continue
    for (const statement of statements) await connection.send([text(statement)])
    await connection.send([{ text: 'insert into schema_versions (version) values ($1)', values: [version] }])
  }
  await connection.send([text('commit')])
  return ok(undefined)
}

/**
 * Empties every table but the schema's own. The version of `wipedHome` tells other processes that nothing of what they remember is so
 * any more: homes begin again, and a version says nothing about what was before.
 */
export const wipeStatements: readonly string[] = [
  `do $$ declare t text; n bigint; begin
    select coalesce(max(version), 0) + 1 into n from homes where id = '${wipedHome}';
    for t in select tablename from pg_tables where schemaname = current_schema() and tablename <> 'schema_versions' loop
      execute format('truncate table %I', t);
    end loop;
    insert into homes (id, version) values ('${wipedHome}', n);
  end $$`,
]
