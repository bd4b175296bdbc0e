import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'

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

/** Claims the folder for this process; makes it where it is missing. */
export async function claimDataFolder(folder: string): Promise<Result<DataFolder, DataFolderFailure>> {
  const lockPath = join(folder, 'server.lock')
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const holder = await takeLock(lockPath)
    if (holder !== null) return err({ code: 'in-use', process: holder })
    return ok({ release: () => rm(lockPath, { force: true }) })
  } catch (thrown) {
    return err({ code: 'unwritable', reason: nodeErrorCode(thrown) ?? String(thrown) })
  }
}

/** The process that holds the lock; null when it is ours now. A lock whose process is gone is taken over. */
async function takeLock(path: string): Promise<number | null> {
  for (;;) {
    try {
      const file = await open(path, 'wx', 0o600)
      await file.writeFile(String(process.pid))
      await file.close()
      return null
    } catch (thrown) {
      if (nodeErrorCode(thrown) !== 'EEXIST') throw thrown
    }
    const holder = Number(await readText(path))
    if (isRunning(holder)) return holder
    await rm(path, { force: true })
  }
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
