import type { FastifyBaseLogger } from 'fastify'

import { err, ok, type Result } from '@/domain/core/result'
import { currentPolicy, type PolicyProfile } from '@/domain/policy/profiles'
import { shopRecords } from '@/sandbox/shops'
import { createSeededIds } from '@/service/secrets/seeded-ids'

import { type ClosingClock, createClosingClock } from './closing-clock'
import { createMovableClock } from './console/movable-clock'
import { type DatabaseChoice, openDatabase, type OpenDatabase, type OpenFailure } from './databases'
import { bindKeys } from './keys/bound-keys'
import { createMerchantsApi } from './gateway/merchants-api'
import type { KeyFailure } from './keys/key-file'
import { createJanitor } from './janitor'
import { openKeys } from './keys/keys'
import { endableLongPolls } from './long-polls'
import { maskText } from './mask'
import { createMetrics, type MetricsPage } from './metrics'
import { createMockedWorld } from './mocked-world'
import { nodeErrorCode } from './node-error'
import { createProductionWorld } from './production-world'
import { createRandomIds } from './random-ids'
import { createRateLimits, type RateRules, usualRates } from './rate-limits'
import { storeReadiness } from './readiness'
import { createRequestFaults } from './request-faults'
import { createRequestLog } from './request-log'
import { createServerSecrets } from './secrets'
import { createServer } from './server'
import { createStoreCounts } from './store-counts'
import { createVault } from './vault/vault'

/** The names under which a machine reaches itself, as a URL writes them. */
const loopback: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/** What stands behind the wallet service: the mocked world, or nothing yet (see `absent-ports`). */
export type Mode = 'sandbox' | 'production'

export interface StartOptions {
  /** `sandbox` unless given. In production nothing of the sandbox exists: no operation, no route, no console. */
  readonly mode?: Mode
  /** 0: any that is free. */
  readonly port: number
  /** Loopback unless told: the sandbox hands its people's test data to whoever asks. */
  readonly host?: string
  /** Holds PGlite's files, and the service's keys where none are given. */
  readonly dataFolder: string
  /** PGlite in the data folder unless given. */
  readonly database?: DatabaseChoice
  /** Names the world; with it codes and names are the same in every run. Without it they are this folder's own. */
  readonly seed: string | null
  /** The rules that hold: limits and times; today's unless given. */
  readonly policy?: PolicyProfile
  /** `BANGKA_KEYS`: the key ring as JSON, or the path of its file; the data folder's own where it is absent. */
  readonly keys?: string | undefined
  readonly h5Folder: string | null
  /** The built console; without it its routes are there and its page is not. */
  readonly consoleFolder?: string | null
  readonly origins?: readonly string[]
  readonly logger?: FastifyBaseLogger
  /** How often who may ask, requests a minute; the usual limits unless given, null for none. */
  readonly rates?: RateRules | null
  /** Addresses of proxies that say truly for whom they ask (X-Forwarded-For). */
  readonly proxies?: readonly string[]
  /** How long `/readyz` says "draining" before the server stops listening, ms: until those who send requests here have seen it. */
  readonly drainMs?: number
  /** The address by which browsers reach this server, where it is not the one that it listens at. */
  readonly publicAddress?: string
  /** Whether merchants may be told at addresses of private networks; this machine's own may be while it serves loopback alone. */
  readonly allowPrivateNotify?: boolean
  /** Whether the sandbox's shops get their keys at the start, rather than when each is first paid. */
  readonly prepareShops?: boolean
  /** How many times as fast as on the clock the time between deliveries of a notice passes. */
  readonly noticeSpeed?: number
}

export type StartFailure = OpenFailure | { readonly code: 'port-in-use' } | { readonly code: 'port-forbidden' } | KeyFailure

export interface RunningServer {
  /** "http://127.0.0.1:8787" */
  readonly address: string
  /** Lets the requests that are being worked on end, ends the long polls, and gives the database back. */
  close(): Promise<void>
}

/** Starts the wallet service, its sandbox and the wallet itself on one port. */
export async function startServer(options: StartOptions): Promise<Result<RunningServer, StartFailure>> {
  const { database = { kind: 'pglite' }, dataFolder } = options
  const clock = createClosingClock()
  const metrics = createMetrics()
  const opened = await openDatabase(database, dataFolder, clock, (units, ms) => metrics.batch(units, ms))
  if (!opened.ok) return opened
  try {
    const started = await startOver(options, opened.value, clock, metrics)
    if (!started.ok) await opened.value.close()
    return started
  } catch (thrown) {
    await opened.value.close()
    throw thrown
  }
}

