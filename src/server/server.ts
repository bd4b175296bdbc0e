import { randomBytes } from 'node:crypto'
import type { Socket } from 'node:net'

import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, LogController } from 'fastify'

import { sendError } from './answers'
import { addConsole, type ConsoleParts } from './console/console'
import { addGate, type GateOptions } from './gate'
import type { MerchantsApi } from './gateway/merchants-api'
import { addHealthRoutes, type HealthParts } from './health-routes'
import { JsonBodyError, takeStrictJson } from './json-body'
import { maskText } from './mask'
import { messageOf } from './messages'
import { noMetrics } from './metrics'
import { addDocsRoutes } from './openapi/docs-routes'
import { addOperationRoutes, type Execute } from './operations-routes'
import type { RateLimits } from './rate-limits'
import { createRequestLimiter } from './request-limiter'
import type { RequestFaults } from './request-faults'
import type { RequestLog } from './request-log'
import { addRequestLogHooks } from './request-log-hooks'
import { addRequestLogRoutes } from './request-log-routes'
import { addWalletRoutes } from './static-routes'

export interface ServerOptions extends GateOptions, HealthParts {
  readonly execute: Execute
  /** The clock by which errors say when to come again. */
  readonly now: () => number
  /** Whether the sandbox's operations exist here. */
  readonly sandbox: boolean
  /** The gateway of the merchants' API, and the sandbox's shops behind it; null where there is none. */
  readonly merchants: MerchantsApi | null
  /** What came in and went out; null where nothing is written down. */
  readonly requestLog: RequestLog | null
  /** How single requests fail on demand; absent: nothing does. */
  readonly requestFaults?: RequestFaults | null
  /** How often who may ask; null: as often as they like. */
  readonly limits: RateLimits | null
  /** Addresses of proxies that say truly for whom they ask (X-Forwarded-For). */
  readonly proxies: readonly string[]
  /** The built H5 wallet; null serves the service alone. */
  readonly h5Folder: string | null
  /** The page for whoever tests, and what it asks; absent where there is no sandbox. */
  readonly console?: ConsoleParts | null
  readonly logger: FastifyBaseLogger | null
}

/** Nothing of the contract comes near this (bytes), but for pictures, whose route has its own. */
const bodyLimit = 64 * 1024
/** The first line and all headers of a request, bytes: the longest are the gateway's parameters and signatures. */
const headerLimit = 12 * 1024
/** How long headers, and the whole of a request, may take to arrive, ms: who sends a byte now and then must not hold a connection for ever. */
const arrivalLimits = { headers: 10_000, request: 30_000 }

/** The HTTP server around a wallet service. Bodies and headers are never logged: they hold codes, passwords and tokens. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { requestLog } = options
  const metrics = options.metrics ?? noMetrics
  const server: FastifyInstance = Fastify({
    bodyLimit,
    requestTimeout: arrivalLimits.request,
    http: { maxHeaderSize: headerLimit, headersTimeout: arrivalLimits.headers },
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: createRequestNames(),
    forceCloseConnections: 'idle',
    // What comes on an open connection while the server closes is answered like anything else, and the connection ends with it.
    return503OnClosing: false,
    trustProxy: options.proxies.length === 0 ? false : [...options.proxies],
    clientErrorHandler: (error, socket) => answerBroken(error, socket),
    ...(options.logger === null ? { logger: false } : { loggerInstance: options.logger }),
  })
  server.decorate('now', options.now)
  server.decorateRequest('logged', null)
  server.decorateRequest('answered', null)
  takeStrictJson(server)
  addGate(server, options)
  endConnectionsWhenClosing(server)
  const limiter = createRequestLimiter(options.limits, metrics)
  server.addHook('onRequest', limiter.byAddress())
  if (requestLog !== null) addRequestLogHooks(server, requestLog)
  server.addHook('onResponse', (request, reply, done) => {
    // The route's pattern, not the address: an address may name an order.
    const route = `${request.method} ${request.routeOptions.url ?? 'nowhere'}`
    const operation = request.logged?.operation
    metrics.request(route, reply.statusCode, reply.elapsedTime)
    request.log.info({ route, operation, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
    done()
  })

  server.setErrorHandler((error: FastifyError | JsonBodyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (error instanceof JsonBodyError)
      return sendError(reply, { code: 'request.invalid', field: error.field }, { message: error.message })
    // A body that is too long, or of another kind.
    if (status < 500) return sendError(reply, { code: 'request.invalid', field: null }, { status, ...wordingOf(status) })
    // What broke may have had a secret in hand, and say so.
    const { name, message, code, stack = '' } = error
    request.log.error({ error: { name, code, message: maskText(message), stack: maskText(stack) } }, 'failed')
    return sendError(reply, { code: 'service.failed', requestId: request.id })
  })
  server.setNotFoundHandler((request, reply) =>
    request.url.startsWith('/api/')
      ? sendError(reply, { code: 'request.unknown-operation' })
      : reply.code(404).type('text/plain').send('Nothing here.\n'),
  )

  addHealthRoutes(server, options)
  addOperationRoutes(server, {
    execute: options.execute,
    sandbox: options.sandbox,
    metrics,
    log: requestLog,
    limiter,
    requestFaults: options.requestFaults ?? null,
  })
  if (requestLog !== null) addRequestLogRoutes(server, requestLog)
  await addDocsRoutes(server, options.sandbox)
  if (options.merchants !== null) await options.merchants.addRoutes(server, options.limits)
  if (options.console !== undefined && options.console !== null) await addConsole(server, options.console)
  if (options.h5Folder !== null) await addWalletRoutes(server, options.h5Folder)
  return server
}

/** A connection on which a request was being worked on would stay open for the next one, and hold the closing up for a minute. */
function endConnectionsWhenClosing(server: FastifyInstance): void {
  let closing = false
  server.addHook('preClose', (done) => {
    closing = true
    done()
  })
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close')
    done(null, payload)
  })
}

function wordingOf(status: number): { message?: string } {
  if (status === 413) return { message: 'The body is too long.' }
  return status === 415 ? { message: 'Bodies are JSON: send Content-Type: application/json.' } : {}
}

/** What came was no HTTP that could be read: there is no request to answer, and the connection ends. */
function answerBroken(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, reason] = brokenAnswers[error.code ?? ''] ?? [400, 'Bad Request']
  const body = JSON.stringify({ code: 'request.invalid', field: null, message: messageOf['request.invalid'], requestId: null })
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

const brokenAnswers: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
}

/** Names of requests: short, and not to be mixed up with those of another run or process. */
function createRequestNames(): () => string {
  const run = randomBytes(6).toString('hex')
  let count = 0
  return () => {
    count += 1
    return `${run}-${count.toString(36)}`
  }
}
