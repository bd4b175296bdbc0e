import type { FastifyInstance, FastifyRequest } from 'fastify'

import { type WalletError, operations } from '@/contract'
import type { Result } from '@/domain/core/result'
import type { ServiceRequest } from '@/service/service'

import { sendError } from './answers'

/** Answers requests of the contract: the world with its network's failures in front. */
export type Execute = (request: ServiceRequest) => Promise<Result<unknown, WalletError>>

interface OperationRoute {
  readonly Params: { readonly operation: string }
}

/** `POST /api/v1/<operation>`: the input as JSON; the session and the idempotency key in headers. */
export function addOperationRoutes(server: FastifyInstance, execute: Execute): void {
  server.post<OperationRoute>('/api/v1/:operation', async (request, reply) => {
    const { operation } = request.params
    if (!Object.prototype.hasOwnProperty.call(operations, operation))
      return sendError(reply, { code: 'request.unknown-operation' })
    const answer = await execute({
      operation,
      input: request.body,
      session: bearerToken(request),
      idempotencyKey: headerOf(request, 'idempotency-key'),
    })
    if (answer.ok) return reply.code(200).send(answer.value)
    if (answer.error.code === 'network.lost-answer') {
      // The sandbox plays a connection that breaks after the work was done: it breaks.
      reply.hijack()
      request.raw.socket.destroy()
      return reply
    }
    return sendError(reply, answer.error)
  })
}

function bearerToken(request: FastifyRequest): string | null {
  const match = /^Bearer ([A-Za-z0-9._~+/=-]{1,256})$/.exec(headerOf(request, 'authorization') ?? '')
  return match?.[1] ?? null
}

function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}
