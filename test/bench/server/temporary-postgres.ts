import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL of one bench run's own, with the settings that it ships with: fsync and synchronous_commit are on. */
export interface TemporaryPostgres {
  /** Where the service's database is. */
  readonly url: string
  readonly port: number
  /** A program of this PostgreSQL ("pgbench"). */
  readonly program: (name: string) => string
  readonly stop: () => void
}

/** Where Debian and others keep PostgreSQL's programs; null where there are none. */
export function postgresPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env['PATH'] ?? '').split(':')]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pgbench'))) ?? null
}

/** Makes and starts one; throws where PostgreSQL is not installed. */
export async function startTemporaryPostgres(): Promise<TemporaryPostgres> {
  const programs = postgresPrograms()
  if (programs === null) throw new Error('PostgreSQL is not installed: apt-get install postgresql, or give DATABASE_URL')
  const folder = mkdtempSync(join(tmpdir(), 'bangka-postgres-'))
  const port = await freePort()
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0
  if (isRoot) execFileSync('chown', ['postgres', folder])
  else chmodSync(folder, 0o700)
  const asUser = (program: string, args: readonly string[]): readonly [string, string[]] =>
    isRoot
      ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', join(programs, program), ...args]]
      : [join(programs, program), [...args]]
  const data = join(folder, 'data')
  execFileSync(...asUser('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '--locale=C.UTF-8', '-E', 'UTF8']), {
    stdio: 'ignore',
  })
  const [command, args] = asUser('postgres', ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'])
  const server = spawn(command, args, { stdio: 'ignore' })
  await ready(programs, port)
  execFileSync(join(programs, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', 'bangka'])
  return {
    url: `postgres://postgres@127.0.0.1:${port}/bangka`,
    port,
    program: (name) => join(programs, name),
    stop() {
      execFileSync(...asUser('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop']), { stdio: 'ignore' })
      server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function ready(programs: string, port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      execFileSync(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error('PostgreSQL did not start')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('no port'))
      else server.close(() => resolve(address.port))
    })
  })
}
