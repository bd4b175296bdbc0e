import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { currentPolicy, policyNamed } from '@/domain/policy/profiles'
import { type ExclusiveLock, MemoryDatabase, type OpeningOutcome } from '@/service/memory/database'
import { createMemoryEngine } from '@/service/memory/engine'
import type { JournalStorage } from '@/service/memory/journal'
import type { Clock, Ids, Merchants, Secrets } from '@/service/ports'
import { createSeededIds } from '@/service/secrets/seeded-ids'
import { allTables } from '@/service/store/tables'

import { createSeededSecrets } from './sandbox'
import { allSandboxTables, policyTable, seedTable } from './state'
import { createWorld, type World } from './world'

export interface SandboxWorldOptions {
  /** Names the world: ids, codes and pay codes follow from it. */
  readonly seed: string
  readonly clock: Clock
  /** Where everything is kept; `KeyValueJournal` keeps it over a platform's storage. */
  readonly journal: JournalStorage
  /** One at a time, across every tab or process that shares the journal. */
  readonly lock: ExclusiveLock
  /** The most that the journal may take; 3 MB unless given, which fits the storage of every device. */
  readonly maxBytes?: number
  /** Made from the seed unless given. */
  readonly secrets?: Secrets
  /** Names of rows; counted, and derived from `secrets`, unless given. */
  readonly ids?: Ids
  /** How the service reaches the sandbox's shops; directly unless given. */
  readonly merchants?: (shops: Merchants) => Merchants
}

/** A world in memory over a journal, as the app carries it. */
export interface SandboxWorld extends World {
  /** What opening found; the app tells the person when it had to start clean. */
  readonly opening: OpeningOutcome
}

/** Opens (or starts) the world. `storage.full` where nothing at all can be kept. */
export async function createSandboxWorld(options: SandboxWorldOptions): Promise<Result<SandboxWorld, WalletError>> {
  const { clock, journal, lock, merchants, maxBytes = embeddedMaxBytes } = options
  const database = new MemoryDatabase({ journal, lock, now: () => clock.now(), maxBytes })
  const engine = createMemoryEngine(database, [...allTables, ...allSandboxTables])
  const seeds = database.table(seedTable)
  const policies = database.table(policyTable)
  const currentSeed = (): string => seeds.get('seed')?.seed ?? options.seed
  const secrets = options.secrets ?? createSeededSecrets(currentSeed)
  const opened = await database.open()
  if (!opened.ok) return err({ code: 'storage.full' })
  const world = createWorld({
    engine,
    secrets,
    clock,
    ids: options.ids ?? createSeededIds(secrets, clock),
    currentSeed,
    policy: () => policyNamed(policies.get('policy')?.policyId ?? '') ?? currentPolicy,
    choosePolicy: async (policyId) => {
      const kept = await database.run(() => {
        policies.put({ id: 'policy', policyId })
        return Promise.resolve()
      })
      return kept.ok
    },
    reset: async (seed) => {
      const wiped = await database.wipe()
      if (!wiped.ok) return false
      const kept = await database.run(() => {
        seeds.put({ id: 'seed', seed })
        return Promise.resolve()
      })
      return kept.ok
    },
    ...(merchants === undefined ? {} : { merchants }),
  })
  return ok({ ...world, opening: opened.value })
}

const embeddedMaxBytes = 3_000_000
