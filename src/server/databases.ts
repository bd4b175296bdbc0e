import { join } from 'node:path'

import { createQueue } from '@/domain/core/queue'
import { err, ok, type Result } from '@/domain/core/result'
import { MemoryDatabase } from '@/service/memory/database'
import { createMemoryEngine } from '@/service/memory/engine'
import { KeyValueJournal } from '@/service/memory/key-value-journal'
import type { Clock } from '@/service/ports'
import type { Engine } from '@/service/store/unit'

import { claimDataFolder } from './data-folder'
import { serverTables } from './server-tables'
import { createSqlEngine, type OnBatch } from './sql/engine'
import { createForgetting, type ForgetDue } from './sql/forgetting'
import { openPglite } from './sql/pglite'
import { type DatabaseFailure, openPostgres } from './sql/postgres'

/** Where a server keeps everything. `memory`: nowhere; for tests, and for worlds that may be forgotten. */
export type DatabaseChoice =
  { readonly kind: 'pglite' } | { readonly kind: 'postgres'; readonly url: string } | { readonly kind: 'memory' }

export interface OpenDatabase {
  readonly engine: Engine
  /** Takes everything away; false where that can't be kept. */
  wipe(): Promise<boolean>
  /** Forgets some of the rows that are worth nothing any more; how many, 0 where none is left. */
  readonly forgetDue: ForgetDue
  close(): Promise<void>
}

export type OpenFailure =
  | { readonly code: 'data-unwritable'; readonly reason: string }
  | { readonly code: 'data-in-use'; readonly process: number }
  | DatabaseFailure

/** Opens the database of a server. A data folder with PGlite in it is one process's own; a PostgreSQL is shared by many. */
export async function openDatabase(
  choice: DatabaseChoice,
  dataFolder: string,
  clock: Clock,
  onBatch?: OnBatch,
): Promise<Result<OpenDatabase, OpenFailure>> {
  switch (choice.kind) {
    case 'memory':
      return ok(await inMemory(clock))
    case 'postgres': {
      const opened = await openPostgres(choice.url)
      return opened.ok ? ok(overSql(opened.value, onBatch)) : opened
    }
    case 'pglite':
      return inFolder(dataFolder, onBatch)
  }
}

async function inFolder(dataFolder: string, onBatch: OnBatch | undefined): Promise<Result<OpenDatabase, OpenFailure>> {
  const claimed = await claimDataFolder(dataFolder)
  if (!claimed.ok) {
    const { error } = claimed
    return err(error.code === 'in-use' ? { ...error, code: 'data-in-use' } : { ...error, code: 'data-unwritable' })
  }
  const folder = claimed.value
  try {
    const opened = await openPglite(join(dataFolder, 'pglite'))
    if (!opened.ok) {
      await folder.release()
      return opened
    }
    const database = overSql(opened.value, onBatch)
    const close = async (): Promise<void> => {
      await database.close()
      await folder.release()
    }
    let closing: Promise<void> | null = null
    // Once: later the folder may be somebody else's.
    return ok({ ...database, close: () => (closing ??= close()) })
  } catch (thrown) {
    await folder.release()
    return err({ code: 'data-unwritable', reason: thrown instanceof Error ? thrown.message : String(thrown) })
  }
}

function overSql(database: Parameters<typeof createSqlEngine>[0], onBatch: OnBatch | undefined): OpenDatabase {
  const engine = createSqlEngine(database, onBatch)
  return {
    engine,
    wipe: () =>
      engine.wipe().then(
        () => true,
        () => false,
      ),
    forgetDue: createForgetting(database, engine, serverTables),
    close: () => engine.close(),
  }
}

async function inMemory(clock: Clock): Promise<OpenDatabase> {
  const texts = new Map<string, string>()
  const journal = new KeyValueJournal({
    read: (key) => ok(texts.get(key) ?? null),
    write: (key, value) => {
      texts.set(key, value)
      return ok(undefined)
    },
    remove: (key) => {
      texts.delete(key)
    },
    keys: () => [...texts.keys()],
  })
  const database = new MemoryDatabase({ journal, lock: createQueue(), now: () => clock.now(), maxBytes: Infinity })
  const engine = createMemoryEngine(database, serverTables)
  await database.open()
  return {
    engine,
    wipe: async () => (await database.wipe()).ok,
    // It forgets by itself, whenever it writes its journal anew.
    forgetDue: () => Promise.resolve(0),
    close: () => Promise.resolve(),
  }
}
