import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

import { addPageHeaders } from './page-headers'

/**
 * What the wallet's page may do: nothing but its own files and its own service. `wasm-unsafe-eval` is the scanner's
 * decoder; `unsafe-inline` styles are those that React writes on elements.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob: mediastream:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Serves the H5 wallet, and tells it that the service is right here. */
export async function addWalletRoutes(parent: FastifyInstance, folder: string): Promise<void> {
  await parent.register(async (server) => {
    await addPageHeaders(server)
    await addFiles(server, folder)
  })
}

async function addFiles(server: FastifyInstance, folder: string): Promise<void> {
  // Wins over a file of that name: the one in the folder is for other web servers.
  server.get('/service.json', (_request, reply) => reply.header('cache-control', 'no-store').send({ url: '.' }))
  await server.register(fastifyStatic, {
    root: folder,
    // Names with a content hash never change what they hold; index.html names the others.
    setHeaders(reply, path) {
      const hashed = /[./\\][0-9a-f]{8,}\.\w+$/.test(path)
      reply.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      if (path.endsWith('.html')) reply.setHeader('content-security-policy', contentSecurityPolicy)
    },
    cacheControl: false,
  })
}
