import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openEmbedded } from '@/client/embedded'
import { createHttpTransport } from '@/client/http'
import type { Transport } from '@/client/types'
import { createClock } from '@/platform/clock'
import { createFakePlatform } from '@/platform/fake'
import { createHttp } from '@/platform/http/index.h5'
import { type RunningServer, startServer } from '@/server/start'

/** A wallet service behind a transport, for one test. */
export interface OpenTransport {
  readonly transport: Transport
  close(): Promise<void>
}

/** Every way from the app to a wallet service, opened over a new world. The clock is the machine's: waiting is real. */
export const transports: Readonly<Record<string, () => Promise<OpenTransport>>> = { embedded, http }

async function embedded(): Promise<OpenTransport> {
  const opened = await openEmbedded({ ...createFakePlatform(), clock: createClock() })
  if (!opened.ok) throw new Error(opened.error.code)
  return { transport: opened.value.transport, close: () => Promise.resolve() }
}

/** One server over PGlite for all tests of a file: it takes seconds to start, and each test begins with a world made anew. */
let running: Promise<{ readonly server: RunningServer; readonly dataFolder: string }> | null = null

afterAll(async () => {
  if (running === null) return
  const { dataFolder, server } = await running
  await server.close()
  await rm(dataFolder, { recursive: true })
})

async function startOnce(): Promise<{ readonly server: RunningServer; readonly dataFolder: string }> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'bangka-'))
  const started = await startServer({ port: 0, dataFolder, seed: 'contract', h5Folder: null })
  if (!started.ok) throw new Error(started.error.code)
  return { server: started.value, dataFolder }
}

async function http(): Promise<OpenTransport> {
  const { server } = await (running ??= startOnce())
  const transport = createHttpTransport(createHttp(), server.address)
  return {
    transport,
    async close() {
      const again = { operation: 'resetSandbox', input: { seed: 'contract' }, session: null, timeoutMs: 60_000 } as const
      const reset = await transport.send({ ...again, idempotencyKey: randomUUID() })
      if (!reset.ok) throw new Error(reset.error.code)
    },
  }
}
