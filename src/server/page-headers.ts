import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/**
 * The headers that guard pages, for every route of this context (of `server.register`). What each page may load and run it says
 * itself (`Content-Security-Policy`): one that does not may do nothing at all. Answers of the API, which no browser shows, have
 * the few that count for them (see `addGate`), and are spared the work.
 */
export async function addPageHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: false,
    // Whoever puts TLS in front says this for the whole host, and knows whether it is true of it.
    strictTransportSecurity: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  })
}
