import { sandboxOperations, type WalletError } from '@/contract'
import { loadChineseBins } from '@/domain/card/chinese-bins'
import type { Result } from '@/domain/core/result'
import { currentPolicy, type PolicyProfile } from '@/domain/policy/profiles'
import { execute } from '@/service/execute'
import type { Clock, Ids, Merchants, NoticeSettings, Ports, Secrets } from '@/service/ports'
import { createService, type Service, type ServiceRequest } from '@/service/service'
import { createStore } from '@/service/store/store'
import type { Engine } from '@/service/store/unit'

import { type BankRecords, createBuiltInRecords } from './bank-records'
import type { NetworkFaultSwitch } from './network-faults'
import { createSandboxExecutor } from './operations'
import { createSandbox } from './sandbox'
import { createSandboxState, type FaultsOfRequest } from './state'
import type { ShopWork } from './shop-work'

export interface WorldParts {
  /** Where everything is kept: an engine over the service's tables and the sandbox's. */
  readonly engine: Engine
  readonly secrets: Secrets
  readonly clock: Clock
  readonly ids: Ids
  readonly currentSeed: () => string
  /** The rules that hold now; the current ones unless given. */
  readonly policy?: () => PolicyProfile
  /** Lets another profile hold from now on; false where that can't be kept. Absent where the host's rules are fixed. */
  readonly choosePolicy?: (id: string) => Promise<boolean>
  /** Everything as it was at the start, from this seed; false where it can't be kept. */
  readonly reset: (seed: string) => Promise<boolean>
  /** How the service reaches the sandbox's shops, made from the shops themselves; directly unless given (a server goes over HTTP). */
  readonly merchants?: (shops: Merchants) => Merchants
  /** How the sandbox's shops ask the wallet; directly unless given (a server's shops go through its gateway). */
  readonly shopWork?: ShopWork
  /** How notices go out; at once unless given. */
  readonly notices?: NoticeSettings
  /** The files of the sandbox's bank; those of the app itself unless given (a server keeps them in its vault). */
  readonly records?: BankRecords
  /** Failures of the request that is being worked on, where a host has such. */
  readonly faultsOfRequest?: FaultsOfRequest
}

/** A wallet service with the mocked world behind it. */
export interface World {
  readonly service: Service
  readonly ports: Ports
  /** The switch of the network between app and service; whoever carries requests applies it (`withNetworkFaults`). */
  readonly network: NetworkFaultSwitch
  /** Puts there what every new world has, where it is not there yet: before the first request. False where nothing can be kept. */
  begin(): Promise<boolean>
  /** Answers the wallet's and the sandbox's operations alike. */
  execute(request: ServiceRequest): Promise<Result<unknown, WalletError>>
}

/** Puts service and mocked world together over an engine. */
export function createWorld(parts: WorldParts): World {
  const { clock, engine, ids, secrets, policy = () => currentPolicy, records = createBuiltInRecords() } = parts
  const state = createSandboxState(engine, parts.faultsOfRequest)
  const sandbox = createSandbox({ state, records, secrets, clock })
  const ports: Ports = {
    store: createStore(engine, {
      clock,
      ids,
      get policy() {
        return policy()
      },
    }),
    bank: sandbox.bank,
    sms: sandbox.phone,
    merchants: parts.merchants?.(sandbox.shops) ?? sandbox.shops,
    rates: sandbox.rates,
    reviewer: sandbox.reviewer,
    secrets,
    clock,
    ids,
    bins: once(loadChineseBins),
    ...(parts.notices === undefined ? {} : { notices: parts.notices }),
    // Read when it is needed: a sandbox's rules can be changed while it runs.
    get policy() {
      return policy()
    },
  }
  const service = createService(ports)
  const desk = createSandboxExecutor({
    state,
    phone: sandbox.phone,
    trades: service.trades,
    agreements: service.agreements,
    now: () => clock.now(),
    codes: service.codes,
    news: service.bankNews,
    risk: service.risk,
    records,
    ports,
    currentSeed: parts.currentSeed,
    choosePolicy: parts.choosePolicy ?? (() => Promise.resolve(false)),
    reset: parts.reset,
    ...(parts.shopWork === undefined ? {} : { shopWork: parts.shopWork }),
  })
  return {
    service,
    ports,
    network: sandbox.network,
    begin: async () => (await state.run((tx) => records.begin(tx).then(() => true))) !== null,
    execute: (request) => (isSandboxOperation(request.operation) ? execute(desk, ports, request) : service.execute(request)),
  }
}

function isSandboxOperation(name: string): boolean {
  return Object.prototype.hasOwnProperty.call(sandboxOperations, name)
}

/** Unpacked when first asked for, and once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
