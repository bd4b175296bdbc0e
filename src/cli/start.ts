import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { unreachable } from '@/domain/core/unreachable'
import { currentPolicy, policyNamed, type PolicyProfile, policyProfiles } from '@/domain/policy/profiles'
import type { DatabaseChoice } from '@/server/databases'
import { type Environment, environmentHelp, readEnvironment } from '@/server/environment'
import { createJsonLog } from '@/server/json-log'
import { explainKeyFailure } from '@/server/keys/explain'
import { startServer, type StartFailure } from '@/server/start'

import { buildConsoleIfStale, buildWalletIfStale } from './build-if-stale'
import { type Asked, root, runCommand, usualData } from './command'

const usualPort = 8787

const help = `Serves the wallet and its service on this machine.

  npm start                    builds the wallet where that is needed, and serves it on port ${usualPort}
  npm start -- --port 9000     another port (0: any that is free)
  npm start -- --data FOLDER   where everything is kept (.bangka-data), by PGlite
  npm start -- --memory        keeps nothing: the world is gone when it stops
  npm start -- --seed TEXT     names the world: its codes and names are the same in every run
  npm start -- --profile ID    the rules that hold, limits and times (${policyProfiles.map(({ id }) => id).join(', ')})
  npm start -- --origin URL    lets a wallet that is served from there call this service; may be repeated
  npm start -- --no-build      serves what dist/h5 holds, or the service alone
  npm start -- --help          this text

  DATABASE_URL=postgres://USER:PASSWORD@HOST/DATABASE npm start
                               keeps everything in PostgreSQL (15 or newer); several servers may share one
${environmentHelp}`

interface Arguments {
  readonly port: number
  readonly data: string
  readonly seed: string | null
  readonly origins: readonly string[]
  readonly build: boolean
  readonly memory: boolean
  readonly policy: PolicyProfile
}

