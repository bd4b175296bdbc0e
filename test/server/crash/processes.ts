import { type ChildProcess, fork } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { build } from 'esbuild'

const root = join(__dirname, '..', '..', '..')
const folder = join(root, '.cache', 'crash')

/** Compiles the server once, so that it is there again a moment after each kill; the file. */
export async function compileServer(): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, 'serve.cjs')
  await build({
    entryPoints: [join(__dirname, 'serve.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  })
  // It stands beside the module that starts it.
  copyFileSync(join(root, 'src', 'server', 'sql', 'pglite-worker.cjs'), join(folder, 'pglite-worker.cjs'))
  return outfile
}

/** One server process that is started again after each kill, at another port. */
export interface ServerProcess {
  /** Where it listens; null while it does not. */
  address(): string | null
  start(): Promise<void>
  /** Ends it without a word. */
  kill(): Promise<void>
  /** Lets it end what it is doing. */
  end(): Promise<void>
}

export function createServerProcess(file: string, environment: Readonly<Record<string, string>>): ServerProcess {
  let child: ChildProcess | null = null
  let address: string | null = null
  async function end(by: (process: ChildProcess) => void): Promise<void> {
    const ended = child
    child = null
    address = null
    if (ended === null || ended.exitCode !== null || ended.signalCode !== null) return
    const gone = new Promise((resolve) => ended.once('exit', resolve))
    by(ended)
    await gone
  }
  return {
    address: () => address,
    async start() {
      const started = fork(file, [], {
        cwd: root,
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        execArgv: [],
      })
      child = started
      let said = ''
      started.stderr?.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-4_000)
        // What broke, for whoever looks for it: CRASH_LOG=1.
        if (process.env['CRASH_LOG'] !== undefined) process.stderr.write(chunk)
      })
      address = await new Promise<string>((resolve, reject) => {
        started.on('message', (message) => {
          resolve((message as { readonly address: string }).address)
        })
        started.on('exit', (code) => {
          if (child === started) address = null
          reject(new Error(`the server ended (${String(code)}): ${said}`))
        })
      })
    },
    kill: () => end((process) => process.kill('SIGKILL')),
    end: () => end((process) => process.send('end')),
  }
}
