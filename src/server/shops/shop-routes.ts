import type { FastifyInstance, FastifyReply } from 'fastify'
import * as v from 'valibot'

import type { WalletError } from '@/contract'
import type { Result } from '@/domain/core/result'
import type { Merchants } from '@/service/ports'

import { sendError } from '../answers'
import type { Execute } from '../operations-routes'
import { addNotifyRoute } from './notify-route'
import type { OwnShops } from './own-shops'
import type { ShopBook } from './shop-book'
import type { CounterFailure, ShopCounter } from './shop-counter'

export interface ShopRoutesParts {
  readonly shops: Pick<Merchants, 'payee'>
  readonly own: OwnShops
  readonly book: ShopBook
  /** The sandbox's list of a shop's orders. */
  readonly execute: Execute
  readonly counter: ShopCounter
}

/** What shops are asked stands in the request log. */
const logged = { config: { channel: 'shop' } } as const

interface ShopRoute {
  readonly Params: { readonly shopId: string }
}
interface OrderRoute {
  readonly Params: { readonly shopId: string; readonly orderNumber: string }
}

const positiveFen = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const orderBody = v.object({ goods: v.pipe(v.string(), v.minLength(1), v.maxLength(100)), amountFen: positiveFen })
const chargeBody = v.object({ ...orderBody.entries, payCode: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) })
const refundBody = v.object({ amountFen: positiveFen, refundNumber: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)) })

/**
 * The back ends of the mocked merchants, each behind addresses of its own: `/shops/<id>` says who it is, `…/orders` is its
 * counter and `…/charges` its till, which ask the gateway by the official SDK; at `…/notify` it hears, signed by the wallet.
 */
export async function addShopRoutes(server: FastifyInstance, parts: ShopRoutesParts): Promise<void> {
  const { book, counter, own, shops } = parts

  server.get<ShopRoute>('/shops/:shopId', logged, async (request, reply) => {
    const payee = await shops.payee(request.params.shopId)
    return payee === null ? sendError(reply, noShop) : reply.send(payee)
  })

  server.get<ShopRoute>('/shops/:shopId/orders', logged, async (request, reply) => {
    const { shopId } = request.params
    const listed = await parts.execute({ operation: 'listShopOrders', input: { shopId }, session: null, idempotencyKey: null })
    return listed.ok ? reply.send(listed.value) : sendError(reply, listed.error)
  })

  server.post<ShopRoute>('/shops/:shopId/orders', logged, async (request, reply) => {
    const body = v.safeParse(orderBody, request.body)
    if (!body.success) return invalid(reply, body.issues)
    const made = await counter.order(request.params.shopId, body.output)
    return made.ok ? reply.code(201).send(made.value) : sendFailure(reply, made.error)
  })

  server.get<OrderRoute>('/shops/:shopId/orders/:orderNumber', logged, async (request, reply) => {
    const { orderNumber, shopId } = request.params
    const payee = await shops.payee(shopId)
    if (payee === null) return sendError(reply, noShop)
    const found = await book.find(shopId, orderNumber)
    if (!found.ok) return sendError(reply, found.error)
    if (found.value === null) return sendError(reply, { code: 'order.not-found' })
    const { amountFen, expiresAt, goods, paidAt, refundedFen = 0, tradeId: id } = found.value
    const asked = await counter.query(shopId, orderNumber)
    return reply.send({
      order: { id, payee, goods, amountFen, orderNumber, expiresAt },
      /** As the shop has heard. */
      status: paidAt === null ? 'open' : 'paid',
      paidAt,
      refundedFen,
      /** As the wallet says now; null while it knows of no trade, or can't be asked. */
      tradeStatus: asked.ok ? asked.value.tradeStatus : null,
    })
  })

  server.post<OrderRoute>('/shops/:shopId/orders/:orderNumber/refunds', logged, async (request, reply) => {
    const { orderNumber, shopId } = request.params
    const body = v.safeParse(refundBody, request.body)
    if (!body.success) return invalid(reply, body.issues)
    return sendAsked(reply, await counter.refund(shopId, { ...body.output, orderNumber }))
  })

  server.post<OrderRoute>('/shops/:shopId/orders/:orderNumber/cancel', logged, async (request, reply) => {
    const { orderNumber, shopId } = request.params
    return sendAsked(reply, await counter.cancel(shopId, orderNumber))
  })

  server.post<ShopRoute>('/shops/:shopId/charges', logged, async (request, reply) => {
    const body = v.safeParse(chargeBody, request.body)
    if (!body.success) return invalid(reply, body.issues)
    const { charged, orderNumber } = await counter.charge(request.params.shopId, body.output)
    return charged.ok ? reply.send({ orderNumber, ...charged.value }) : sendFailure(reply, charged.error)
  })

  await addNotifyRoute(server, own, book)
}

const noShop: WalletError = { code: 'shop.not-found' }

function invalid(reply: FastifyReply, [issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): FastifyReply {
  return sendError(reply, { code: 'request.invalid', field: v.getDotPath(issue) })
}

function sendAsked<T>(reply: FastifyReply, asked: Result<T, CounterFailure>): FastifyReply {
  return asked.ok ? reply.send(asked.value) : sendFailure(reply, asked.error)
}

/** What the gateway refused the shop, as the shop passes it on to its own screen. */
function sendFailure(reply: FastifyReply, failure: CounterFailure): FastifyReply {
  return failure.kind === 'refused' ? reply.code(422).send({ refusal: failure.refusal }) : sendError(reply, failure.error)
}
