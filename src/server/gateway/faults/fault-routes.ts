import type { FastifyInstance } from 'fastify'

import { faultCatalog } from './catalog'

/** `GET /sandbox/faults`: what can be made to go wrong, by name. */
export function addFaultRoutes(server: FastifyInstance): void {
  const faults = faultCatalog.map(({ fault, name, what }) => ({ name, kind: fault.kind, what }))
  server.get('/sandbox/faults', (_request, reply) =>
    reply.send({
      how: 'Send the header "Bangka-Fault: <name>" with a request, or switch one on for a merchant: PUT /sandbox/merchants/<appId> {"fault":"<name>"}. Requests of the wallet take the kinds world, slow, lost and http.',
      faults,
    }),
  )
}
