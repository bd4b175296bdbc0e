import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'

import type { FastifyInstance } from 'fastify'

import { addPageHeaders } from '../page-headers'
import { openApiDocument } from './document'

/** Rapidoc draws its page with styles that it writes itself; nothing else is let in, and nothing is loaded from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bangka wallet API</title>
<script src="docs/rapidoc.js" defer></script>
<script src="docs/page.js" defer></script>
</head>
<body>
<main id="docs"><p>The same as JSON: <a href="openapi.json">openapi.json</a></p></main>
</body>
</html>
`

/** Follows the theme of the device, also when it changes. */
const script = `const dark = matchMedia('(prefers-color-scheme: dark)')
const docs = document.createElement('rapi-doc')
for (const [name, value] of Object.entries({
  'spec-url': 'openapi.json',
  'render-style': 'read',
  'load-fonts': 'false',
  'show-header': 'false',
  'allow-authentication': 'true',
  'allow-server-selection': 'false',
  'schema-style': 'table',
  'schema-description-expanded': 'true',
  'primary-color': '#0b5fff',
  'regular-font': 'system-ui, sans-serif',
  'mono-font': 'ui-monospace, monospace',
}))
  docs.setAttribute(name, value)
const follow = () => {
  docs.setAttribute('theme', dark.matches ? 'dark' : 'light')
  docs.setAttribute('primary-color', dark.matches ? '#7aa7ff' : '#0b5fff')
}
follow()
dark.addEventListener('change', follow)
document.getElementById('docs').replaceChildren(docs)
`

/** `/api/v1/openapi.json`, and a page to read it and try it (`/api/v1/docs`). */
export async function addDocsRoutes(parent: FastifyInstance, sandbox: boolean): Promise<void> {
  // Made once, when it is first asked for.
  let document: string | null = null
  const rapidoc = createRequire(__filename).resolve('rapidoc')
  await parent.register(async (server) => {
    await addPageHeaders(server)
    server.get('/api/v1/openapi.json', (_request, reply) => {
      document ??= JSON.stringify(openApiDocument(sandbox))
      return reply.type('application/json').send(document)
    })
    server.get('/api/v1/docs', (_request, reply) =>
      reply.type('text/html').header('content-security-policy', contentSecurityPolicy).send(page),
    )
    server.get('/api/v1/docs/page.js', (_request, reply) => reply.type('text/javascript').send(script))
    server.get('/api/v1/docs/rapidoc.js', (_request, reply) =>
      reply.type('text/javascript').header('cache-control', 'public, max-age=86400').send(createReadStream(rapidoc)),
    )
  })
}
