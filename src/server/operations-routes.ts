import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { type WalletError, operations } from '@/contract'
import type { Result } from '@/domain/core/result'
import { pictureMaxChars } from '@/domain/verification/pieces'
import type { ServiceRequest } from '@/service/service'

import { sendError } from './answers'

/** Answers requests of the contract: the world with its network's failures in front. */
export type Execute = (request: ServiceRequest) => Promise<Result<unknown, WalletError>>

/** A picture in base64, and what stands around it (bytes). */
const pictureBodyLimit = pictureMaxChars + 1_024

interface OperationRoute {
  readonly Params: { readonly operation: string }
}

/** `POST /api/v1/<operation>`: the input as JSON; the session and the idempotency key in headers. */
export function addOperationRoutes(server: FastifyInstance, execute: Execute): void {
  server.post<OperationRoute>('/api/v1/:operation', (request, reply) => answer(request.params.operation, request, reply))
  // The one request that is long: all others keep the server's small limit.
  server.post('/api/v1/sendDocumentPicture', { bodyLimit: pictureBodyLimit }, (request, reply) =>
    answer('sendDocumentPicture', request, reply),
  )

  async function answer(operation: string, request: FastifyRequest, reply: FastifyReply) {
    if (!Object.prototype.hasOwnProperty.call(operations, operation))
      return sendError(reply, { code: 'request.unknown-operation' })
    const answered = await execute({
      operation,
      input: request.body,
      session: bearerToken(request),
      idempotencyKey: headerOf(request, 'idempotency-key'),
    })
    if (answered.ok) return reply.code(200).send(answered.value)
    if (answered.error.code === 'network.lost-answer') {
      // The sandbox plays a connection that breaks after the work was done: it breaks.
      reply.hijack()
      request.raw.socket.destroy()
      return reply
    }
    return sendError(reply, answered.error)
  }
}

function bearerToken(request: FastifyRequest): string | null {
  const match = /^Bearer ([A-Za-z0-9._~+/=-]{1,256})$/.exec(headerOf(request, 'authorization') ?? '')
  return match?.[1] ?? null
}

function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}
