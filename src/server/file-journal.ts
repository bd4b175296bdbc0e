import { closeSync, fdatasyncSync, openSync } from 'node:fs'
import { open, rename, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'

import { err, ok, type Result } from '@/domain/core/result'
import type { JournalFailure, JournalPosition, JournalRead, JournalStorage } from '@/service/memory/journal'

import { nodeErrorCode } from './node-error'
import { readText } from './read-text'

/**
 * The world of the server on disk: one text file that grows line by line. A line is on the disk before `append` answers; one
 * that a crash cut short has no line break at its end and is taken away at the next start. A replacement is written beside
 * the file and takes its name, so that there is always a whole one. One process at a time (see `claimDataFolder`).
 */
export class FileJournal implements JournalStorage {
  private generation = 1
  private lines: string[] | null = null
  private bytes = 0
  private closed = false

  constructor(private readonly path: string) {}

  /** From now on nothing is read or written: the file may be somebody else's. */
  close(): void {
    this.closed = true
  }

  async readFrom(position: JournalPosition | null): Promise<Result<JournalRead, JournalFailure>> {
    const loaded = await this.load()
    if (!loaded.ok) return loaded
    const restarted = position?.generation !== this.generation
    return ok({
      lines: restarted ? loaded.value : loaded.value.slice(position.lines),
      position: { generation: this.generation, lines: loaded.value.length },
      restarted,
    })
  }

  async append(line: string): Promise<Result<JournalPosition, JournalFailure>> {
    const loaded = await this.load()
    if (!loaded.ok) return loaded
    try {
      const file = await open(this.path, 'a')
      try {
        await file.writeFile(`${line}\n`)
        await file.datasync()
      } finally {
        await file.close()
      }
    } catch (thrown) {
      // Half of a line may be there: the next one must not continue it.
      await truncate(this.path, this.bytes).catch(() => {
        // Then what the file holds is read again, which mends it, before anything is added.
        this.lines = null
      })
      return err(failureOf(thrown))
    }
    loaded.value.push(line)
    this.bytes += Buffer.byteLength(line) + 1
    return ok({ generation: this.generation, lines: loaded.value.length })
  }

  async replace(lines: readonly string[]): Promise<Result<JournalPosition, JournalFailure>> {
    if (this.closed) return err({ code: 'unavailable' })
    const text = lines.map((line) => `${line}\n`).join('')
    const beside = `${this.path}.new`
    try {
      const file = await open(beside, 'w', 0o600)
      try {
        await file.writeFile(text)
        await file.datasync()
      } finally {
        await file.close()
      }
      await rename(beside, this.path)
      syncFolder(dirname(this.path))
    } catch (thrown) {
      return err(failureOf(thrown))
    }
    this.generation += 1
    this.lines = [...lines]
    this.bytes = Buffer.byteLength(text)
    return ok({ generation: this.generation, lines: lines.length })
  }

  size(): number {
    return this.bytes
  }

  private async load(): Promise<Result<string[], JournalFailure>> {
    if (this.closed) return err({ code: 'unavailable' })
    if (this.lines !== null) return ok(this.lines)
    try {
      const text = await readText(this.path)
      const whole = text.slice(0, text.lastIndexOf('\n') + 1)
      this.bytes = Buffer.byteLength(whole)
      if (whole.length < text.length) await truncate(this.path, this.bytes)
      this.lines = whole.split('\n').slice(0, -1)
      return ok(this.lines)
    } catch (thrown) {
      return err(failureOf(thrown))
    }
  }
}

/** A new name in a folder is on the disk only when the folder is. */
function syncFolder(folder: string): void {
  // Windows can't open folders, and needs no such thing.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fdatasyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function failureOf(thrown: unknown): JournalFailure {
  const code = nodeErrorCode(thrown)
  return { code: code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'unavailable' }
}
