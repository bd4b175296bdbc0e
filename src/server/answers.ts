import type { FastifyReply } from 'fastify'

import type { WalletError } from '@/contract'

import { httpStatusOf } from './http-status'

/** Sends an error in the one shape that every error has: the code with its details, words for who reads logs, and the request's name. */
export function sendError(reply: FastifyReply, error: WalletError, status: number = httpStatusOf[error.code]): FastifyReply {
  return reply.code(status).send({ ...error, message: wordsOf(error), requestId: reply.request.id })
}

/** "payment.refused" as "payment: refused". People read the app's own texts; this is for who debugs a client. */
function wordsOf(error: WalletError): string {
  const [subject = '', what = ''] = error.code.split('.')
  return `${subject.split('-').join(' ')}: ${what.split('-').join(' ')}`
}
