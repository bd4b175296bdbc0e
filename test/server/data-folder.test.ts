import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { claimDataFolder } from '@/server/data-folder'
import { startServer } from '@/server/start'

let folder: string
let lock: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangka-'))
  lock = join(folder, 'server.lock')
})
afterEach(() => rm(folder, { recursive: true }))

/** A process that runs, and is not this one. */
const other = process.ppid
/** A process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid

/** What another server does while this one waits. */
const otherWrites = () => writeFile(lock, String(other))

test('a folder of another server is refused, and that server is named', async () => {
  await writeFile(lock, String(other))
  expect(await claimDataFolder(folder)).toEqual({ ok: false, error: { code: 'in-use', process: other } })
  const started = await startServer({ port: 0, dataFolder: folder, seed: null, h5Folder: null })
  expect(started).toEqual({ ok: false, error: { code: 'data-in-use', process: other } })
})

test('the lock of a server that has ended is taken over, and is gone when the folder is let go', async () => {
  await writeFile(lock, String(ended()))
  const claimed = await claimDataFolder(folder)
  if (!claimed.ok) throw new Error(claimed.error.code)
  expect(await readFile(lock, 'utf8')).toBe(String(process.pid))
  await claimed.value.release()
  await expect(stat(lock)).rejects.toThrow('ENOENT')
})

test('a lock that another server is just writing is not taken for a dead one', async () => {
  await writeFile(lock, '')
  expect(await claimDataFolder(folder, otherWrites)).toEqual({ ok: false, error: { code: 'in-use', process: other } })
})

test('of two that find the same dead lock one has the folder', async () => {
  await writeFile(lock, String(ended()))
  // The other one had seen the dead lock too, and takes away what is now this one's.
  expect(await claimDataFolder(folder, otherWrites)).toEqual({ ok: false, error: { code: 'in-use', process: other } })
})
