import type { FastifyBaseLogger } from 'fastify'

import { createQueue } from '@/domain/core/queue'
import { err, ok, type Result } from '@/domain/core/result'
import { withNetworkFaults } from '@/sandbox/network-faults'
import { createSandboxWorld } from '@/sandbox/embedded-world'
import type { Merchants } from '@/service/ports'

import { createClosingClock } from './closing-clock'
import { claimDataFolder, type DataFolder } from './data-folder'
import { FileJournal } from './file-journal'
import type { KeyFailure } from './keys/key-file'
import { openKeys } from './keys/keys'
import { endableLongPolls } from './long-polls'
import { nodeErrorCode } from './node-error'
import { createNoticeSignature } from './notice-signature'
import { createMetrics } from './metrics'
import { createRandomIds } from './random-ids'
import { createRateLimits, type RateRules, usualRates } from './rate-limits'
import { storeReadiness } from './readiness'
import { createRequestLog } from './request-log'
import { createServerSecrets } from './secrets'
import { createServer } from './server'
import { createHttpMerchants } from './shop-routes'
import { createStoreCounts } from './store-counts'

/** What the world of a server may grow to, bytes; a phone's storage holds far less. */
const serverMaxBytes = 200_000_000

/** The names under which a machine reaches itself, as a URL writes them. */
const loopback: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

export interface StartOptions {
  /** 0: any that is free. */
  readonly port: number
  /** Loopback unless told: the sandbox hands its people's test data to whoever asks. */
  readonly host?: string
  readonly dataFolder: string
  /** Names the world; with it codes and names are the same in every run. Without it they are this folder's own. */
  readonly seed: string | null
  /** `BANGKA_KEYS`: the key ring as JSON, or the path of its file; the data folder's own where it is absent. */
  readonly keys?: string | undefined
  readonly h5Folder: string | null
  readonly origins?: readonly string[]
  readonly logger?: FastifyBaseLogger
  /** How often who may ask, requests a minute; the usual limits unless given, null for none. */
  readonly rates?: RateRules | null
  /** Addresses of proxies that say truly for whom they ask (X-Forwarded-For). */
  readonly proxies?: readonly string[]
  /** How long `/readyz` says "draining" before the server stops listening, ms: until those who send requests here have seen it. */
  readonly drainMs?: number
}

export type StartFailure =
  | { readonly code: 'data-unwritable'; readonly reason: string }
  | { readonly code: 'data-in-use'; readonly process: number }
  | { readonly code: 'port-in-use' }
  | { readonly code: 'port-forbidden' }
  | KeyFailure

export interface RunningServer {
  /** "http://127.0.0.1:8787" */
  readonly address: string
  /** Where stored data that could not be read was put aside; null where there was none. */
  readonly setAside: string | null
  /** Lets the requests that are being worked on end, ends the long polls, and gives the data folder back. */
  close(): Promise<void>
}

/** Starts the wallet service, its sandbox and the wallet itself on one port. */
export async function startServer(options: StartOptions): Promise<Result<RunningServer, StartFailure>> {
  const claimed = await claimDataFolder(options.dataFolder)
  if (!claimed.ok) {
    const { error } = claimed
    return err(error.code === 'in-use' ? { ...error, code: 'data-in-use' } : { ...error, code: 'data-unwritable' })
  }
  const folder = claimed.value
  const started = await startInFolder(options, folder)
  if (!started.ok) await folder.release()
  return started
}

async function startInFolder(options: StartOptions, folder: DataFolder): Promise<Result<RunningServer, StartFailure>> {
  const { host = '127.0.0.1', seed } = options
  const clock = createClosingClock()
  const before = await folder.rememberJournal()
  let address = ''
  const journal = new FileJournal(folder.journalPath)
  const lock = createQueue()
  const keys = await openKeys({ dataFolder: options.dataFolder, given: options.keys, seed })
  if (!keys.ok) return keys
  const secrets = createServerSecrets(keys.value.current())
  const signature = createNoticeSignature(secrets)
  const held: { shops: Merchants | null } = { shops: null }
  const world = await createSandboxWorld({
    seed: seed ?? 'bangka',
    clock,
    journal,
    lock,
    maxBytes: serverMaxBytes,
    secrets,
    ...(seed === null ? { ids: createRandomIds(clock) } : {}),
    merchants: (ofWorld) => {
      held.shops = ofWorld
      return createHttpMerchants(() => address, signature)
    },
  })
  if (!world.ok) return err({ code: 'data-unwritable', reason: world.error.code })
  const damaged = world.value.opening === 'started-clean-after-corruption'
  const setAside = damaged ? await before.keep() : null
  if (!damaged) await before.drop()

  const faulty = withNetworkFaults(world.value, world.value.network, clock)
  const polls = endableLongPolls((request) => faulty.execute(request))
  const { execute } = polls
  const { rates = usualRates } = options
  const { store } = world.value.ports
  const readiness = storeReadiness(store, clock)
  const server = await createServer({
    execute,
    sandbox: true,
    requestLog: createRequestLog(),
    metrics: createMetrics(),
    limits: rates === null ? null : createRateLimits(rates, createStoreCounts(store, secrets), clock),
    proxies: options.proxies ?? [],
    readiness: () => readiness.ask(),
    hosts: loopback.includes(host) ? [...loopback, ...hostsOf(options.origins ?? [])] : null,
    shops: held.shops === null ? null : { shops: held.shops, execute, signature },
    h5Folder: options.h5Folder,
    origins: options.origins ?? [],
    logger: options.logger ?? null,
  })
  // Closing begins before the connections are waited for, so that the long polls end.
  server.addHook('preClose', (done) => {
    polls.end()
    done()
  })
  server.addHook('onClose', (_server, done) => {
    clock.close()
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
  return ok({
    address,
    setAside,
    async close() {
      await readiness.drain(options.drainMs ?? 0)
      await server.close()
      // What still runs behind ended long polls may not write into a folder that is somebody else's next.
      await lock.run(() => {
        journal.close()
        return Promise.resolve()
      })
      await folder.release()
    },
  })
}

/** A wallet that is served from elsewhere may reach this service through its own server, under its own name. */
function hostsOf(origins: readonly string[]): readonly string[] {
  return origins.filter((origin) => URL.canParse(origin)).map((origin) => new URL(origin).hostname)
}