async function startOver(
  options: StartOptions,
  database: OpenDatabase,
  machine: ClosingClock,
  metrics: MetricsPage,
): Promise<Result<RunningServer, StartFailure>> {
  const { host = '127.0.0.1', policy = currentPolicy, seed } = options
  let address = ''
  const clock = createMovableClock(machine)
  const dataFolder = options.database?.kind === 'memory' ? null : options.dataFolder
  const keys = await openKeys({ dataFolder, given: options.keys, seed })
  if (!keys.ok) return keys
  const bound = await bindKeys(database.engine, keys.value)
  if (!bound.ok) return bound
  const secrets = createServerSecrets(keys.value.current())
  const vault = createVault(
    () => keys.value.current(),
    () => keys.value.refresh(),
  )
  const sandbox = options.mode !== 'production'
  const requestLog = sandbox ? createRequestLog() : null
  const requestFaults = createRequestFaults()
  const reach = sandbox && loopback.includes(host) ? 'loopback' : 'public'
  const merchants = createMerchantsApi({
    clock,
    machine,
    vault,
    own: () => address,
    ...(options.publicAddress === undefined ? {} : { base: () => options.publicAddress ?? address }),
    reach: options.allowPrivateNotify === true ? 'private' : reach,
    sandbox,
    log: requestLog,
    requestFaults: sandbox ? requestFaults : null,
    metrics,
    onBroken: (thrown) => options.logger?.error({ error: maskText(String(thrown)) }, 'failed for a merchant'),
  })
  const noticeFallsDue = () => {
    merchants.noticeFallsDue()
  }
  const ids = seed === null ? createRandomIds(clock) : createSeededIds(secrets, clock)
  const world = sandbox
    ? createMockedWorld({
        database,
        keys: keys.value,
        secrets,
        vault,
        ids,
        clock,
        machine,
        seed: seed ?? 'bangka',
        policy,
        merchants: (shops) => merchants.merchants(shops),
        shopWork: merchants.shopWork,
        noticeSpeed: options.noticeSpeed ?? 1,
        requestFaults,
        noticeFallsDue,
      })
    : createProductionWorld({
        policy,
        engine: database.engine,
        secrets,
        clock,
        ids,
        merchants: merchants.merchants(null),
        noticeFallsDue,
      })
  if (!(await world.begin())) return err({ code: 'data-unwritable', reason: 'the first rows could not be kept' })

  const polls = endableLongPolls((request) => world.execute(request))
  const { execute } = polls
  const { rates = usualRates } = options
  const { store } = world.ports
  merchants.open({ service: world.service, store, secrets, execute, policy: () => world.ports.policy })
  const readiness = storeReadiness(store, clock)
  const server = await createServer({
    execute,
    now: () => clock.now(),
    sandbox,
    requestLog,
    requestFaults: sandbox ? requestFaults : null,
    metrics,
    limits: rates === null ? null : createRateLimits(rates, createStoreCounts(store, secrets), clock),
    proxies: options.proxies ?? [],
    readiness: () => readiness.ask(),
    hosts: loopback.includes(host) ? [...loopback, ...hostsOf([...(options.origins ?? []), options.publicAddress ?? ''])] : null,
    merchants,
    h5Folder: options.h5Folder,
    console: world.console === null ? null : { ...world.console, folder: options.consoleFolder ?? null, requestLog },
    origins: options.origins ?? [],
    logger: options.logger ?? null,
  })
  // Closing begins before the connections are waited for, so that the long polls end.
  server.addHook('preClose', (done) => {
    polls.end()
    done()
  })
  server.addHook('onClose', (_server, done) => {
    machine.close()
    done()
  })
  try {
    address = await server.listen({ port: options.port, host })
  } catch (thrown) {
    await server.close()
    const code = nodeErrorCode(thrown)
    if (code === 'EADDRINUSE') return err({ code: 'port-in-use' })
    if (code === 'EACCES') return err({ code: 'port-forbidden' })
    throw thrown
  }
  merchants.background.start()
  const janitor = createJanitor(database.forgetDue, clock, (thrown) =>
    options.logger?.error({ error: maskText(String(thrown)) }, 'failed to forget'),
  )
  janitor.start()
  let isClosing = false
  // Nobody waits for it; what is left when the server closes is made when it is needed.
  if (sandbox && options.prepareShops === true)
    void merchants
      .prepareShops(
        shopRecords.map(({ payee }) => payee.shopId),
        () => !isClosing,
      )
      .catch(() => undefined)
  const close = async (): Promise<void> => {
    isClosing = true
    await readiness.drain(options.drainMs ?? 0)
    // What is being told may still reach a shop of this very server.
    await merchants.background.stop()
    await janitor.stop()
    await server.close()
    await database.close()
  }
  let closed: Promise<void> | null = null
  return ok({ address, close: () => (closed ??= close()) })
}

/** A wallet that is served from elsewhere may reach this service through its own server, under its own name. */
function hostsOf(origins: readonly string[]): readonly string[] {
  return origins.filter((origin) => URL.canParse(origin)).map((origin) => new URL(origin).hostname)
}
