import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ok } from '@/domain/core/result'
import { currentPolicy, type PolicyProfile } from '@/domain/policy/profiles'
import { createWorld, type World } from '@/sandbox/world'
import { createSeededSecrets } from '@/sandbox/sandbox'
import { type DatabaseChoice, openDatabase } from '@/server/databases'
import { createRandomIds } from '@/server/random-ids'
import type { Clock, Secrets } from '@/service/ports'

import { type AnsweringWorld, valueOf } from '../../service/support/wallet'
import { hasPostgres, inCi, openTestPostgres } from '../sql/postgres-server'

/** A world over a database, and what takes both away. */
export interface KeptWorld {
  readonly world: World
  close(): Promise<void>
}

/** What a world can be kept in here; PostgreSQL where it is installed, and in CI, which fails without it. */
export const databaseKinds: readonly DatabaseChoice['kind'][] =
  hasPostgres || inCi ? ['memory', 'pglite', 'postgres'] : ['memory', 'pglite']

/** How many times as fast time passes for the world: a bank that takes seconds takes none of a test's. */
const speed = 20

/** A fresh world of the sandbox over a database of this kind; `listen` may put itself between the world and its secrets. */
export async function openKeptWorld(
  kind: DatabaseChoice['kind'],
  listen: (secrets: Secrets) => Secrets = (secrets) => secrets,
  policy: PolicyProfile = currentPolicy,
): Promise<KeptWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'bangka-kept-'))
  const postgres = kind === 'postgres' ? await openTestPostgres() : null
  const clock = fastClock()
  const choice: DatabaseChoice = kind === 'postgres' ? { kind, url: postgres?.url ?? '' } : { kind }
  const opened = await openDatabase(choice, folder, clock)
  if (!opened.ok) throw new Error(opened.error.code)
  const database = opened.value
  const world = createWorld({
    engine: database.engine,
    secrets: listen(createSeededSecrets(() => 'kept')),
    clock,
    ids: createRandomIds(clock),
    currentSeed: () => 'kept',
    reset: () => database.wipe(),
    policy: () => policy,
  })
  await world.begin()
  return {
    world,
    async close() {
      await database.close()
      await postgres?.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The reviewers have found the session's documents in order. */
export async function becomeVerified({ world }: KeptWorld, app: AnsweringWorld, session: string): Promise<void> {
  const { id } = valueOf(await app.send('getAccount', {}, { session }))
  const none = { pictures: {}, refused: [], reasons: [], reviewId: null, expectedAt: null }
  valueOf(
    await world.ports.store.unit(async (tx) => {
      await tx.verifications.put({ id, status: 'verified', ...none })
      return ok(undefined)
    }),
  )
}

/** A clock on which a bank that takes seconds takes none of a test's. */
export function fastClock(): Clock {
  const start = Date.now()
  return {
    now: () => start + (Date.now() - start) * speed,
    after(ms, work) {
      const timer = setTimeout(work, ms / speed)
      return () => {
        clearTimeout(timer)
      }
    },
  }
}
