import type { FastifyInstance, FastifyReply } from 'fastify'
import * as v from 'valibot'

import type { WalletError } from '@/contract'

import { sendError } from '../../answers'
import { faultNamed } from '../faults/catalog'
import { isWebAddress } from '../methods/order'
import { parsePublicKey } from '../wire/rsa'
import { type MerchantBook, newShopId } from './merchant-book'
import type { MerchantRow } from './merchant-table'

const shown = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))
const address = v.pipe(v.string(), v.maxLength(256), v.check(isWebAddress))

const newMerchant = v.object({
  /** One name for both languages, or one each. */
  name: v.union([shown(64), v.object({ zh: shown(64), en: shown(64) })]),
  category: v.optional(shown(32), 'shopping'),
  keyType: v.optional(v.picklist(['PKCS8', 'PKCS1']), 'PKCS8'),
  /** The merchant's own; otherwise a pair is made and its private key given out once. */
  publicKey: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(4_096))), null),
  notifyUrl: v.optional(v.nullable(address), null),
})

const change = v.partial(
  v.object({
    notifyUrl: v.nullable(address),
    fault: v.nullable(
      v.pipe(
        v.string(),
        v.check((name) => faultNamed(name) !== null),
      ),
    ),
  }),
)

interface MerchantRoute {
  readonly Params: { readonly appId: string }
}

/** `/sandbox/merchants`: who wants to try the gateway gets an app here, with keys to paste into the SDK. */
export function addMerchantRoutes(server: FastifyInstance, book: MerchantBook, base: () => string): void {
  server.post('/sandbox/merchants', async (request, reply) => {
    const body = v.safeParse(newMerchant, request.body)
    if (!body.success) return invalid(reply, v.getDotPath(body.issues[0]))
    const { category, keyType, name, notifyUrl, publicKey } = body.output
    const own = publicKey === null ? null : parsePublicKey(publicKey)
    if (own?.ok === false) return invalid(reply, 'publicKey')
    const payee = { shopId: newShopId(), name: typeof name === 'string' ? { zh: name, en: name } : name, category }
    const made = await book.add({ payee, publicKey: own?.value ?? null, keyType, notifyUrl, keepsKey: false })
    if (!made.ok) return sendError(reply, made.error)
    const { appPrivateKey, row } = made.value
    return reply.code(201).send({ ...viewMerchant(row, base()), appPrivateKey, keyType })
  })

  server.get('/sandbox/merchants', async (_request, reply) => {
    const rows = await book.list()
    return rows.ok ? reply.send({ merchants: rows.value.map((row) => viewMerchant(row, base())) }) : sendError(reply, rows.error)
  })

  server.put<MerchantRoute>('/sandbox/merchants/:appId', async (request, reply) => {
    const body = v.safeParse(change, request.body)
    if (!body.success) return invalid(reply, v.getDotPath(body.issues[0]))
    const { fault, notifyUrl } = body.output
    const what = { ...(fault === undefined ? {} : { fault }), ...(notifyUrl === undefined ? {} : { notifyUrl }) }
    const changed = await book.change(request.params.appId, what)
    if (!changed.ok) return sendError(reply, changed.error)
    return changed.value === null ? sendError(reply, { code: 'shop.not-found' }) : reply.send(viewMerchant(changed.value, base()))
  })
}

function invalid(reply: FastifyReply, field: string | null): FastifyReply {
  const error: WalletError = { code: 'request.invalid', field }
  return sendError(reply, error)
}

/** A merchant as it may be shown, with what its SDK is told. */
function viewMerchant({ alipayPublicKey, createdAt, fault, id, notifyUrl, payee, sealedAppKey }: MerchantRow, base: string) {
  const { category, name, shopId } = payee
  return {
    appId: id,
    shopId,
    name,
    category,
    alipayPublicKey,
    notifyUrl,
    fault,
    /** A shop of the sandbox, whose back end runs in this server. */
    isOwnShop: sealedAppKey !== null,
    createdAt,
    gateway: `${base}/gateway.do`,
    endpoint: base,
  }
}
