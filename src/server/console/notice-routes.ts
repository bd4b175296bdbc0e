import type { FastifyInstance, FastifyReply } from 'fastify'
import * as v from 'valibot'

import type { WalletError } from '@/contract'
import type { NoticeView } from '@/contract/console'
import type { Result } from '@/domain/core/result'
import { noticeFaults } from '@/domain/trade/notices'
import type { NoticeDesk } from '@/service/notices/notice-desk'
import type { NoticeRow } from '@/service/rows'

import { sendError } from '../answers'

const shopId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))
const listed = v.object({ shopId })
const released = v.object({ shopId, order: v.optional(v.picklist(['oldest-first', 'newest-first']), 'oldest-first') })
const switched = v.object({ shopId, fault: v.nullable(v.picklist(noticeFaults)) })

/** How many notices of a merchant are shown. */
const shown = 100

interface NoticeRoute {
  readonly Params: { readonly id: string; readonly command: string }
}

/** `/sandbox/notices`: what a merchant is told, try by try, and the hand that resends, holds, doubles and reorders. */
export function addNoticeRoutes(server: FastifyInstance, desk: NoticeDesk): void {
  const answer = <T>(reply: FastifyReply, done: Result<T, WalletError>, view: (value: T) => object) =>
    done.ok ? reply.send(view(done.value)) : sendError(reply, done.error)
  const invalid = (reply: FastifyReply, field: string | null) => sendError(reply, { code: 'request.invalid', field })

  server.get('/sandbox/notices', async (request, reply) => {
    const query = v.safeParse(listed, request.query)
    if (!query.success) return invalid(reply, v.getDotPath(query.issues[0]))
    const [notices, fault] = await Promise.all([desk.list(query.output.shopId, shown), desk.faultOf(query.output.shopId)])
    if (!fault.ok) return sendError(reply, fault.error)
    return answer(reply, notices, (rows) => ({ notices: rows.map(viewNotice), fault: fault.value }))
  })

  server.post('/sandbox/notices/release', async (request, reply) => {
    const body = v.safeParse(released, request.body)
    if (!body.success) return invalid(reply, v.getDotPath(body.issues[0]))
    return answer(reply, await desk.release(body.output.shopId, body.output.order), (count) => ({ released: count }))
  })

  server.put('/sandbox/notices/fault', async (request, reply) => {
    const body = v.safeParse(switched, request.body)
    if (!body.success) return invalid(reply, v.getDotPath(body.issues[0]))
    return answer(reply, await desk.setFault(body.output.shopId, body.output.fault), () => ({ fault: body.output.fault }))
  })

  const commands: Readonly<Record<string, ((id: string) => ReturnType<NoticeDesk['resend']>) | undefined>> = {
    resend: (id) => desk.resend(id),
    duplicate: (id) => desk.duplicate(id),
    hold: (id) => desk.hold(id),
  }
  server.post<NoticeRoute>('/sandbox/notices/:id/:command', async (request, reply) => {
    const { command, id } = request.params
    const run = Object.hasOwn(commands, command) ? commands[command] : undefined
    if (run === undefined) return sendError(reply, { code: 'request.unknown-operation' })
    const done = await run(id)
    if (done.ok && done.value === null) return sendError(reply, { code: 'order.not-found' })
    return answer(reply, done, (row) => (row === null ? {} : viewNotice(row)))
  })
}

/** What it is about; an agreement is about none. */
function amountOf(kind: NoticeRow['kind'], content: NoticeRow['content']): number {
  if ('agreement' in content) return 0
  return kind === 'refunded' ? content.refundedFen : content.amountFen
}

function viewNotice(row: NoticeRow): NoticeView {
  const { attempts, content, createdAt, dueAt, fault, id, kind, orderNumber, shopId: shop, state, tradeId, url } = row
  return {
    id,
    kind,
    shopId: shop,
    tradeId,
    orderNumber,
    amountFen: amountOf(kind, content),
    url,
    createdAt,
    state,
    dueAt: state === 'due' ? dueAt : null,
    fault,
    attempts: attempts.map(({ at, outcome, tookMs }) => ({ at, tookMs, outcome })),
  }
}
