import type { FastifyInstance } from 'fastify'

import type { MetricsPage } from './metrics'

/** Whether this process can be sent requests; why not, where it can't. */
export type Readiness = 'ready' | 'draining' | 'store-unreachable'

export interface HealthParts {
  /** Asked anew each time: it looks at the store. */
  readonly readiness: () => Promise<Readiness>
  /** Null: there is no page of them. */
  readonly metrics: MetricsPage | null
}

/**
 * What those who run the service ask: `/healthz` whether the process lives, `/readyz` whether it should be sent requests,
 * `/metrics` what it has done (Prometheus).
 */
export function addHealthRoutes(server: FastifyInstance, { readiness, metrics }: HealthParts): void {
  server.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    const status = await readiness()
    return reply
      .code(status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status })
  })
  if (metrics !== null)
    server.get('/metrics', async (_request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .type(metrics.contentType)
        .send(await metrics.text()),
    )
}
