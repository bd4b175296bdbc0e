import { copyFile, mkdir, open, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'

import { err, ok, type Result } from '@/domain/core/result'

import { nodeErrorCode } from './node-error'
import { readText } from './read-text'

/** Why a folder can't hold the server's data. */
export type DataFolderFailure =
  { readonly code: 'unwritable'; readonly reason: string } | { readonly code: 'in-use'; readonly process: number }

/** The folder that everything which survives a restart is kept in. One server at a time. */
export interface DataFolder {
  readonly journalPath: string
  /** Puts a copy of the journal aside before it is opened: where it turns out damaged, the copy is kept, else dropped. */
  rememberJournal(): Promise<RememberedJournal>
  /** Lets another server have the folder. */
  release(): Promise<void>
}

export interface RememberedJournal {
  /** Keeps the copy; returns where. */
  keep(): Promise<string>
  drop(): Promise<void>
}

/** Claims the folder for this process; makes it where it is missing. */
export async function claimDataFolder(folder: string): Promise<Result<DataFolder, DataFolderFailure>> {
  const lockPath = join(folder, 'server.lock')
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const holder = await takeLock(lockPath)
    if (holder !== null) return err({ code: 'in-use', process: holder })
    return ok(dataFolder(folder, lockPath))
  } catch (thrown) {
    return err({ code: 'unwritable', reason: nodeErrorCode(thrown) ?? String(thrown) })
  }
}

function dataFolder(folder: string, lockPath: string): DataFolder {
  const journalPath = join(folder, 'world.journal')
  return {
    journalPath,
    async rememberJournal() {
      const copy = join(folder, 'world.journal.before-start')
      const there = await copyFile(journalPath, copy).then(
        () => true,
        () => false,
      )
      return {
        async keep() {
          if (!there) return journalPath
          const kept = join(folder, `world.journal.damaged-${new Date().toISOString().replace(/[:.]/g, '-')}`)
          await copyFile(copy, kept)
          await unlink(copy)
          return kept
        },
        drop: () => rm(copy, { force: true }),
      }
    },
    release: () => rm(lockPath, { force: true }),
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
