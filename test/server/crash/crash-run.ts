import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { makeMerchant } from '../gateway/support/gateway-world'
import { openTestPostgres } from '../sql/postgres-server'
import { type AskBooks, faultsInBooks, noticesDue } from './books'
import { beginLoad, type Load, makeBuyers, walletOver } from './buyers'
import { openListener } from './listener'
import { compileServer, createServerProcess, type ServerProcess } from './processes'

export interface CrashOptions {
  readonly database: 'postgres' | 'pglite'
  /** How often something is killed. */
  readonly kills: number
  readonly workers: number
  /** Makes the run's choices; its times are the machine's. */
  readonly seed: number
}

export interface CrashOutcome {
  readonly serverKills: number
  readonly databaseKills: number
  readonly payments: number
  readonly repeated: number
  readonly notices: number
  /** Everything that is not as it must be. */
  readonly faults: readonly string[]
}

const people = ['anna', 'yuki', 'tom', 'aisulu']

/** Every so-manieth kill is the database's, by turns without a word and by its own emergency stop. */
const databaseKillEvery = 4

/** How long what was begun may take to be known once nothing is killed any more, ms. */
const patience = 120_000

/**
 * Kills servers (and their PostgreSQL) again and again while people pay, then lets everything come back and looks at the books: each
 * payment that anybody was told of is there once, nothing is there that nobody asked for, and every notice has arrived.
 */
export async function crashRun({ database, kills, seed, workers }: CrashOptions): Promise<CrashOutcome> {
  const chance = seeded(seed)
  const folder = mkdtempSync(join(tmpdir(), 'bangka-crash-'))
  const postgres =
    database === 'postgres' ? await openTestPostgres({ own: true, fsync: true, settings: ['max_connections=40'] }) : null
  const file = await compileServer()
  const environment = { CRASH_FOLDER: folder, CRASH_DATABASE: postgres?.url ?? '' }
  const servers = Array.from({ length: postgres === null ? 1 : 2 }, () => createServerProcess(file, environment))
  const listener = await openListener(chance)
  /** Any that is there. */
  const address = (): string | null => {
    const there = servers.flatMap((server) => server.address() ?? [])
    return there[Math.floor(chance() * there.length)] ?? null
  }
  let serverKills = 0
  let databaseKills = 0
  let load: Load | null = null
  try {
    // The first makes the schema and the keys; the second finds them.
    for (const server of servers) await server.start()
    const first = { address: servers[0]?.address() ?? '' }
    const merchant = await makeMerchant(first, { notifyUrl: listener.url })
    const buyers = await makeBuyers(
      walletOver(() => first.address),
      people,
    )
    load = beginLoad(address, merchant, buyers, { workers, chance, pauseMs: 20 })
    for (let kill = 0; kill < kills; kill += 1) {
      // PGlite answers slowly: let it have something to lose.
      await soon((postgres === null ? 300 : 50) + chance() * (postgres === null ? 1_500 : 500))
      if (postgres !== null && postgres.server !== null && kill % databaseKillEvery === databaseKillEvery - 1) {
        databaseKills += 1
        if (databaseKills % 2 === 1) await postgres.server.kill()
        else postgres.server.stop('immediate')
        await soon(chance() * 300)
        await postgres.server.start()
      } else {
        serverKills += 1
        await killOne(servers, chance)
      }
    }
    await load.end(patience)
    listener.calmDown()
    const ask: AskBooks | null = postgres === null ? null : (text) => postgres.ask(text)
    const told = load.acknowledged.map(({ outTradeNo }) => outTradeNo)
    for (let tries = 0; tries < patience / 100; tries += 1) {
      const isDone = told.every((name) => listener.heard.has(name)) && (ask === null || (await noticesDue(ask)) === 0)
      if (isDone) break
      await soon(100)
    }
    for (const server of servers) await server.end()
    const books = ask ?? ((text: string) => Promise.resolve(askPglite(join(folder, 'pglite'), text)))
    const unheard = told.filter((name) => !listener.heard.has(name)).map((name) => `nobody was told of ${name}`)
    const due = await noticesDue(books)
    return {
      serverKills,
      databaseKills,
      payments: told.length,
      repeated: load.repeated(),
      notices: listener.heard.size,
      faults: [
        ...load.surprises,
        ...unheard,
        // Of PGlite's one process nobody can ask while it runs: some were heard, and not yet noted when it was killed.
        ...(due === 0 || ask === null ? [] : [`${due} notices are still due`]),
        ...(await faultsInBooks(books, load.acknowledged)),
      ],
    }
  } finally {
    for (const server of servers) await server.kill()
    await load?.end(0)
    await listener.close()
    await postgres?.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function killOne(servers: readonly ServerProcess[], chance: () => number): Promise<void> {
  const victim = servers[Math.floor(chance() * servers.length)]
  if (victim === undefined) return
  await victim.kill()
  // While its database is away a server can't start; it is started until it is there.
  for (let tries = 0; ; tries += 1) {
    try {
      await victim.start()
      return
    } catch (thrown) {
      if (tries === 20) throw thrown
      await soon(200)
    }
  }
}

/** Asks PGlite's files, which no server has open any more, in a process of its own. */
function askPglite(folder: string, text: string): readonly Readonly<Record<string, unknown>>[] {
  const script = `const { PGlite } = require('@electric-sql/pglite')
    PGlite.create(process.argv[1]).then(async (db) => {
      process.stdout.write(JSON.stringify((await db.query(process.argv[2])).rows, (_, value) => typeof value === 'bigint' ? Number(value) : value))
      await db.close()
    })`
  const said = execFileSync(process.execPath, ['-e', script, folder, text], { encoding: 'utf8' })
  return JSON.parse(said) as readonly Record<string, unknown>[]
}

function soon(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
