import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The service in a process of its own. */
export interface RunningService {
  readonly address: string
  readonly port: number
  /** From the start of the process to its first answer, ms. */
  readonly startupMs: number
  /** Resident memory, bytes. */
  memory(): Promise<number>
  stop(): Promise<void>
}

/** Starts the service over PostgreSQL, or (null) over PGlite in a folder of its own. */
export async function startService(databaseUrl: string | null, keys: string, dataFolder?: string): Promise<RunningService> {
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'bangka-bench-'))
  const begun = performance.now()
  // As `npm start` does.
  const child = fork('config/tools/run.mjs', ['test/bench/server/serve.ts'], {
    cwd: join(__dirname, '../../..'),
    execArgv: ['--max-semi-space-size=32'],
    env: { ...process.env, BENCH_DATABASE: databaseUrl ?? '', BENCH_FOLDER: folder, BANGKA_KEYS: keys },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const { address } = await said<{ readonly address: string }>(child)
  await fetch(`${address}/healthz`)
  return {
    address,
    port: Number(new URL(address).port),
    startupMs: Math.round(performance.now() - begun),
    async memory() {
      child.send('memory')
      return (await said<{ readonly rss: number }>(child)).rss
    },
    async stop() {
      child.kill('SIGTERM')
      await new Promise((resolve) => child.once('exit', resolve))
      if (dataFolder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function said<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('the service ended'))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      // What serve.ts sends.
      resolve(message as T)
    })
  })
}
