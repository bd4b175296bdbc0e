import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { Client } from 'pg'

/** A PostgreSQL that was started here: its files are its own, and go with it. */
export interface PostgresServer {
  readonly port: number
  /** Its database, as its superuser. */
  readonly url: string
  /** Where one of its programs is ("pgbench"). */
  program(name: string): string
  start(): Promise<void>
  /** `immediate`: without writing anything more; `fast`: in order. */
  stop(mode: 'fast' | 'immediate'): void
  /** Ends the postmaster and all its processes at once, as a power cut of the program does. */
  kill(): Promise<void>
  remove(): void
}

export interface PostgresSettings {
  /** Lines of its configuration beside the usual ones. */
  readonly settings?: readonly string[]
  /** Whether it survives the machine's end; off unless a test is about that. */
  readonly fsync?: boolean
  /** The language whose order its texts have; by characters unless given. */
  readonly language?: string
}

/** Where PostgreSQL's programs are; null where it is not installed. */
export function postgresPrograms(): string | null {
  const told = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout as string | null
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...(process.env['PATH'] ?? '').split(':'),
    ...(told === null || told === '' ? [] : [told.trim()]),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
  // A link to one of its programs has not all of them beside it.
  return found === undefined ? null : dirname(realpathSync(join(found, 'initdb')))
}

/** Runs a statement on a connection of its own. */
export async function askPostgres(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Makes one and starts it; throws where PostgreSQL is not installed. */
export async function startPostgres({ settings = [], fsync = false, language }: PostgresSettings): Promise<PostgresServer> {
  const folder = postgresPrograms()
  if (folder === null) throw new Error('PostgreSQL is not installed')
  const home = mkdtempSync(join(tmpdir(), 'bangka-postgres-'))
  const data = join(home, 'data')
  const port = await freePort()
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0
  if (isRoot) execFileSync('chown', ['postgres', home])
  const command = (program: string, args: readonly string[]): [string, string[]] =>
    isRoot
      ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--init-groups', join(folder, program), ...args]]
      : [join(folder, program), [...args]]
  const run = (program: string, args: readonly string[]): void => {
    execFileSync(...command(program, args), { cwd: home, stdio: 'ignore' })
  }
  const charset = language === undefined ? ['--no-locale'] : ['--locale-provider=icu', `--icu-locale=${language}`, '--locale=C']
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...charset])
  const lines = [
    `port=${port}`,
    "listen_addresses='127.0.0.1'",
    `unix_socket_directories='${home}'`,
    `fsync=${fsync ? 'on' : 'off'}`,
    'shared_buffers=32MB',
    ...settings,
  ]
  const args = ['-D', data, ...lines.flatMap((line) => ['-c', line.replace(/'/g, '')])]
  const server: PostgresServer = {
    port,
    url: addressOf(port),
    program: (name) => join(folder, name),
    async start() {
      const child = spawn(...command('postgres', args), { cwd: home, stdio: 'ignore' })
      child.unref()
      await untilItAnswers(port)
    },
    stop(mode) {
      run('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop'])
    },
    async kill() {
      const postmaster = postmasterOf(data)
      if (postmaster === null) return
      const children = childrenOf(postmaster)
      for (const pid of [postmaster, ...children]) endNow(pid)
      for (let tries = 0; tries < 500 && [postmaster, ...children].some(isRunning); tries += 1) await soon(10)
    },
    remove() {
      rmSync(home, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

function postmasterOf(data: string): number | null {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
    return Number.isSafeInteger(pid) && pid > 1 ? pid : null
  } catch {
    return null
  }
}

function childrenOf(parent: number): readonly number[] {
  try {
    const told = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim()
    return told === '' ? [] : told.split(' ').map(Number)
  } catch {
    return []
  }
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has gone by itself.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function untilItAnswers(port: number): Promise<void> {
  for (let tries = 0; tries < 1_500; tries += 1) {
    try {
      await askPostgres(addressOf(port), 'select 1')
      return
    } catch {
      await soon(20)
    }
  }
  throw new Error('PostgreSQL did not start')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'))
        else resolve(address.port)
      })
    })
  })
}

function soon(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

function addressOf(port: number): string {
  return `postgres://postgres@127.0.0.1:${port}/postgres`
}
