import type { FastifyReply } from 'fastify'

/** What something answers that stands between a client and the service: HTML, whatever was asked for. */
export function sendIntercepted(reply: FastifyReply, status: number): FastifyReply {
  return reply
    .code(status)
    .type('text/html')
    .send('<!doctype html><title>Error</title><p>Something that stands between has failed.</p>')
}
