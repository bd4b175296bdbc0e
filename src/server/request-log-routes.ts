import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'

import { sendError } from './answers'
import type { NoReplay, RawRequest, RequestLog } from './request-log'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(128))
/** `GET /sandbox/requests?merchant=…&operation=…&channel=…&limit=…` */
const listQuery = v.object({
  merchant: v.exactOptional(name),
  operation: v.exactOptional(name),
  channel: v.exactOptional(v.picklist(['wallet', 'gateway', 'shop', 'notice'])),
  limit: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/), v.transform(Number)), '100'),
})

const whyNot: Readonly<Record<NoReplay | 'unknown', string>> = {
  unknown:
    'There is no such request in the log, or not any more: it keeps the newest ones alone, and forgets them when it stops.',
  'of-no-such-kind':
    'Requests of the wallet are not sent again from here: they carry sessions. A notice is sent again by its own command.',
  'held-a-secret': 'It held a code, a card number or another secret, which the log does not keep: so it can’t be sent again.',
}

interface Named {
  readonly Params: { readonly id: string }
}

/** How long a replayed request may take, ms. */
const patience = 30_000

/** The request log to look at, and what of it can be sent once more. */
export function addRequestLogRoutes(server: FastifyInstance, log: RequestLog): void {
  server.get('/sandbox/requests', (request, reply) => {
    const query = v.safeParse(listQuery, request.query)
    if (!query.success) return sendError(reply, { code: 'request.invalid', field: v.getDotPath(query.issues[0]) })
    const { limit, ...filter } = query.output
    return reply.header('cache-control', 'no-store').send({ requests: log.list(filter, limit) })
  })

  server.get<Named>('/sandbox/requests/:id', (request, reply) => {
    const logged = log.get(request.params.id)
    return logged === null
      ? sendError(reply, { code: 'request.invalid', field: 'id' }, { status: 404, message: whyNot.unknown })
      : reply.header('cache-control', 'no-store').send(logged)
  })

  server.post<Named>('/sandbox/requests/:id/replay', async (request, reply) => {
    const raw = log.replayable(request.params.id)
    if (typeof raw === 'string')
      return sendError(
        reply,
        { code: 'request.invalid', field: 'id' },
        { status: raw === 'unknown' ? 404 : 409, message: whyNot[raw] },
      )
    const again = await sendAgain(server, raw)
    return again === null ? sendError(reply, { code: 'network.lost-answer' }) : reply.send(again)
  })
}

/** What came of it, with its new name in the log. Over the network, as it came: null where no answer comes, as when a failure breaks connections. */
async function sendAgain(server: FastifyInstance, raw: RawRequest): Promise<{ id: string | null; status: number } | null> {
  const [listening] = server.addresses()
  if (listening === undefined || typeof listening === 'string') throw new Error('a request came without a port')
  const { address, family, port } = listening
  const own = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address
  try {
    const answer = await fetch(`http://${own}:${port}${raw.url}`, {
      method: raw.method,
      headers: raw.headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...(raw.method === 'GET' ? {} : { body: raw.body }),
    })
    await answer.arrayBuffer()
    return { id: answer.headers.get('x-request-id'), status: answer.status }
  } catch {
    return null
  }
}
