import type { FastifyInstance, FastifyReply } from 'fastify'
import * as v from 'valibot'

import { operations, type Payee, type SandboxOperationName } from '@/contract'
import { servedNetworks } from '@/domain/policy/code-networks'
import { noticeKinds } from '@/domain/trade/notices'
import { tradeStatuses } from '@/domain/trade/states'
import type { MerchantNotice, Merchants } from '@/service/ports'

import { sendError } from './answers'
import { type NoticeSignature, signatureHeader } from './notice-signature'
import type { Execute } from './operations-routes'

/** The sandbox's shops, as the world holds them. */
export interface ShopDesk {
  readonly shops: Merchants
  /** Shops ask the wallet by the sandbox's operations. */
  readonly execute: Execute
  /** By which the shops know the wallet's notices. */
  readonly signature: NoticeSignature
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
/** Of the sandbox's shops there is no more to say. */
const nothing = v.null()

/** What a shop hears of a trade; the shop is in the address. */
const noticeBody = v.object({
  id: text,
  kind: v.picklist(noticeKinds),
  tradeId: text,
  orderNumber: text,
  reference: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  url: nothing,
  content: v.object({
    status: v.picklist(tradeStatuses),
    amountFen: count,
    refundedFen: count,
    subject: v.pipe(v.string(), v.maxLength(256)),
    body: nothing,
    passback: nothing,
    appId: nothing,
    buyerId: v.nullable(text),
    createdAt: count,
    paidAt: v.nullable(count),
    closedAt: v.nullable(count),
    refund: v.nullable(v.object({ outRequestNo: v.nullable(text), amountFen: count, refundedAt: count })),
  }),
})

interface ShopRoute {
  readonly Params: { readonly shopId: string }
}
interface AccountRoute {
  readonly Params: { readonly network: string; readonly account: string }
}
interface OrderRoute {
  readonly Params: { readonly shopId: string; readonly orderId: string }
}

/**
 * The mocked merchants, each behind addresses of its own: `/shops/<id>` says who it is, `…/orders` and `…/charges` are its
 * counter and its till, and `…/notify` is where it hears, signed by the wallet, that it was paid. `/accounts/<network>/<account>`
 * is the networks' directory.
 */
export function addShopRoutes(server: FastifyInstance, { shops, execute, signature }: ShopDesk): void {
  const logged = { config: { channel: 'shop' as const } }

  async function answer(reply: FastifyReply, operation: SandboxOperationName, input: object): Promise<FastifyReply> {
    reply.request.logged = { operation }
    // The service parses the input; a shop's request is named by itself.
    const result = await execute({ operation, input, session: null, idempotencyKey: `shop.${reply.request.id}` })
    return result.ok ? reply.send(result.value) : sendError(reply, result.error)
  }

  server.get<ShopRoute>('/shops/:shopId', logged, async (request, reply) => {
    const payee = await shops.payee(request.params.shopId)
    return payee === null ? sendError(reply, { code: 'shop.not-found' }) : reply.send(payee)
  })

  server.get<AccountRoute>('/accounts/:network/:account', async (request, reply) => {
    const network = servedNetworks.find((name) => name === request.params.network)
    const payee = network === undefined ? null : await shops.payeeOfAccount(network, request.params.account)
    return payee === null ? sendError(reply, { code: 'shop.not-found' }) : reply.send(payee)
  })

  server.get<ShopRoute>('/shops/:shopId/orders', logged, (request, reply) =>
    answer(reply, 'listShopOrders', { shopId: request.params.shopId }),
  )

  server.get<OrderRoute>('/shops/:shopId/orders/:orderId', logged, async (request, reply) => {
    const { shopId, orderId } = request.params
    const listed = await execute({ operation: 'listShopOrders', input: { shopId }, session: null, idempotencyKey: null })
    if (!listed.ok) return sendError(reply, listed.error)
    const { orders } = v.parse(operations.listShopOrders.output, listed.value)
    const found = orders.find(({ order }) => order.id === orderId)
    return found === undefined ? sendError(reply, { code: 'order.not-found' }) : reply.send(found)
  })

  server.post<ShopRoute>('/shops/:shopId/orders', logged, (request, reply) =>
    answer(reply, 'createOrder', { ...bodyOf(request.body), shopId: request.params.shopId }),
  )

  server.post<ShopRoute>('/shops/:shopId/charges', logged, (request, reply) =>
    answer(reply, 'chargePayCode', { ...bodyOf(request.body), shopId: request.params.shopId }),
  )

  server.post<ShopRoute>('/shops/:shopId/notify', logged, async (request, reply) => {
    const body = v.safeParse(noticeBody, request.body)
    if (!body.success) return sendError(reply, { code: 'request.invalid', field: v.getDotPath(body.issues[0]) })
    const notice = { ...body.output, shopId: request.params.shopId }
    const signed = request.headers[signatureHeader]
    if (typeof signed !== 'string' || !signature.isGenuine(notice, signed))
      return sendError(reply, { code: 'request.invalid', field: signatureHeader }, { status: 401 })
    const outcome = await shops.tell(notice)
    return outcome === 'success' ? reply.send({ heard: true }) : sendError(reply, { code: 'shop.not-found' })
  })
}

function bodyOf(body: unknown): object {
  return typeof body === 'object' && body !== null ? body : {}
}

/** A merchant that takes longer than this (ms) is told again later. */
const patience = 5_000

/** The service's way to the merchants: over HTTP, to the addresses above. `base` is asked when it is needed: the port may be any. */
export function createHttpMerchants(base: () => string, signature: NoticeSignature): Merchants {
  return {
    payee: (shopId) => payeeAt(`${base()}/shops/${encodeURIComponent(shopId)}`),
    payeeOfAccount: (network, account) => payeeAt(`${base()}/accounts/${network}/${encodeURIComponent(account)}`),
    async tell(notice: MerchantNotice) {
      const { shopId, id, kind, tradeId, orderNumber, reference, url, content } = notice
      const body = { id, kind, tradeId, orderNumber, ...(reference === undefined ? {} : { reference }), url, content }
      const answer = await reach(`${base()}/shops/${encodeURIComponent(shopId)}/notify`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [signatureHeader]: signature.of(notice) },
        body: JSON.stringify(body),
      })
      return answer === null ? 'unreachable' : answer.status === 200 ? 'success' : 'error-status'
    },
  }
}

/** Null where nobody is there, or where it can't be asked. */
async function payeeAt(url: string): Promise<Payee | null> {
  const answer = await reach(url)
  if (answer?.status !== 200) return null
  const parsed = v.safeParse(operations.getShop.output, await answer.json())
  return parsed.success ? parsed.output : null
}

/** Null where the merchant can't be reached. */
async function reach(url: string, request: RequestInit = {}): Promise<Response | null> {
  try {
    return await fetch(url, { ...request, signal: AbortSignal.timeout(patience) })
  } catch {
    return null
  }
}
