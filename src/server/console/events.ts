import type { ServerResponse } from 'node:http'

import type { FastifyInstance } from 'fastify'

import { sendError } from '../answers'
import type { HintHub } from './hint-hub'

/** How often a page is told that time has passed, ms: also what keeps the connection open, and shows that it is. */
const beatMs = 2_000
/** More pages than anybody has open. */
const mostPages = 64

/** What a page has not read yet, bytes: it sleeps, or is gone without a word. */
const mostUnread = 65_536

interface ListeningPage {
  readonly writableLength: number
  write(text: string): unknown
  destroy(): unknown
}

/** Sends an event; a page that no longer reads is let go, and asks for the events anew when it wakes up. */
export function tellPage(page: ListeningPage, data: string): void {
  if (page.writableLength > mostUnread) page.destroy()
  else page.write(`data: ${data}\n\n`)
}

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
    const stop = hub.listen((hints) => {
      tellPage(page, hints.join(' '))
    })
    const beat = setInterval(() => {
      tellPage(page, 'time')
    }, beatMs)
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
