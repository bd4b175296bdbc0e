import { createQueue } from '@/domain/core/queue'
import { ok, type Result } from '@/domain/core/result'

import { SqlConnection } from './connection'
import { migrate, type SchemaFromTheFuture, wipeStatements } from './migrations/migrate'
import { createPgliteKeeper } from './pglite-keeper'
import { PgliteStream } from './pglite-wire'
import type { SqlDatabase } from './sql-database'

/**
 * Opens PGlite, PostgreSQL compiled to WebAssembly: in a folder, or (null) in memory. It is one connection, so reads and transactions
 * take turns, and it runs without fsync: what it has answered survives the end of the process, and not that of the machine.
 */
export async function openPglite(folder: string | null): Promise<Result<SqlDatabase, SchemaFromTheFuture>> {
  const keeper = createPgliteKeeper(folder)
  await keeper.running()
  const connection = new SqlConnection(
    () => ({ user: 'postgres', database: 'postgres', stream: () => new PgliteStream(() => keeper.running()) }),
    // It has one session, whoever connects: what a connection before this one had begun is still there.
    ['rollback'],
  )
  const end = async (): Promise<void> => {
    await connection.close()
    await keeper.close()
  }
  try {
    const migrated = await migrate(connection)
    if (!migrated.ok) {
      await end()
      return migrated
    }
  } catch (thrown) {
    await end()
    throw thrown
  }
  const turns = createQueue()
  return ok({
    read: (statements) => turns.run(() => connection.send(statements)),
    // Nobody else's statements may come between the beginning and the end of a transaction.
    lanes: [{ transact: (first, meanwhile) => turns.run(() => connection.transact(first, meanwhile)) }],
    wipe: () => turns.run(() => connection.transactAll(wipeStatements.map((text) => ({ text, values: [] })))),
    close: () => turns.run(end),
  })
}
