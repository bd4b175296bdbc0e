import type { FastifyReply } from 'fastify'

import type { WalletError } from '@/contract'

import { httpStatusOf } from './http-status'
import { messageOf } from './messages'

/** Sends an error in the one shape that every error has: the code with its details, what to do, and the request's name. */
export function sendError(reply: FastifyReply, error: WalletError, status: number = httpStatusOf[error.code]): FastifyReply {
  return reply.code(status).send({ ...error, message: messageOf[error.code], requestId: reply.request.id })
}
