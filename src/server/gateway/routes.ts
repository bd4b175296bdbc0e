import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { isOwnMachine, networkOf } from '../address'
import { sendError } from '../answers'
import { sendIntercepted } from '../intercepted'
import type { Metrics } from '../metrics'
import type { RateLimits } from '../rate-limits'
import { noteRequest } from '../request-log-hooks'
import type { RequestLog } from '../request-log'
import { pagePolicy } from './cashier/look'
import { failurePage } from './cashier/pages'
import { textsFor } from './cashier/texts'
import type { Failure } from './failures'
import type { Gateway, Reaction, WireRequest } from './gateway'
import { methods, v3Path } from './methods'

export interface GatewayRoutesParts {
  readonly gateway: Gateway
  readonly limits: RateLimits | null
  readonly log: RequestLog | null
  readonly metrics: Pick<Metrics, 'gateway'>
}

/** `gateway.do` and the addresses of v3. Their bodies are taken as texts: signatures are over bytes, not over what they mean. */
export async function addGatewayRoutes(server: FastifyInstance, parts: GatewayRoutesParts): Promise<void> {
  const { gateway, limits, log, metrics } = parts
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, parsed) => parsed(null, body))
    // Before any key is asked for: this machine's own merchants are counted by their apps alone.
    scope.addHook('onRequest', async (request, reply) => {
      if (limits === null || isOwnMachine(request.ip)) return
      const retryAt = await limits.take('address', networkOf(request.ip))
      return retryAt === null ? undefined : sendError(reply, { code: 'request.too-many', retryAt })
    })
    const config = { channel: 'gateway' } as const
    const react = (door: 'v1' | 'v3') => async (request: FastifyRequest, reply: FastifyReply) => {
      const wire = wireOf(request)
      const reaction = await gateway[door](wire)
      const { content, operation, shopId } = reaction
      request.logged = { ...(operation === null ? {} : { operation }), merchant: shopId, body: content, rawBody: wire.body }
      metrics.gateway(operation ?? 'unknown', codeOf(reaction.send))
      return send(reaction.send, request, reply, log)
    }
    scope.route({ method: ['GET', 'POST'], url: '/gateway.do', config, handler: react('v1') })
    for (const method of methods) scope.post(v3Path(method), { config }, react('v3'))
    // What is asked for wrongly is answered as wrongly as production does.
    scope.route({ method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], url: '/v3/*', config, handler: react('v3') })
    done()
  })
}

/** The code of an answer of v1 ("10000"), or else the status. */
function codeOf(what: Reaction['send']): string {
  if (what === 'break') return 'none'
  if ('redirect' in what) return '302'
  if ('page' in what) return '400'
  const said = 'body' in what ? /^\{"\w+":\{"code":"(\d{5})"/.exec(what.body) : null
  return said?.[1] ?? String(what.status)
}

function wireOf(request: FastifyRequest): WireRequest {
  return {
    method: request.method,
    target: request.raw.url ?? '',
    body: typeof request.body === 'string' ? request.body : '',
    header: (name) => {
      const value = request.headers[name]
      return typeof value === 'string' ? value : null
    },
  }
}

function send(what: Reaction['send'], request: FastifyRequest, reply: FastifyReply, log: RequestLog | null): FastifyReply {
  reply.header('cache-control', 'no-store')
  if (what === 'break') {
    // The request log's own hook never runs for it.
    if (log !== null) noteRequest(log, request, null, reply.elapsedTime)
    reply.hijack()
    request.raw.socket.destroy()
    return reply
  }
  if ('redirect' in what) return reply.redirect(what.redirect, 302)
  if ('page' in what) return sendFailurePage(what.page, request, reply)
  if ('body' in what) return reply.code(what.status).headers(what.headers).send(what.body)
  return sendIntercepted(reply, what.status)
}

/** Browsers are shown a page; 400, so that nobody takes it for the cashier. */
function sendFailurePage(failure: Failure, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const texts = textsFor(request.headers['accept-language'] ?? '')
  return reply.code(400).header('content-security-policy', pagePolicy).type('text/html').send(failurePage(failure, texts))
}
