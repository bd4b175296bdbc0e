import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import type { CodeDesk } from '@/service/service'
import type { Clock } from '@/service/ports'

import type { Cashier } from './cashier'
import { pagePolicy } from './look'
import { cashierPage, cashierState, gonePage } from './pages'
import { textsFor } from './texts'

export interface CashierParts {
  readonly cashier: Cashier
  readonly codes: Pick<CodeDesk, 'own'>
  readonly clock: Pick<Clock, 'now'>
  readonly base: () => string
}

interface CashierRoute {
  readonly Params: { readonly tradeNo: string }
  readonly Querystring: Readonly<Record<string, unknown>>
}

/** `/cashier/<trade>`: the page at which an order is paid, and what its script asks. */
export function addCashierRoutes(server: FastifyInstance, parts: CashierParts): void {
  const { cashier, codes } = parts

  async function find({ params, query }: FastifyRequest<CashierRoute>) {
    const texts = Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    const address = cashier.read(params.tradeNo, Object.fromEntries(texts))
    const trade = address === null ? null : await cashier.look(address)
    return address !== null && trade?.ok === true ? { address, trade: trade.value } : null
  }

  server.get<CashierRoute>('/cashier/:tradeNo', async (request, reply) => {
    const texts = textsFor(request.headers['accept-language'] ?? '')
    const found = await find(request)
    if (found === null) return sendPage(reply.code(404), gonePage(texts))
    const { address, trade } = found
    const page = {
      trade,
      code: codes.own('order', trade.tradeNo),
      wallet: `${parts.base()}/#/packages/checkout/confirm/index?order=${encodeURIComponent(trade.tradeNo)}`,
      back: await cashier.wayBack(address, trade, parts.clock.now()),
    }
    return sendPage(reply, cashierPage(page, texts))
  })

  server.get<CashierRoute>('/cashier/:tradeNo/state', async (request, reply) => {
    const found = await find(request)
    reply.header('cache-control', 'no-store')
    return found === null ? reply.code(404).send({ state: 'gone' }) : reply.send({ state: cashierState(found.trade) })
  })
}

/** Sends a page as nothing that is kept or framed. */
export function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .header('content-security-policy', pagePolicy)
    .type('text/html; charset=utf-8')
    .send(page)
}
