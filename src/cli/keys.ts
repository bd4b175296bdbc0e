import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { err, ok, type Result } from '@/domain/core/result'
import { createClosingClock } from '@/server/closing-clock'
import { openDatabase, type OpenDatabase } from '@/server/databases'
import { bindKeys } from '@/server/keys/bound-keys'
import { explainKeyFailure } from '@/server/keys/explain'
import type { KeyFailure } from '@/server/keys/key-file'
import { type Keys, openKeys } from '@/server/keys/keys'
import { reseal, rotate, vaultKeyStates } from '@/server/keys/rotate'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const help = `The keys that the stored data is made with.

  npm run -s keys -- status    the vault's keys, and how many rows need each
  npm run -s keys -- rotate    adds a vault key and seals every row anew with it
  npm run -s keys -- reseal    goes on with a rotation that was cut off; takes keys out that nothing needs any more

  --data FOLDER                where everything is kept (.bangka-data)

DATABASE_URL and BANGKA_KEYS mean what they mean to npm start. Over PostgreSQL servers may go on running: give each machine the
file with the new key first. With PGlite the server must be stopped. A key stays for a day after the next one has taken over.

The service's key, the pepper and the look-up key are not rotated. Sessions, cards and phones are found by fingerprints under
the first and the last, and a password's hash can't be made anew without the password.
`

const commands = ['status', 'rotate', 'reseal'] as const
type Command = (typeof commands)[number]

interface Asked {
  readonly command: Command
  readonly data: string
}

/** What was asked for; a text where it can't be understood, null for the help. */
function readArguments(given: readonly string[]): Asked | string | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        data: { type: 'string', default: join(root, '.bangka-data') },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) return null
    const command = commands.find((name) => name === positionals[0])
    return command === undefined || positionals.length > 1 ? 'Say status, rotate or reseal.' : { command, data: values.data }
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown)
  }
}

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2))
  if (asked === null) {
    process.stdout.write(help)
    return 0
  }
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${help}`)
    return 2
  }
  const done = await withOpenData(asked, (database, keys) => run(asked.command, database, keys))
  ;(done.ok ? process.stdout : process.stderr).write(`${done.ok ? done.value : done.error}\n`)
  return done.ok ? 0 : 1
}

async function withOpenData(
  { data }: Asked,
  work: (database: OpenDatabase, keys: Keys) => Promise<Result<string, string>>,
): Promise<Result<string, string>> {
  const url = process.env['DATABASE_URL'] ?? ''
  if (url === '' && !existsSync(join(data, 'pglite')))
    return err(`There is nothing in ${data}. Name another folder: --data FOLDER`)
  const clock = createClosingClock()
  const opened = await openDatabase(url === '' ? { kind: 'pglite' } : { kind: 'postgres', url }, data, clock)
  if (!opened.ok) return err(explain(opened.error))
  try {
    const keys = await openKeys({ dataFolder: data, given: process.env['BANGKA_KEYS'], seed: null })
    if (!keys.ok) return err(explainKeyFailure(keys.error))
    const bound = await bindKeys(opened.value.engine, keys.value)
    return bound.ok ? await work(opened.value, keys.value) : err(explain(bound.error))
  } finally {
    await opened.value.close()
    clock.close()
  }
}

async function run(command: Command, { engine }: OpenDatabase, keys: Keys): Promise<Result<string, string>> {
  if (command !== 'status') {
    if (keys.file === null)
      return err(
        `The keys come from ${keys.where}: add a key at the end of its "vault" yourself, and start every server anew with it.`,
      )
    const now = new Date()
    const done = await (command === 'rotate' ? rotate : reseal)(engine, keys.file, keys.current(), now)
    if (!done.ok) return err(explain(done.error))
    keys.refresh()
  }
  const states = await vaultKeyStates(engine, keys.current())
  if (!states.ok) return err(explain(states.error))
  const lines = states.value.map(
    ({ id, madeAt, rows, seals }) => `  ${id}  made ${madeAt}  ${rows} ${rows === 1 ? 'row' : 'rows'}${seals ? '  seals' : ''}`,
  )
  return ok([`Keys of ${keys.where}; the vault's:`, ...lines].join('\n'))
}

type Failure = KeyFailure | { readonly code: string; readonly process?: number; readonly reason?: string }

function explain(failure: Failure): string {
  if ('where' in failure) return explainKeyFailure(failure)
  if (failure.process !== undefined) return `A server (process ${failure.process}) is using the data. Stop it first.`
  return `The data can't be opened or written (${failure.reason ?? failure.code}).`
}

void main().then((code) => {
  process.exitCode = code
})
