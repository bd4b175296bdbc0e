import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { err, ok, type Result } from '@/domain/core/result'

import { nodeErrorCode } from './node-error'
import { readText } from './read-text'

/** Why a folder can't hold the server's data. */
export type DataFolderFailure =
  { readonly code: 'unwritable'; readonly reason: string } | { readonly code: 'in-use'; readonly process: number }

/** The folder that everything which survives a restart is kept in. One server at a time. */
export interface DataFolder {
  /** Lets another server have the folder. */
  release(): Promise<void>
}

/** How long servers that start together are given to see each other, ms. */
const settleMs = 200

/** Claims the folder for this process; makes it where it is missing. `settle` gives others the time to be seen. */
export async function claimDataFolder(
  folder: string,
  settle: () => Promise<unknown> = () => wait(settleMs),
): Promise<Result<DataFolder, DataFolderFailure>> {
  const lockPath = join(folder, 'server.lock')
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const holder = await takeLock(lockPath, settle)
    if (holder !== null) return err({ code: 'in-use', process: holder })
    return ok({ release: () => rm(lockPath, { force: true }) })
  } catch (thrown) {
    return err({ code: 'unwritable', reason: nodeErrorCode(thrown) ?? String(thrown) })
  }
}

/**
 * The process that holds the lock; null when it is ours now. A lock whose process is gone is taken over; two that find the same dead lock
 * may both take it away, the later one that of the earlier, so whoever has taken one over looks again.
 */
async function takeLock(path: string, settle: () => Promise<unknown>): Promise<number | null> {
  let wasDead = false
  for (;;) {
    try {
      const file = await open(path, 'wx', 0o600)
      await file.writeFile(String(process.pid))
      await file.close()
      if (!wasDead) return null
      await settle()
      if (Number(await readText(path)) === process.pid) return null
      continue
    } catch (thrown) {
      if (nodeErrorCode(thrown) !== 'EEXIST') throw thrown
    }
    const holder = await holderOf(path, settle)
    if (isRunning(holder)) return holder
    await rm(path, { force: true })
    wasDead = true
  }
}

/** Who has just made the lock needs a moment to write into it who they are. */
async function holderOf(path: string, settle: () => Promise<unknown>): Promise<number> {
  const written = await readText(path)
  if (written !== '') return Number(written)
  await settle()
  return Number(await readText(path))
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    // It runs, and belongs to somebody else.
    return nodeErrorCode(thrown) === 'EPERM'
  }
}
