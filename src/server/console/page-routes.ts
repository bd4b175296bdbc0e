import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

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
export async function addPageRoutes(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/console/',
    index: false,
    redirect: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders(reply) {
      // Every name but the page's holds a hash of what is in the file.
      reply.setHeader('cache-control', 'public, max-age=31536000, immutable')
    },
  })
  await server.register(async (page) => {
    await page.register(fastifyStatic, { root: folder, serve: false, cacheControl: false })
    page.get('/console', (_request, reply) =>
      reply.header('cache-control', 'no-cache').header('content-security-policy', contentSecurityPolicy).sendFile('index.html'),
    )
  })
  server.get('/console/', (_request, reply) => reply.redirect('../console', 308))
}
