import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openDatabase } from '@/server/databases'
import { startServer } from '@/server/start'

const databases = [{ kind: 'memory' }, { kind: 'pglite' }] as const

describe.each(databases)('over $kind', (database) => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bangka-closing-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  test('a server that is closed twice, at once and again later, is closed', async () => {
    const started = await startServer({ port: 0, dataFolder: folder, database, seed: 'test', h5Folder: null })
    if (!started.ok) throw new Error(JSON.stringify(started.error))
    const { address } = started.value
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    await Promise.all([started.value.close(), started.value.close()])
    await started.value.close()
    await expect(fetch(`${address}/healthz`)).rejects.toThrow()
  })

  test('so is a database, and closing it again takes nothing from whoever has opened its folder since', async () => {
    const clock = { now: () => 0, after: () => () => undefined }
    const open = async () => {
      const opened = await openDatabase(database, folder, clock)
      if (!opened.ok) throw new Error(JSON.stringify(opened.error))
      return opened.value
    }
    const first = await open()
    await Promise.all([first.close(), first.close()])
    const second = await open()
    await first.close()
    if (database.kind === 'pglite') expect(await readdir(folder)).toContain('server.lock')
    expect((await second.engine.run(() => Promise.resolve(1))).ok).toBe(true)
    await second.close()
  })
})
