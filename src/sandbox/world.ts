import type { WalletError } from '@/contract'
import type { Result } from '@/domain/core/result'
import type { JournalStorage } from '@/service/memory/journal'
import type { Clock, Merchants, Secrets } from '@/service/ports'
import type { Service, ServiceRequest } from '@/service/service'

import type { NetworkFaultSwitch } from './network-faults'

export interface SandboxWorldOptions {
  /** Names the world: ids, codes and pay codes follow from it. */
  readonly seed: string
  readonly clock: Clock
  /** Where everything is kept; `createKeyValueJournal` makes one over a platform's storage. */
  readonly journal: JournalStorage
  /** One at a time, across every tab or process that shares the journal. */
  readonly lock: { run<T>(work: () => Promise<T>): Promise<T> }
  /** Made from the seed unless given. */
  readonly secrets?: Secrets
  /** How the service reaches the sandbox's shops, made from the shops themselves; directly unless given (a server goes over HTTP). */
  readonly merchants?: (shops: Merchants) => Merchants
}

/** What opening found. */
export type OpeningOutcome = 'new' | 'restored' | 'started-clean-after-corruption'

/** A wallet service with the mocked world behind it, in memory over a journal. */
export interface SandboxWorld {
  readonly opening: OpeningOutcome
  readonly service: Service
  /** The switch of the network between app and service; whoever carries requests applies it (`withNetworkFaults`). */
  readonly network: NetworkFaultSwitch
  /** Answers the wallet's and the sandbox's operations alike. */
  execute(request: ServiceRequest): Promise<Result<unknown, WalletError>>
}

/** Opens (or starts) the world. `storage.full` where nothing at all can be kept. */
export function createSandboxWorld(options: SandboxWorldOptions): Promise<Result<SandboxWorld, WalletError>> {
  return Promise.reject(new Error(`not built yet: ${options.seed}`))
}
