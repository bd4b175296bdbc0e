import type { FastifyInstance } from 'fastify'

import { v3Code } from './failures'
import { faultCatalog } from './faults/catalog'

/** What each code of a failure means, by v3's name. */
const texts: ReadonlyMap<string, string> = new Map(
  faultCatalog.flatMap(({ fault }) =>
    fault.kind === 'refuse' ? [[v3Code(fault.failure.subCode), fault.failure.text] as const] : [],
  ),
)

interface HelpRoute {
  readonly Params: { readonly code: string }
}

/** `/gateway/errors/<code>`: where the links of v3's errors lead. */
export function addHelpRoutes(server: FastifyInstance): void {
  server.get<HelpRoute>('/gateway/errors/:code', (request, reply) => {
    const text = texts.get(request.params.code)
    return reply
      .code(text === undefined ? 404 : 200)
      .type('text/plain; charset=utf-8')
      .send(`${text ?? 'There is no such code.'}\n`)
  })
}

/** The address of a code's text. */
export function helpAddress(base: string, code: string): string {
  return `${base}/gateway/errors/${encodeURIComponent(code)}`
}
