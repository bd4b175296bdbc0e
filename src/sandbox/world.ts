import { sandboxOperations, type WalletError } from '@/contract'
import { loadChineseBins } from '@/domain/card/chinese-bins'
import { err, ok, type Result } from '@/domain/core/result'
import { currentPolicy } from '@/domain/policy/profiles'
import { execute } from '@/service/execute'
import { type ExclusiveLock, MemoryDatabase, type OpeningOutcome } from '@/service/memory/database'
import type { JournalStorage } from '@/service/memory/journal'
import { createMemoryStore } from '@/service/memory/store'
import type { Clock, Ids, Merchants, Ports, Secrets } from '@/service/ports'
import { createSeededIds } from '@/service/secrets/seeded-ids'
import { createService, type Service, type ServiceRequest } from '@/service/service'

import type { NetworkFaultSwitch } from './network-faults'
import { createSandboxExecutor } from './operations'
import { createSandbox, createSeededSecrets } from './sandbox'
import { createSandboxState } from './state'

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
  /** How the service reaches the sandbox's shops, made from the shops themselves; directly unless given (a server goes over HTTP). */
  readonly merchants?: (shops: Merchants) => Merchants
}

/** A wallet service with the mocked world behind it, in memory over a journal. */
export interface SandboxWorld {
  /** What opening found; the app tells the person when it had to start clean. */
  readonly opening: OpeningOutcome
  readonly service: Service
  /** The switch of the network between app and service; whoever carries requests applies it (`withNetworkFaults`). */
  readonly network: NetworkFaultSwitch
  /** Answers the wallet's and the sandbox's operations alike. */
  execute(request: ServiceRequest): Promise<Result<unknown, WalletError>>
}

/** Opens (or starts) the world. `storage.full` where nothing at all can be kept. */
export async function createSandboxWorld(options: SandboxWorldOptions): Promise<Result<SandboxWorld, WalletError>> {
  const { clock, journal, lock } = options
  const { maxBytes = embeddedMaxBytes } = options
  const database = new MemoryDatabase({ journal, lock, now: () => clock.now(), maxBytes })
  const state = createSandboxState(database)
  const currentSeed = (): string => state.seed.get('seed')?.seed ?? options.seed
  const secrets = options.secrets ?? createSeededSecrets(currentSeed)
  const sandbox = createSandbox({ state, secrets, clock })
  const bins = once(loadChineseBins)
  const ids = options.ids ?? createSeededIds(secrets, clock)
  const ports: Ports = {
    store: createMemoryStore(database, { clock, ids, policy: currentPolicy }),
    bank: sandbox.bank,
    sms: sandbox.phone,
    merchants: options.merchants?.(sandbox.shops) ?? sandbox.shops,
    rates: sandbox.rates,
    reviewer: sandbox.reviewer,
    secrets,
    clock,
    ids,
    bins,
    policy: currentPolicy,
  }
  const opened = await database.open()
  if (!opened.ok) return err({ code: 'storage.full' })
  const service = createService(ports)
  const desk = createSandboxExecutor({
    state,
    phone: sandbox.phone,
    trades: service.trades,
    codes: service.codes,
    ports,
    currentSeed,
    reset: async (seed) => {
      const wiped = await database.wipe()
      return wiped.ok && (await state.run(() => (state.seed.put({ id: 'seed', seed }), true))) !== null
    },
  })
  return ok({
    opening: opened.value,
    service,
    network: sandbox.network,
    execute: (request) => (isSandboxOperation(request.operation) ? execute(desk, ports, request) : service.execute(request)),
  })
}

const embeddedMaxBytes = 3_000_000

function isSandboxOperation(name: string): boolean {
  return Object.prototype.hasOwnProperty.call(sandboxOperations, name)
}

/** Unpacked when first asked for, and once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
