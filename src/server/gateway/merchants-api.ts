import type { FastifyInstance } from 'fastify'

import type { PolicyProfile } from '@/domain/policy/profiles'
import type { ShopWork } from '@/sandbox/shop-work'
import type { Clock, Merchants, Secrets, Store } from '@/service/ports'
import type { Service } from '@/service/service'

import type { Metrics } from '../metrics'
import type { Execute } from '../operations-routes'
import type { RateLimits } from '../rate-limits'
import type { RequestFaults } from '../request-faults'
import type { RequestLog } from '../request-log'
import { addShopRoutes } from '../shops/shop-routes'
import { createShops, laterShopWork, type Shops } from '../shops/shops'
import type { Vault } from '../vault/vault'
import { createCashier } from './cashier/cashier'
import { addAgreementRoutes, agreementAddress } from './cashier/agreement-pages'
import { addCashierRoutes } from './cashier/cashier-routes'
import { addFaultRoutes } from './faults/fault-routes'
import { createGateway, type GatewayParts } from './gateway'
import { addHelpRoutes, helpAddress } from './help-routes'
import { createMerchantBook, type MerchantBook } from './merchants/merchant-book'
import { addMerchantRoutes } from './merchants/merchant-routes'
import type { NotifyReach } from './notify/addresses'
import { type Background, createDispatcher, sideBySide } from './notify/dispatcher'
import { createNoticeLanes } from './notify/notice-lanes'
import { createToldMerchants } from './notify/told-merchants'
import { createReplays } from './replays'
import { addGatewayRoutes } from './routes'

/** How often it looks for payments and refunds that a bank left without an answer, and for trades whose time is over. */
const openPauses = { idleMs: 1_000, leastMs: 1_000 }

export interface MerchantsApiOptions {
  readonly clock: Pick<Clock, 'now'>
  /** Not moved with the world's. */
  readonly machine: Pick<Clock, 'now'>
  readonly vault: Vault
  /** This server's own address, known once it listens. */
  readonly own: () => string
  /** The address by which browsers reach it, where that is another. */
  readonly base?: () => string
  /** Where notices may go. */
  readonly reach: NotifyReach
  /** Whether the sandbox's shops, its merchants' desk and failures on demand exist here. */
  readonly sandbox: boolean
  readonly log: RequestLog | null
  /** Null: nothing fails on demand. */
  readonly requestFaults: RequestFaults | null
  readonly metrics: Pick<Metrics, 'notice' | 'gateway'>
  /** Told of what broke inside. */
  readonly onBroken: (thrown: unknown) => void
}

/** The world that the merchants ask. */
export interface AskedWorld {
  readonly service: Pick<
    Service,
    'trades' | 'agreements' | 'codes' | 'notices' | 'askForPayments' | 'askForRefunds' | 'closeTimedOut'
  >
  readonly store: Pick<Store, 'unit'>
  readonly secrets: Pick<Secrets, 'fingerprint' | 'same'>
  /** The rules that hold now. */
  readonly policy: () => PolicyProfile
  /** Answers the sandbox's operations. */
  readonly execute: Execute
}

/** Everything that a server has for merchants: the gateway, their desk, the cashier, the sandbox's shops, and what they are told. */
export interface MerchantsApi {
  /** The service's port, for a world that is made before it can be asked; `shops` are the sandbox's, where there is one. */
  merchants(shops: Merchants | null): Merchants
  /** What the sandbox's shops do, for a world that is made before they can be asked. */
  readonly shopWork: ShopWork
  open(world: AskedWorld): void
  /** `limits`: how often an app, and an address, may ask; null: as often as they like. */
  addRoutes(server: FastifyInstance, limits: RateLimits | null): Promise<void>
  /** Tells merchants what falls due, and asks banks again. */
  readonly background: Background
  /** There is something to tell now. */
  noticeFallsDue(): void
  /** Makes the apps of the sandbox's shops, whose keys take a second each, while `goesOn`: otherwise each is made when it is first needed. */
  prepareShops(shopIds: readonly string[], goesOn: () => boolean): Promise<void>
}

