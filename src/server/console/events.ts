import type { ServerResponse } from 'node:http'

import type { FastifyInstance } from 'fastify'

import { sendError } from '../answers'
import type { HintHub } from './hint-hub'

/** How often a page is told that time has passed, ms: also what keeps the connection open, and shows that it is. */
const beatMs = 2_000
/** More pages than anybody has open. */
const mostPages = 64

/** `GET /sandbox/events`: server-sent events, each with the hints of one moment, " " between them. */
export function addEventRoutes(server: FastifyInstance, hub: HintHub): void {
  const pages = new Set<ServerResponse>()
  server.get('/sandbox/events', (request, reply) => {
    if (pages.size >= mostPages) return sendError(reply, { code: 'request.too-many', retryAt: Date.now() + beatMs })
    reply.hijack()
    const page = reply.raw
    page.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Servers that stand between would gather what is to come at once.
      'x-accel-buffering': 'no',
    })
    page.write(': here\n\n')
    pages.add(page)
    const stop = hub.listen((hints) => page.write(`data: ${hints.join(' ')}\n\n`))
    const beat = setInterval(() => page.write('data: time\n\n'), beatMs)
    request.raw.socket.setTimeout(0)
    page.on('close', () => {
      pages.delete(page)
      clearInterval(beat)
      stop()
    })
    return reply
  })
  // A page that waits for what comes next would wait for ever.
  server.addHook('preClose', (done) => {
    pages.forEach((page) => page.end())
    done()
  })
}
