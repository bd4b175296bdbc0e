import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { err, type Result } from '@/domain/core/result'
import { type ClosingClock, createClosingClock } from '@/server/closing-clock'
import { openDatabase, type OpenDatabase } from '@/server/databases'
import { bindKeys } from '@/server/keys/bound-keys'
import { explainKeyFailure } from '@/server/keys/explain'
import type { KeyFailure } from '@/server/keys/key-file'
import { type Keys, openKeys } from '@/server/keys/keys'

/** The data of a server, and the keys that it was made with. */
export interface OpenData {
  readonly database: OpenDatabase
  readonly keys: Keys
  readonly clock: ClosingClock
}

/** Does some work on the data of `folder`, or of the database that DATABASE_URL names, and closes it; a text for whoever typed the command. */
export async function withOpenData(
  folder: string,
  work: (data: OpenData) => Promise<Result<string, string>>,
): Promise<Result<string, string>> {
  const url = process.env['DATABASE_URL'] ?? ''
  if (url === '' && !existsSync(join(folder, 'pglite')))
    return err(`There is nothing in ${folder}. Name another folder: --data FOLDER`)
  const clock = createClosingClock()
  const opened = await openDatabase(url === '' ? { kind: 'pglite' } : { kind: 'postgres', url }, folder, clock)
  if (!opened.ok) return err(explainDataFailure(opened.error))
  try {
    const keys = await openKeys({ dataFolder: folder, given: process.env['BANGKA_KEYS'], seed: null })
    if (!keys.ok) return err(explainKeyFailure(keys.error))
    const bound = await bindKeys(opened.value.engine, keys.value)
    return bound.ok ? await work({ database: opened.value, keys: keys.value, clock }) : err(explainDataFailure(bound.error))
  } finally {
    await opened.value.close()
    clock.close()
  }
}

/** Writes what came of a command, and gives its exit code. */
export function tell(done: Result<string, string>): number {
  ;(done.ok ? process.stdout : process.stderr).write(`${done.ok ? done.value : done.error}\n`)
  return done.ok ? 0 : 1
}

type DataFailure = KeyFailure | { readonly code: string; readonly process?: number; readonly reason?: string }

/** Why data can't be opened, read or written. */
export function explainDataFailure(failure: DataFailure): string {
  if ('where' in failure) return explainKeyFailure(failure)
  if (failure.process !== undefined) return `A server (process ${failure.process}) is using the data. Stop it first.`
  return `The data can't be opened or written (${failure.reason ?? failure.code}).`
}
