import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

import { addPageHeaders } from '../page-headers'

/**
 * What the console's page may do: its own files and the service that it came from, nothing else; no script and no style that is not
 * in a file of its own. `wasm-unsafe-eval` is the decoder of the camera's pictures.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' blob: mediastream:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Serves the built console at `/console`. */
export async function addPageRoutes(parent: FastifyInstance, folder: string): Promise<void> {
  await parent.register(async (server) => {
    await addPageHeaders(server)
    await server.register(fastifyStatic, {
      root: folder,
      prefix: '/console/',
      index: false,
      redirect: false,
      cacheControl: false,
      setHeaders(reply, path) {
        // Every name but the page's holds a hash of what is in the file.
        const isPage = path.endsWith('.html')
        reply.setHeader('cache-control', isPage ? 'no-cache' : 'public, max-age=31536000, immutable')
        if (isPage) reply.setHeader('content-security-policy', contentSecurityPolicy)
      },
    })
    server.get('/console', (_request, reply) => reply.sendFile('index.html'))
    server.get('/console/', (_request, reply) => reply.redirect('../console', 308))
  })
}
