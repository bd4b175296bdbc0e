import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Client } from 'pg'

/** A database of one test file's own. */
export interface TestPostgres {
  readonly url: string
  /** Runs a statement as the superuser, on a connection of its own. */
  ask(text: string, values?: readonly unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** What only a server that this process started can do. */
  readonly server: PostgresServer | null
  close(): Promise<void>
}

/** A PostgreSQL that was started here: its files are its own, and go with it. */
export interface PostgresServer {
  readonly port: number
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

const given = process.env['DATABASE_URL'] ?? ''

/** Where PostgreSQL's programs are; null where it is not installed. */
function programs(): string | null {
  const told = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout as string | null
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...(process.env['PATH'] ?? '').split(':'),
    ...(told === null || told === '' ? [] : [told.trim()]),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

/** Whether suites can have a PostgreSQL. In CI they must. */
export const hasPostgres = given !== '' || programs() !== null

/** Suites that need a PostgreSQL: skipped, and shown as such, where there is none; in CI that is a failure. */
export function describeWithPostgres(name: string, suite: () => void): void {
  if (hasPostgres) describe(name, suite)
  else if (process.env['CI'] === 'true')
    test(name, () => {
      throw new Error('PostgreSQL is not installed')
    })
  else describe.skip(name, suite)
}

/** As above, for what stops and starts its server: one that was given by DATABASE_URL is left alone. */
export function describeWithOwnPostgres(name: string, suite: () => void): void {
  if (programs() !== null) describe(name, suite)
  else if (process.env['CI'] === 'true' && given === '') describeWithPostgres(name, suite)
  else describe.skip(name, suite)
}

/** A fresh database: of the server that DATABASE_URL names, or of one that is started for it. */
export async function openTestPostgres(options: PostgresSettings & { readonly own?: boolean } = {}): Promise<TestPostgres> {
  if (given === '' || options.own === true) {
    const server = await startPostgres(options)
    const url = `postgres://postgres@127.0.0.1:${server.port}/postgres`
    return {
      url,
      server,
      ask: (text, values) => askOnce(url, text, values),
      close: async () => {
        await server.kill()
        server.remove()
      },
    }
  }
  const name = `bangka_test_${randomBytes(6).toString('hex')}`
  await askOnce(given, `create database ${name}`)
  const url = new URL(given)
  url.pathname = `/${name}`
  return {
    url: url.href,
    server: null,
    ask: (text, values) => askOnce(url.href, text, values),
    close: async () => {
      await askOnce(given, `drop database ${name} with (force)`)
    },
  }
}

async function askOnce(url: string, text: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

export async function startPostgres({ settings = [], fsync = false, language }: PostgresSettings): Promise<PostgresServer> {
  const folder = programs()
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
      await askOnce(`postgres://postgres@127.0.0.1:${port}/postgres`, 'select 1')
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
