import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, LogController } from 'fastify'

import { sendError } from './answers'
import { addOperationRoutes, type Execute } from './operations-routes'
import { addShopRoutes, type ShopDesk } from './shop-routes'
import { addWalletRoutes } from './static-routes'

export interface ServerOptions {
  readonly execute: Execute
  /** The sandbox's shops, as their own endpoints; null where there are none. */
  readonly shops: ShopDesk | null
  /** The built H5 wallet; null serves the service alone. */
  readonly h5Folder: string | null
  /** Web addresses of wallets that are served from elsewhere and may call this service ("https://wallet.example"). */
  readonly origins: readonly string[]
  /**
   * The names by which this server may be addressed, without port; null takes any. A page from elsewhere that has its own name
   * lead to this machine (DNS rebinding) is of the same origin for the browser, and only the name it used tells it apart.
   */
  readonly hosts: readonly string[] | null
  readonly logger: FastifyBaseLogger | null
}

/** Nothing of the contract comes near this (bytes), but for pictures, whose route has its own. */
const bodyLimit = 64 * 1024
/** How long a request may take to arrive, ms: who sends a byte now and then must not hold a connection for ever. */
const arrivalLimit = 30_000

/** The HTTP server around a wallet service. Bodies and headers are never logged: they hold codes, passwords and tokens. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const server: FastifyInstance = Fastify({
    bodyLimit,
    requestTimeout: arrivalLimit,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: createRequestNames(),
    forceCloseConnections: 'idle',
    ...(options.logger === null ? { logger: false } : { loggerInstance: options.logger }),
  })

  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer')
    const { host = '', origin } = request.headers
    if (options.hosts !== null && !options.hosts.includes(host.replace(/:[0-9]*$/, '').toLowerCase()))
      return sendError(reply, { code: 'request.invalid', field: 'host' }, 421)
    if (origin === undefined || !options.origins.includes(origin)) return
    reply.header('access-control-allow-origin', origin).header('vary', 'Origin')
    reply.header('access-control-allow-headers', 'Authorization, Content-Type, Idempotency-Key')
    if (request.method === 'OPTIONS') await reply.code(204).send()
  })
  server.addHook('onResponse', (request, reply, done) => {
    // The route's pattern, not the address: an address may name an order.
    const route = `${request.method} ${request.routeOptions.url ?? 'nowhere'}`
    const { operation } = request.params as { readonly operation?: string }
    request.log.info({ route, operation, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
    done()
  })

  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    // A body that is no JSON, too long, or of another kind.
    if (status < 500) return sendError(reply, { code: 'request.invalid', field: null }, status)
    request.log.error({ error: { name: error.name, message: error.message, stack: error.stack } }, 'failed')
    return sendError(reply, { code: 'service.failed', requestId: request.id })
  })
  server.setNotFoundHandler((request, reply) =>
    request.url.startsWith('/api/')
      ? sendError(reply, { code: 'request.unknown-operation' })
      : reply.code(404).type('text/plain').send('Nothing here.\n'),
  )

  server.options('/api/*', (_request, reply) => reply.code(204).send())
  server.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  addOperationRoutes(server, options.execute)
  if (options.shops !== null) addShopRoutes(server, options.shops)
  if (options.h5Folder !== null) await addWalletRoutes(server, options.h5Folder)
  return server
}

/** Names of requests: short, and not to be mixed up with those of the run before. */
function createRequestNames(): () => string {
  const run = Date.now().toString(36)
  let count = 0
  return () => {
    count += 1
    return `${run}-${count.toString(36)}`
  }
}