function readArguments(given: string[]): Asked<Arguments> {
  const { values } = parseArgs({
    args: given,
    options: {
      port: { type: 'string', default: String(usualPort) },
      data: { type: 'string', default: usualData },
      seed: { type: 'string' },
      origin: { type: 'string', multiple: true, default: [] },
      profile: { type: 'string', default: currentPolicy.id },
      memory: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Infinity
  if (port > 65_535) return `--port takes a number from 0 to 65535, not "${values.port}".`
  const policy = policyNamed(values.profile)
  if (policy === null) return `--profile takes one of ${policyProfiles.map(({ id }) => id).join(', ')}, not "${values.profile}".`
  if (values.seed === '') return '--seed takes a text.'
  const wrong = values.origin.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin)
  if (wrong !== undefined) return `--origin takes an address without a path, as in https://wallet.example, not "${wrong}".`
  return {
    port,
    data: values.data,
    seed: values.seed ?? null,
    origins: values.origin,
    build: !values['no-build'],
    memory: values.memory,
    policy,
  }
}

function explain(failure: StartFailure, asked: Arguments): string {
  switch (failure.code) {
    case 'port-in-use':
      return `Port ${asked.port} is in use. Stop what uses it, or take another one: npm start -- --port ${asked.port + 1}`
    case 'port-forbidden':
      return `Port ${asked.port} may not be used by this user. Take one above 1023: npm start -- --port ${usualPort}`
    case 'data-in-use':
      return `${asked.data} is in use by another server (process ${failure.process}). Stop it, or give another folder: npm start -- --data FOLDER`
    case 'data-unwritable':
      return `Nothing can be kept in ${asked.data} (${failure.reason}). Give a folder that can be written: npm start -- --data FOLDER`
    case 'database-unreachable':
      return `The database of DATABASE_URL can't be reached (${failure.reason}). Start it or correct the address; without DATABASE_URL everything is kept in ${asked.data}`
    case 'schema-from-the-future':
      return `The database was written by a newer Bangka (schema ${failure.found}, this one knows ${failure.known}). Start that one, or give another database or folder.`
    case 'keys-absent':
    case 'keys-exposed':
    case 'keys-damaged':
    case 'keys-unwritable':
    case 'keys-of-other-data':
      return explainKeyFailure(failure)
    default:
      return unreachable(failure)
  }
}

function databaseOf({ memory }: Arguments): DatabaseChoice {
  if (memory) return { kind: 'memory' }
  const url = process.env['DATABASE_URL'] ?? ''
  return url === '' ? { kind: 'pglite' } : { kind: 'postgres', url }
}

function firstSteps(address: string, hasWallet: boolean): string {
  if (!hasWallet) return `The wallet service answers at ${address}/api/v1. There is no wallet in dist/h5: npm run build:h5\n`
  return `
Bangka is at ${address}

  1. Open it in a browser, as narrow as a phone, and sign up with any phone number. Its SMS arrives in the sandbox: a link below
     the code leads there.
  2. Me → My account → My Cards → Add a card. The sandbox's people have test cards: what a person knows is what you type, what
     the bank has on file stands below it.
  3. Pay at the till of one of the sandbox's shops, or scan the order that it makes.

The console is at ${address}/console: a till, the SMS, the bank, the books, merchants with their keys, and what goes wrong.
The API is described at ${address}/api/v1/docs.
Ctrl+C stops it; everything is kept for the next time.
`
}

/** What belongs to worlds that may be guessed or forgotten has no place where money is real. */
function refuseInProduction({ mode }: Environment, { memory, seed }: Arguments): string | null {
  if (mode !== 'production') return null
  if (seed !== null) return 'In production mode there is no --seed: codes and tokens would follow from it.'
  return memory ? 'In production mode there is no --memory: everything would be gone when it stops.' : null
}

function inProduction(address: string): string {
  return `Bangka is at ${address}, in production mode: no sandbox, no console. No bank, no SMS carrier and no reviewers are connected:
what needs one says that it is out of service (src/server/absent-ports.ts is where they go).
`
}

async function main(asked: Arguments): Promise<number> {
  const told = readEnvironment(process.env)
  const refused = told.ok ? refuseInProduction(told.value, asked) : told.error
  if (!told.ok || refused !== null) {
    process.stderr.write(`${refused ?? ''}\n`)
    return 2
  }
  const { allowPrivateNotify, drainMs, logLevel, mode, proxies, publicAddress, rates } = told.value
  const h5Folder = join(root, 'dist', 'h5')
  const consoleFolder = join(root, 'dist', 'console')
  if (asked.build && !buildWalletIfStale(root, h5Folder)) {
    process.stderr.write('The wallet could not be built; the lines above say why.\n')
    return 1
  }
  if (asked.build && mode === 'sandbox' && !buildConsoleIfStale(root, consoleFolder)) {
    process.stderr.write('The console could not be built; the lines above say why.\n')
    return 1
  }
  const hasWallet = existsSync(join(h5Folder, 'index.html'))
  const started = await startServer({
    port: asked.port,
    dataFolder: asked.data,
    database: databaseOf(asked),
    policy: asked.policy,
    prepareShops: true,
    seed: asked.seed,
    keys: process.env['BANGKA_KEYS'],
    h5Folder: hasWallet ? h5Folder : null,
    consoleFolder,
    origins: asked.origins,
    mode,
    rates,
    proxies,
    drainMs,
    allowPrivateNotify,
    ...(publicAddress === null ? {} : { publicAddress }),
    ...(logLevel === null ? {} : { logger: createJsonLog(logLevel) }),
  })
  if (!started.ok) {
    process.stderr.write(`${explain(started.error, asked)}\n`)
    return 1
  }
  const server = started.value
  // Standard output is the log's in production.
  const people = mode === 'production' ? process.stderr : process.stdout
  people.write(mode === 'production' ? inProduction(server.address) : firstSteps(server.address, hasWallet))
  await untilAskedToStop()
  people.write('Stopping: what is being worked on comes to its end.\n')
  await server.close()
  return 0
}

function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

runCommand({ help, read: readArguments, run: main })
