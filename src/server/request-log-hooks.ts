import type { FastifyInstance, FastifyRequest } from 'fastify'

import { consoleHeader } from '@/contract/console'

import type { RawRequest, RequestChannel, RequestLog } from './request-log'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Requests of this route are written down in the request log, as of this door. */
    channel?: RequestChannel
  }
  interface FastifyRequest {
    /** What the route's handler knows of the request and the log wants to: null until the handler says it. */
    logged: LoggedAs | null
    /** What was answered, before it became bytes. */
    answered: unknown
  }
}

export interface LoggedAs {
  readonly operation?: string
  /** The merchant's shop id. */
  readonly merchant?: string | null
  /** The body as it should be shown, where it is not what the route's parser made of it. */
  readonly body?: unknown
  /** The bytes of the body, where another text of the same JSON would be another request (it is signed). */
  readonly rawBody?: string
}

/**
 * Operations that are asked and answer with what nobody may read in a log: texts of SMS, and what the bank has on file. That they
 * were called is written down, and no more.
 */
const untold: ReadonlySet<string> = new Set([
  'sandboxMessages',
  'sandboxState',
  'bankRecords',
  'revealCardNumber',
  'editBankRecord',
  'addBankRecord',
])

/** Headers without which a request would be another one; none of them opens anything. */
const replayedHeaders = [
  'content-type',
  'authorization',
  'idempotency-key',
  'bangka-fault',
  'alipay-request-id',
  'accept',
] as const

/** Writes down what routes with a `channel` are asked and answer. */
export function addRequestLogHooks(server: FastifyInstance, log: RequestLog): void {
  server.addHook('preSerialization', (request, _reply, payload, done) => {
    if (request.routeOptions.config.channel !== undefined) request.answered = payload
    done(null, payload)
  })
  server.addHook('onSend', (request, _reply, payload, done) => {
    if (request.routeOptions.config.channel !== undefined && request.answered === null && typeof payload === 'string')
      request.answered = readable(payload)
    done(null, payload)
  })
  server.addHook('onResponse', (request, reply, done) => {
    noteRequest(log, request, reply.statusCode, reply.elapsedTime)
    done()
  })
}

/** Writes one request down; `status` null: the connection was broken off instead of an answer. */
export function noteRequest(log: RequestLog, request: FastifyRequest, status: number | null, ms: number): void {
  const { channel } = request.routeOptions.config
  // What the console asks all the time would hide what others ask.
  if (channel === undefined || request.headers[consoleHeader] !== undefined) return
  const { logged } = request
  const isTold = logged?.operation === undefined || !untold.has(logged.operation)
  const { shopId = null } = request.params as { readonly shopId?: string }
  log.note({
    id: request.id,
    at: Date.now() - Math.round(ms),
    ms: Math.round(ms),
    direction: 'in',
    channel,
    method: request.method,
    route: request.routeOptions.url ?? '',
    operation: logged?.operation ?? null,
    merchant: logged?.merchant ?? shopId,
    status,
    body: isTold ? (logged?.body ?? (typeof request.body === 'string' ? readable(request.body) : request.body) ?? null) : null,
    answer: isTold ? request.answered : null,
    raw: channel === 'wallet' ? null : rawOf(request),
  })
}

function rawOf(request: FastifyRequest): RawRequest | null {
  const { method } = request
  if (method !== 'GET' && method !== 'POST' && method !== 'PUT' && method !== 'DELETE') return null
  const headers: Record<string, string> = {}
  for (const name of replayedHeaders) {
    const value = request.headers[name]
    if (typeof value === 'string') headers[name] = value
  }
  return { method, url: request.url, headers, body: request.logged?.rawBody ?? bodyText(request.body) }
}

function bodyText(body: unknown): string {
  if (typeof body === 'string') return body
  return body === undefined || body === null ? '' : JSON.stringify(body)
}

/** A text as what it says, so that fields are told by their names: JSON, or the fields of a form. */
function readable(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return /^[\w.-]+=/.test(text) ? Object.fromEntries(new URLSearchParams(text)) : text
  }
}
