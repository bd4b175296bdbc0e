import { randomInt } from 'node:crypto'

import type { FastifyInstance, FastifyReply } from 'fastify'
import * as v from 'valibot'

import type { Payee, WalletError } from '@/contract'
import { readOwnCode } from '@/domain/code/own-code'
import type { Clock, Merchants } from '@/service/ports'
import { orderNumberOf } from '@/service/secrets/seeded-ids'

import { sendError } from '../answers'
import type { Execute } from '../operations-routes'
import { addNotifyRoute } from './notify-route'
import type { OwnShops } from './own-shops'
import type { ShopBook } from './shop-book'
import { type Answered, createShopClient, type Refusal, type ShopClient } from './shop-client'

export interface ShopRoutesParts {
  readonly shops: Pick<Merchants, 'payee'>
  readonly own: OwnShops
  readonly book: ShopBook
  /** The sandbox's list of a shop's orders. */
  readonly execute: Execute
  readonly clock: Pick<Clock, 'now'>
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
  const { book, clock, own, shops } = parts

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
    const shop = await shopOf(request.params.shopId)
    const body = v.safeParse(orderBody, request.body)
    if (shop === null) return sendError(reply, noShop)
    if (!body.success) return invalid(reply, body.issues)
    const order = newOrder(shop, body.output)
    const made = await shop.client.precreate(order)
    if (!made.ok) return sendRefusal(reply, made.refusal)
    const { code } = made.value
    // The till knows its order by the wallet's number too: it stands in the code.
    const id = readOwnCode(code)?.fields.id ?? ''
    const noted = await note(shop, order, id)
    if (!noted.ok) return sendError(reply, noted.error)
    const { amountFen, goods, orderNumber } = order
    return reply.code(201).send({ order: { id, payee: shop.payee, goods, amountFen, orderNumber }, code })
  })

  server.get<OrderRoute>('/shops/:shopId/orders/:orderNumber', logged, async (request, reply) => {
    const { orderNumber, shopId } = request.params
    const shop = await shopOf(shopId)
    if (shop === null) return sendError(reply, noShop)
    const found = await book.find(shopId, orderNumber)
    if (!found.ok) return sendError(reply, found.error)
    if (found.value === null) return sendError(reply, { code: 'order.not-found' })
    const { amountFen, goods, paidAt, refundedFen = 0, tradeId: id } = found.value
    const asked = await shop.client.query(orderNumber)
    return reply.send({
      order: { id, payee: shop.payee, goods, amountFen, orderNumber },
      /** As the shop has heard. */
      status: paidAt === null ? 'open' : 'paid',
      paidAt,
      refundedFen,
      /** As the wallet says now; null while it knows of no trade, or can't be asked. */
      tradeStatus: asked.ok ? asked.value.tradeStatus : null,
    })
  })

  server.post<OrderRoute>('/shops/:shopId/orders/:orderNumber/refunds', logged, async (request, reply) => {
    const shop = await shopOf(request.params.shopId)
    const body = v.safeParse(refundBody, request.body)
    if (shop === null) return sendError(reply, noShop)
    if (!body.success) return invalid(reply, body.issues)
    return sendAnswered(reply, await shop.client.refund({ ...body.output, orderNumber: request.params.orderNumber }))
  })

  server.post<OrderRoute>('/shops/:shopId/orders/:orderNumber/cancel', logged, async (request, reply) => {
    const shop = await shopOf(request.params.shopId)
    if (shop === null) return sendError(reply, noShop)
    return sendAnswered(reply, await shop.client.cancel(request.params.orderNumber))
  })

  server.post<ShopRoute>('/shops/:shopId/charges', logged, async (request, reply) => {
    const shop = await shopOf(request.params.shopId)
    const body = v.safeParse(chargeBody, request.body)
    if (shop === null) return sendError(reply, noShop)
    if (!body.success) return invalid(reply, body.issues)
    const order = newOrder(shop, body.output)
    const noted = await note(shop, order, order.orderNumber)
    if (!noted.ok) return sendError(reply, noted.error)
    const charged = await shop.client.charge({ ...order, payCode: body.output.payCode })
    const { orderNumber } = order
    return charged.ok ? reply.send({ orderNumber, ...charged.value }) : sendRefusal(reply, charged.refusal)
  })

  await addNotifyRoute(server, own, book)

  interface Shop {
    readonly payee: Payee
    readonly client: ShopClient
  }

  async function shopOf(shopId: string): Promise<Shop | null> {
    const payee = await shops.payee(shopId)
    const sdk = payee === null ? null : await own.sdkOf(shopId)
    return payee === null || sdk === null ? null : { payee, client: createShopClient(sdk) }
  }

  function newOrder({ payee: { shopId } }: Shop, { amountFen, goods }: v.InferOutput<typeof orderBody>) {
    const orderNumber = orderNumberOf(clock.now(), String(randomInt(1_000_000_000_000)).padStart(12, '0'))
    return { orderNumber, goods, amountFen, notifyUrl: own.notifyUrl(shopId) }
  }

  function note({ payee: { shopId } }: Shop, { amountFen, goods, orderNumber }: ReturnType<typeof newOrder>, tradeId: string) {
    const now = clock.now()
    return book.note({ shopId, tradeId, goods, amountFen, orderNumber, createdAt: now, expiresAt: now })
  }
}

const noShop: WalletError = { code: 'shop.not-found' }

function invalid(reply: FastifyReply, [issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): FastifyReply {
  return sendError(reply, { code: 'request.invalid', field: v.getDotPath(issue) })
}

function sendAnswered<T>(reply: FastifyReply, answered: Answered<T>): FastifyReply {
  return answered.ok ? reply.send(answered.value) : sendRefusal(reply, answered.refusal)
}

/** What the gateway refused the shop, as the shop passes it on to its own screen. */
function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply.code(422).send({ refusal })
}
