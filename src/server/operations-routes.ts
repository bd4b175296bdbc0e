import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as v from 'valibot'

import { type Operation, operations, type WalletError, walletOperations } from '@/contract'
import type { Result } from '@/domain/core/result'
import { pictureMaxChars } from '@/domain/verification/pieces'
import type { RequestOrigin, ServiceRequest } from '@/service/service'

import { networkOf } from './address'
import { sendError } from './answers'
import type { Metrics } from './metrics'
import { sendIntercepted } from './intercepted'
import { withOperationFault } from './operation-faults'
import type { RequestFaults } from './request-faults'
import { noteRequest } from './request-log-hooks'
import type { RequestLog } from './request-log'
import type { RequestLimiter } from './request-limiter'

/** Answers requests of the contract: the world with its network's failures in front. */
export type Execute = (request: ServiceRequest) => Promise<Result<unknown, WalletError>>

export interface OperationParts {
  readonly execute: Execute
  /** Whether the sandbox's operations exist here. */
  readonly sandbox: boolean
  readonly metrics: Metrics
  readonly log: RequestLog | null
  readonly limiter: RequestLimiter
  /** Null: nothing fails on demand. */
  readonly requestFaults: RequestFaults | null
}

/** A picture in base64, and what stands around it (bytes). */
const pictureBodyLimit = pictureMaxChars + 1_024

/** What of a payment's answer is counted. */
const payAnswer = v.object({ status: operations.pay.output.entries.status })

interface OperationRoute {
  readonly Params: { readonly operation: string }
}

/** `POST /api/v1/<operation>`: the input as JSON; the session and the idempotency key in headers. */
export function addOperationRoutes(server: FastifyInstance, parts: OperationParts): void {
  const { execute, limiter, log, metrics, requestFaults } = parts
  const known: Readonly<Record<string, Operation>> = parts.sandbox ? operations : walletOperations
  const config = { channel: 'wallet' } as const
  const onRequest = limiter.bySession()
  server.post<OperationRoute>('/api/v1/:operation', { config, onRequest }, (request, reply) =>
    answer(request.params.operation, request, reply),
  )
  // The one request that is long: all others keep the server's small limit.
  server.post('/api/v1/sendDocumentPicture', { config, onRequest, bodyLimit: pictureBodyLimit }, (request, reply) =>
    answer('sendDocumentPicture', request, reply),
  )
  server.route<OperationRoute>({
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    url: '/api/v1/:operation',
    handler: (request, reply) =>
      Object.hasOwn(known, request.params.operation)
        ? sendError(
            reply.header('allow', 'POST'),
            { code: 'request.invalid', field: 'method' },
            { status: 405, message: 'Operations are sent by POST.' },
          )
        : sendError(reply, { code: 'request.unknown-operation' }),
  })

  async function answer(operation: string, request: FastifyRequest, reply: FastifyReply) {
    if (!Object.hasOwn(known, operation)) return sendError(reply, { code: 'request.unknown-operation' })
    const began = performance.now()
    request.logged = { operation }
    const session = bearerToken(request)
    const heard = { repeated: false }
    const work = () =>
      execute({
        operation,
        input: request.body,
        session,
        idempotencyKey: headerOf(request, 'idempotency-key'),
        origin: originOf(request),
        observer: {
          caller: (accountId) => limiter.heard(session, accountId),
          repeated: () => (heard.repeated = true),
        },
      })
    const fault = requestFaults === null ? null : headerOf(request, 'bangka-fault')
    const answered =
      requestFaults === null || fault === null ? await work() : await withOperationFault(fault, requestFaults, work)
    if ('kind' in answered) return sendIntercepted(reply, answered.status)
    metrics.operation(operation, answered.ok ? 'ok' : answered.error.code)
    if (heard.repeated) reply.header('idempotent-replayed', 'true')
    if (answered.ok) {
      countPayment(operation, answered.value)
      return reply.code(200).send(answered.value)
    }
    if (answered.error.code === 'network.lost-answer') {
      // The sandbox plays a connection that breaks after the work was done: it breaks.
      reply.hijack()
      if (log !== null) noteRequest(log, request, null, performance.now() - began)
      request.raw.socket.destroy()
      return reply
    }
    return sendError(reply, answered.error)
  }

  function countPayment(operation: string, answer: unknown): void {
    if (operation !== 'pay') return
    metrics.payment(v.parse(payAnswer, answer).status)
  }
}

function bearerToken(request: FastifyRequest): string | null {
  const match = /^Bearer ([A-Za-z0-9._~+/=-]{1,256})$/.exec(headerOf(request, 'authorization') ?? '')
  return match?.[1] ?? null
}

/** The app's name for its device, a random one; what doesn't look like one is none. */
function originOf(request: FastifyRequest): RequestOrigin {
  const device = headerOf(request, 'bangka-device')
  return {
    address: networkOf(request.ip),
    device: device !== null && /^[A-Za-z0-9_-]{8,64}$/.test(device) ? device : null,
  }
}

function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}
