import { randomBytes } from 'node:crypto'

import { askPostgres, postgresPrograms, type PostgresServer, type PostgresSettings, startPostgres } from './postgres-process'

/** A database of one test file's own. */
export interface TestPostgres {
  readonly url: string
  /** Runs a statement as the superuser, on a connection of its own. */
  ask(text: string, values?: readonly unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** What only a server that this process started can do. */
  readonly server: PostgresServer | null
  close(): Promise<void>
}

const given = process.env['DATABASE_URL'] ?? ''

/** CI installs PostgreSQL: what needs one fails there without it. */
export const inCi = process.env['CI'] === 'true'

/** Whether suites can have a PostgreSQL. */
export const hasPostgres = given !== '' || postgresPrograms() !== null

/** Suites that need a PostgreSQL: skipped, and shown as such, where there is none; in CI that is a failure. */
export function describeWithPostgres(name: string, suite: () => void): void {
  if (hasPostgres) describe(name, suite)
  else if (inCi)
    test(name, () => {
      throw new Error('PostgreSQL is not installed')
    })
  else describe.skip(name, suite)
}

/** As above, for what stops and starts its server: one that was given by DATABASE_URL is left alone. */
export function describeWithOwnPostgres(name: string, suite: () => void): void {
  if (postgresPrograms() !== null) describe(name, suite)
  else if (inCi && given === '') describeWithPostgres(name, suite)
  else describe.skip(name, suite)
}

/** A fresh database: of the server that DATABASE_URL names, or of one that is started for it. */
export async function openTestPostgres(options: PostgresSettings & { readonly own?: boolean } = {}): Promise<TestPostgres> {
  if (given === '' || options.own === true) {
    const server = await startPostgres(options)
    return {
      url: server.url,
      server,
      ask: (text, values) => askPostgres(server.url, text, values),
      close: async () => {
        await server.kill()
        server.remove()
      },
    }
  }
  const name = `bangka_test_${randomBytes(6).toString('hex')}`
  await askPostgres(given, `create database ${name}`)
  const url = new URL(given)
  url.pathname = `/${name}`
  return {
    url: url.href,
    server: null,
    ask: (text, values) => askPostgres(url.href, text, values),
    close: async () => {
      await askPostgres(given, `drop database ${name} with (force)`)
    },
  }
}
