import type { FastifyInstance } from 'fastify'

import { sendError } from './answers'

export interface GateOptions {
  /** Web addresses of wallets that are served from elsewhere and may call this service ("https://wallet.example"). */
  readonly origins: readonly string[]
  /**
   * The names by which this server may be addressed, without port; null takes any. A page from elsewhere that has its own name
   * lead to this machine (DNS rebinding) is of the same origin for the browser, and only the name it used tells it apart.
   */
  readonly hosts: readonly string[] | null
}

/** What every answer says that is no page: a browser that is led here shows nothing and runs nothing. Pages bring their own. */
const nothingAtAll = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const policyHeader = 'content-security-policy'

/** How long a browser may remember what another origin may ask, seconds. */
const preflightSeconds = 600

/** What every request passes: the name by which the server was addressed, and who may read its answers from another page. */
export function addGate(server: FastifyInstance, { hosts, origins }: GateOptions): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer')
    const { host = '', origin } = request.headers
    if (hosts !== null && !hosts.includes(host.replace(/:[0-9]*$/, '').toLowerCase())) {
      sendError(reply, { code: 'request.invalid', field: 'host' }, { status: 421 })
      return
    }
    if (!request.url.startsWith('/api/')) {
      done()
      return
    }
    reply.header('cache-control', 'no-store').header('vary', 'Origin')
    // A list, no pattern and no "null": and never with cookies, which this service has none of.
    if (origin !== undefined && origins.includes(origin)) {
      reply
        .header('access-control-allow-origin', origin)
        .header('access-control-expose-headers', 'X-Request-Id, Retry-After, Idempotent-Replayed')
      if (request.method === 'OPTIONS')
        reply
          .header('access-control-allow-methods', 'POST')
          .header('access-control-allow-headers', 'Authorization, Content-Type, Idempotency-Key, Bangka-Device')
          .header('access-control-max-age', preflightSeconds)
    }
    done()
  })
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader(policyHeader) && !reply.raw.hasHeader(policyHeader)) reply.header(policyHeader, nothingAtAll)
    done(null, payload)
  })
  server.options('/api/*', (_request, reply) => reply.code(204).send())
}
