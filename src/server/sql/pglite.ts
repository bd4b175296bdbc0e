import { createQueue } from '@/domain/core/queue'
import { ok, type Result } from '@/domain/core/result'

import type { Lane } from './committer'
import { SqlConnection } from './connection'
import { migrate, type SchemaFromTheFuture, wipeStatements } from './migrations'
import { PgliteStream, startPglite } from './pglite-wire'
import type { SqlDatabase } from './sql-database'

/**
 * Opens PGlite, PostgreSQL compiled to WebAssembly: in a folder, or (null) in memory. It is one connection, so reads and transactions
 * take turns, and it runs without fsync: what it has answered survives the end of the process, and not that of the machine.
 */
export async function openPglite(folder: string | null): Promise<Result<SqlDatabase, SchemaFromTheFuture>> {
  const pglite = await startPglite(folder)
  const connection = new SqlConnection(() => ({
    user: 'postgres',
    database: 'postgres',
    stream: () => new PgliteStream(pglite),
  }))
  const migrated = await migrate(connection)
  if (!migrated.ok) {
    await connection.close()
    await pglite.close()
    return migrated
  }
  const turns = createQueue()
  return ok({
    read: (statements) => turns.run(() => connection.send(statements)),
    lanes: [new TurnTakingLane(connection, turns)],
    wipe: () =>
      turns.run(async () => {
        await connection.send(wipeStatements.map((text) => ({ text, values: [] })))
      }),
    close: () =>
      turns.run(async () => {
        await connection.close()
        await pglite.close()
      }),
  })
}

/** A transaction on the one connection: nobody else's statements may come between its beginning and its end. */
class TurnTakingLane implements Lane {
  private end: (() => void) | null = null

  constructor(
    private readonly connection: SqlConnection,
    private readonly turns: ReturnType<typeof createQueue>,
  ) {}

  async send(statements: Parameters<Lane['send']>[0]): ReturnType<Lane['send']> {
    if (this.end === null) {
      await new Promise<void>((begun) => {
        void this.turns.run(
          () =>
            new Promise<void>((resolve) => {
              this.end = resolve
              begun()
            }),
        )
      })
    }
    try {
      return await this.connection.send(statements)
    } finally {
      if (statements.some(({ text }) => text === 'commit' || text === 'rollback')) this.finish()
    }
  }

  reset(): void {
    this.connection.reset()
    this.finish()
  }

  private finish(): void {
    this.end?.()
    this.end = null
  }
}
