import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type RunningServer, startServer, type StartOptions } from '@/server/start'

import { builtPackage } from '../../build/packages'

/** What `npm start` serves, for one test file: service, wallet and console on one port. */
export interface Served {
  /** "http://127.0.0.1:40123", through all restarts. */
  readonly address: string
  /** A folder of its own: data, and whatever else goes when it is closed. */
  readonly folder: string
  stop(): Promise<void>
  /** After `stop`: at the same address, over the same data. */
  startAgain(): Promise<void>
  close(): Promise<void>
}

/** Starts it, kept in memory unless told otherwise. */
export async function openServed(options: Partial<StartOptions> = {}): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'bangka-'))
  const start = async (port: number, triesLeft = 0): Promise<RunningServer> => {
    const started = await startServer({
      port,
      dataFolder: join(folder, 'data'),
      database: { kind: 'memory' },
      seed: 'served',
      h5Folder: process.env['BANGKA_H5'] ?? builtPackage('h5'),
      consoleFolder: builtPackage('console'),
      ...options,
    })
    if (started.ok) return started.value
    if (started.error.code !== 'port-in-use' || triesLeft === 0) throw new Error(JSON.stringify(started.error))
    // Somebody's connection may have been given the port meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 200))
    return start(port, triesLeft - 1)
  }
  const first = await start(0)
  const { address } = first
  let server: RunningServer | null = first
  const stop = async (): Promise<void> => {
    const running = server
    server = null
    await running?.close()
  }
  return {
    address,
    folder,
    stop,
    async startAgain() {
      server = await start(Number(new URL(address).port), 100)
    },
    async close() {
      await stop()
      await rm(folder, { recursive: true })
    },
  }
}
