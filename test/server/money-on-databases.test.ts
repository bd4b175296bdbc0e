import { setTimeout as rest } from 'node:timers/promises'

import fc from 'fast-check'

import { createSeededSecrets } from '@/sandbox/sandbox'
import { createWorld } from '@/sandbox/world'
import { createMovableClock } from '@/server/console/movable-clock'
import { createRandomIds } from '@/server/random-ids'
import { createSqlEngine, type SqlEngine } from '@/server/sql/engine'
import { openPglite } from '@/server/sql/pglite'
import { openPostgres } from '@/server/sql/postgres'
import type { SqlDatabase } from '@/server/sql/sql-database'

import { expectAllMoneyAccountedFor, type Movement, type Step, stepsOf } from '../service/support/money'
import { type AnsweringWorld, sendTo } from '../service/support/wallet'
import { describeWithPostgres, openTestPostgres, type TestPostgres } from './sql/postgres-server'
import { fastClock } from './support/databases'

/** Everything of a table, read without the engine. */
async function rowsOf(database: SqlDatabase, text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await database.read([{ text, values: [] }]))[0]?.rows ?? []
}

/** Lets the steps happen at two doors, each over an engine of its own that `open` gives, or over one that they share. */
async function runOver(database: SqlDatabase, open: () => Promise<SqlEngine>, steps: readonly Step[]): Promise<void> {
  const clock = createMovableClock(fastClock())
  const door = async (): Promise<{ readonly app: AnsweringWorld; readonly engine: SqlEngine }> => {
    const engine = await open()
    const world = createWorld({
      engine,
      clock,
      secrets: createSeededSecrets(() => 'money'),
      ids: createRandomIds(clock),
      currentSeed: () => 'money',
      reset: () => Promise.resolve(false),
    })
    expect(await world.begin()).toBe(true)
    return { app: { send: sendTo(world) }, engine }
  }
  const first = await door()
  await first.engine.wipe()
  let second = await door()
  await expectAllMoneyAccountedFor(
    {
      door: (n) => (n === 0 ? first.app : second.app),
      reopen: async () => {
        second = await door()
      },
      wait: async (ms) => {
        clock.setAhead(clock.aheadMs() + ms)
        // What fell due by that gets a turn.
        await rest(20)
      },
      transfers: async () =>
        (await rowsOf(database, 'select movement_id, from_account, amount_fen from transfers')).map((row): Movement => ({
          movementId: String(row['movement_id']),
          from: String(row['from_account']),
          amountFen: Number(row['amount_fen']),
        })),
      spentAtBank: async () =>
        Number((await rowsOf(database, `select coalesce(sum((row->>'fen')::bigint), 0) as fen from sandbox_spent`))[0]?.['fen']),
    },
    steps,
  )
}

const everything =
  'whatever happens in whatever order: every success and every refund is booked once, no order and no code is paid twice'

async function whatever(numRuns: number, run: (steps: readonly Step[]) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(stepsOf(18), run), { numRuns, endOnFailure: true })
}

describe('PGlite', () => {
  test(everything, async () => {
    const opened = await openPglite(null)
    if (!opened.ok) throw new Error(opened.error.code)
    const engine = createSqlEngine(opened.value)
    try {
      await whatever(4, (steps) => runOver(opened.value, () => Promise.resolve(engine), steps))
    } finally {
      await engine.close()
    }
  })
})

describeWithPostgres('PostgreSQL, two processes', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await openTestPostgres()
  })
  afterAll(() => postgres.close())

  async function database(): Promise<SqlDatabase> {
    const opened = await openPostgres(postgres.url)
    if (!opened.ok) throw new Error(opened.error.code)
    return opened.value
  }

  test(everything, async () => {
    const outside = await database()
    try {
      await whatever(6, async (steps) => {
        const engines: SqlEngine[] = []
        const open = async (): Promise<SqlEngine> => {
          const engine = createSqlEngine(await database())
          engines.push(engine)
          return engine
        }
        try {
          await runOver(outside, open, steps)
        } finally {
          for (const engine of engines) await engine.close()
        }
      })
    } finally {
      await outside.close()
    }
  })
})
