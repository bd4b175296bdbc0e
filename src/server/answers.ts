import type { FastifyReply } from 'fastify'

import type { WalletError } from '@/contract'

import { httpStatusOf } from './http-status'
import { messageOf } from './messages'

declare module 'fastify' {
  interface FastifyInstance {
    /** The clock of the world that this server serves, ms since 1970. */
    now: () => number
  }
}

/** What an error may be said with where its code alone says too little. */
interface Wording {
  readonly status?: number
  readonly message?: string
}

/** Sends an error in the one shape that every error has: the code with its details, what to do, and the request's name. */
export function sendError(reply: FastifyReply, error: WalletError, wording: Wording = {}): FastifyReply {
  const wait = secondsToWait(error, reply.server.now())
  if (wait !== null) reply.header('retry-after', wait)
  return reply
    .code(wording.status ?? httpStatusOf[error.code])
    .send({ ...error, message: wording.message ?? messageFor(error), requestId: reply.request.id })
}

const keyMessage =
  'This operation changes something: send a header `Idempotency-Key`, 1 to 128 characters of A-Z a-z 0-9 _ . : -, one for each thing that you mean to do.'

function messageFor(error: WalletError): string {
  return error.code === 'request.invalid' && error.field === 'idempotencyKey' ? keyMessage : messageOf[error.code]
}

/** For the header Retry-After; null where there is nothing to wait for. */
function secondsToWait(error: WalletError, now: number): number | null {
  if (error.code === 'request.still-running') return 1
  return 'retryAt' in error ? Math.max(1, Math.ceil((error.retryAt - now) / 1_000)) : null
}
