import type { FastifyInstance } from 'fastify'

import { addPageHeaders } from '../page-headers'
import { docsPage } from './docs-page'
import { docsStyle } from './docs-style'
import { openApiDocument } from './document'

const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** `/api/v1/openapi.json`, and the same as a page (`/api/v1/docs`). */
export async function addDocsRoutes(parent: FastifyInstance, sandbox: boolean): Promise<void> {
  // Made once, when they are first asked for.
  const document = once(() => openApiDocument(sandbox))
  const json = once(() => JSON.stringify(document()))
  const page = once(() => docsPage(document()))
  await parent.register(async (server) => {
    await addPageHeaders(server)
    server.get('/api/v1/openapi.json', (_request, reply) => reply.type('application/json').send(json()))
    server.get('/api/v1/docs', (_request, reply) =>
      reply.type('text/html').header('content-security-policy', contentSecurityPolicy).send(page()),
    )
    server.get('/api/v1/docs/style.css', (_request, reply) => reply.type('text/css').send(docsStyle))
  })
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
