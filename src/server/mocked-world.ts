import { withNetworkFaults } from '@/sandbox/network-faults'
import type { ShopWork } from '@/sandbox/shop-work'
import type { PolicyProfile } from '@/domain/policy/profiles'
import { createWorld } from '@/sandbox/world'
import type { Clock, Ids, Merchants, Ports, Secrets } from '@/service/ports'
import type { Service } from '@/service/service'

import type { ConsoleParts } from './console/console'
import { createHintHub } from './console/hint-hub'
import type { MovableClock } from './console/movable-clock'
import { tellingEngine } from './console/telling-engine'
import { createWorldSettings } from './console/world-settings'
import type { OpenDatabase } from './databases'
import { bindKeys } from './keys/bound-keys'
import type { Keys } from './keys/keys'
import type { Execute } from './operations-routes'
import type { RequestFaults } from './request-faults'
import type { Vault } from './vault/vault'
import { createVaultRecords } from './vault/vault-records'

/** A world as a server serves it. */
export interface ServedWorld {
  readonly service: Service
  readonly ports: Ports
  readonly execute: Execute
  /** What the console asks of it; null where there is none. */
  readonly console: Omit<ConsoleParts, 'folder' | 'requestLog'> | null
  /** Puts there what every new world has; false where nothing can be kept. */
  begin(): Promise<boolean>
}

export interface MockedWorldParts {
  readonly database: OpenDatabase
  readonly keys: Keys
  readonly secrets: Secrets
  readonly vault: Vault
  readonly ids: Ids
  readonly clock: MovableClock
  /** The clock that goes on by itself. */
  readonly machine: Clock
  readonly seed: string
  /** The rules that hold until the console chooses others. */
  readonly policy: PolicyProfile
  readonly merchants: (shops: Merchants) => Merchants
  /** How the sandbox's shops ask the wallet. */
  readonly shopWork: ShopWork
  readonly noticeSpeed: number
  /** How the world fails for single requests. */
  readonly requestFaults: Pick<RequestFaults, 'current'>
  /** Told that there is something to deliver. */
  readonly noticeFallsDue: () => void
}

/** The sandbox behind a server: its bank in the vault, its clock and rules at the console's hand, its network as it is told to be. */
export function createMockedWorld(parts: MockedWorldParts): ServedWorld {
  const { clock, database, ids, keys, machine, merchants, secrets, vault } = parts
  const hub = createHintHub()
  const engine = tellingEngine(database.engine, hub)
  const settings = createWorldSettings({ engine, clock, machine, policy: parts.policy })
  const world = createWorld({
    engine,
    policy: () => settings.policy(),
    choosePolicy: async (id) => (await settings.choosePolicy(id)).ok,
    clock,
    secrets,
    ids,
    currentSeed: () => parts.seed,
    reset: async () => {
      const isEmpty = await database.wipe()
      hub.tellAll()
      return isEmpty && (await bindKeys(database.engine, keys)).ok && (await settings.refresh()).ok
    },
    records: createVaultRecords(vault),
    faultsOfRequest: () => parts.requestFaults.current(),
    merchants,
    shopWork: parts.shopWork,
    notices: { byHost: true, speed: () => parts.noticeSpeed, fallsDue: parts.noticeFallsDue },
  })
  const { ports, service } = world
  const faulty = withNetworkFaults(world, world.network, clock)
  return {
    service,
    ports,
    execute: (request) => faulty.execute(request),
    console: { hub, store: ports.store, clock, settings, notices: service.notices },
    begin: async () => (await settings.refresh()).ok && (await world.begin()),
  }
}