interface Opened {
  readonly world: AskedWorld
  readonly book: MerchantBook
  readonly ownShops: Shops | null
}

export function createMerchantsApi(options: MerchantsApiOptions): MerchantsApi {
  const { clock, log, machine, metrics, own, sandbox, vault } = options
  const base = options.base ?? own
  let shops: Merchants | null = null
  let opened: Opened | null = null
  const now = (): Opened => {
    if (opened === null) throw new Error('merchants were asked for before their world was there')
    return opened
  }
  const closing = new AbortController()
  const post = {
    signal: closing.signal,
    reach: options.reach,
    // The sandbox's shops hear at this server, which may be on loopback while nothing else may.
    isOwn: (url: URL) => sandbox && url.origin === new URL(own()).origin && /^\/shops\/[^/]+\/notify$/.test(url.pathname),
  }
  const lanes = createNoticeLanes({
    desk: () => now().world.service.notices,
    onBroken: options.onBroken,
    onFreed: () => {
      notices.wake()
    },
  })
  const notices = createDispatcher(() => lanes.begin(), options.onBroken)
  return {
    merchants(ofWorld) {
      shops = sandbox ? ofWorld : null
      const told = () => {
        const { book, ownShops } = now()
        const ownShop = (shopId: string) => ownShops?.own.merchantOf(shopId) ?? Promise.resolve(null)
        return createToldMerchants({ book, clock, post, log, metrics, shops, ownShop })
      }
      return {
        payee: (shopId) => told().payee(shopId),
        hears: (shopId) => told().hears(shopId),
        payeeOfAccount: (network, account) => told().payeeOfAccount(network, account),
        tell: (notice) => told().tell(notice),
      }
    },
    shopWork: laterShopWork(() => {
      const { ownShops } = now()
      if (ownShops === null) throw new Error('shops were asked where there are none')
      return ownShops.work
    }),
    open(world) {
      const book = createMerchantBook({ store: world.store, vault, clock })
      const { policy, store } = world
      const ownShops = shops === null ? null : createShops({ merchants: book, shops, store, clock, policy, base: own })
      opened = { world, book, ownShops }
    },
    async addRoutes(server, limits) {
      const { book, ownShops, world } = now()
      const { agreements, codes, trades: desk } = world.service
      const cashier = createCashier({ base, secrets: world.secrets, desk, book })
      const help = (code: string) => helpAddress(base(), code)
      const { onBroken, requestFaults } = options
      const replays = createReplays({ store: world.store, now: () => machine.now() })
      const { secrets } = world
      const signingAt: GatewayParts['signingAt'] = (agreement, appId, back) =>
        agreementAddress({ base, secrets }, agreement, appId, back)
      const asked = { desk, agreements, book, clock, machine, cashier, signingAt }
      const gateway = createGateway({ ...asked, help, replays, limits, requestFaults, onBroken })
      await addGatewayRoutes(server, { gateway, limits, log, metrics })
      addCashierRoutes(server, { cashier, codes, clock, base })
      addAgreementRoutes(server, { agreements, base, book, clock, codes, secrets })
      addHelpRoutes(server)
      if (!sandbox) return
      addFaultRoutes(server)
      addMerchantRoutes(server, book, base)
      if (ownShops === null || shops === null) return
      await addShopRoutes(server, { ...ownShops, shops, execute: world.execute })
    },
    async prepareShops(shopIds, goesOn) {
      for (const shopId of shopIds) if (goesOn()) await now().ownShops?.own.merchantOf(shopId)
    },
    background: sideBySide([
      {
        start: () => notices.start(),
        async stop() {
          await notices.stop()
          await lanes.end(() => {
            closing.abort()
          })
        },
      },
      // No notice waits for a bank that takes its time.
      createDispatcher(() => now().world.service.askForRefunds(), options.onBroken, openPauses),
      createDispatcher(() => now().world.service.askForPayments(), options.onBroken, openPauses),
      createDispatcher(() => now().world.service.closeTimedOut(), options.onBroken, openPauses),
    ]),
    noticeFallsDue: () => {
      notices.wake()
    },
  }
}
