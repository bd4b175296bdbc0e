import { parseArgs } from 'node:util'

import { err, ok, type Result } from '@/domain/core/result'
import type { OpenDatabase } from '@/server/databases'
import type { Keys } from '@/server/keys/keys'
import { reseal, rotate, vaultKeyStates } from '@/server/keys/rotate'

import { type Asked, runCommand, usualData } from './command'
import { explainDataFailure, tell, withOpenData } from './open-data'

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

interface Arguments {
  readonly command: Command
  readonly data: string
}

function readArguments(given: string[]): Asked<Arguments> {
  const { positionals, values } = parseArgs({
    args: given,
    allowPositionals: true,
    options: { data: { type: 'string', default: usualData }, help: { type: 'boolean', default: false } },
  })
  if (values.help) return null
  const command = commands.find((name) => name === positionals[0])
  return command === undefined || positionals.length > 1 ? 'Say status, rotate or reseal.' : { command, data: values.data }
}

async function main({ command, data }: Arguments): Promise<number> {
  return tell(await withOpenData(data, ({ database, keys }) => run(command, database, keys)))
}

async function run(command: Command, { engine }: OpenDatabase, keys: Keys): Promise<Result<string, string>> {
  if (command !== 'status') {
    if (keys.file === null)
      return err(
        `The keys come from ${keys.where}: add a key at the end of its "vault" yourself, and start every server anew with it.`,
      )
    const now = new Date()
    const done = await (command === 'rotate' ? rotate : reseal)(engine, keys.file, keys.current(), now)
    if (!done.ok) return err(explainDataFailure(done.error))
    keys.refresh()
  }
  const states = await vaultKeyStates(engine, keys.current())
  if (!states.ok) return err(explainDataFailure(states.error))
  const lines = states.value.map(
    ({ id, madeAt, rows, seals }) => `  ${id}  made ${madeAt}  ${rows} ${rows === 1 ? 'row' : 'rows'}${seals ? '  seals' : ''}`,
  )
  return ok([`Keys of ${keys.where}; the vault's:`, ...lines].join('\n'))
}

runCommand({ help, read: readArguments, run: main })
