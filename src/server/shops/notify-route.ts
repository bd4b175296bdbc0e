import type { FastifyInstance } from 'fastify'

import { readTime } from '../gateway/wire/wire-time'
import { readYuan } from '../gateway/wire/yuan'
import type { OwnShops } from './own-shops'
import type { Heard, ShopBook } from './shop-book'

interface ShopRoute {
  readonly Params: { readonly shopId: string }
}

/** `…/notify`: where a shop hears. It believes what the SDK finds to be the wallet's, and that is about its own app. */
export async function addNotifyRoute(server: FastifyInstance, own: OwnShops, book: ShopBook): Promise<void> {
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, parsed) =>
      parsed(null, body),
    )
    scope.post<ShopRoute>('/shops/:shopId/notify', async (request, reply) => {
      const { shopId } = request.params
      const sdk = await own.sdkOf(shopId)
      const fields = Object.fromEntries(new URLSearchParams(typeof request.body === 'string' ? request.body : ''))
      reply.type('text/plain')
      if (sdk === null) return reply.code(404).send('failure')
      const isGenuine = sdk.checkNotifySignV2(fields) && fields['app_id'] === sdk.config.appId
      const agreement = isGenuine ? readAgreementNotice(fields) : null
      if (agreement !== null) {
        const kept = await book.hearAgreement(shopId, agreement.number, agreement.told)
        return kept.ok ? reply.send('success') : reply.code(503).send('failure')
      }
      const heard = isGenuine ? readNotice(shopId, fields) : null
      if (heard === null) return reply.code(401).send('failure')
      const kept = await book.hear(heard)
      return kept.ok ? reply.send('success') : reply.code(503).send('failure')
    })
    done()
  })
}

/** What a notice of an agreement says; null for one of a trade. */
function readAgreementNotice(
  fields: Readonly<Record<string, string>>,
): { readonly number: string; readonly told: 'signed' | 'ended' } | null {
  const { external_agreement_no: number, notify_type: type } = fields
  if (number === undefined || (type !== 'dut_user_sign' && type !== 'dut_user_unsign')) return null
  return { number, told: type === 'dut_user_sign' ? 'signed' : 'ended' }
}

/** What a notice says that matters here; null where something of it is missing. */
function readNotice(shopId: string, fields: Readonly<Record<string, string>>): Heard | null {
  const {
    gmt_create: created,
    out_trade_no: orderNumber,
    refund_fee: refunded,
    subject: goods = '',
    total_amount: total,
    trade_no: tradeId,
  } = fields
  const amountFen = readYuan(total ?? '')
  const createdAt = readTime(created ?? '')
  if (orderNumber === undefined || tradeId === undefined || amountFen === null || createdAt === null) return null
  return {
    shopId,
    orderNumber,
    tradeId,
    goods,
    amountFen,
    createdAt,
    paidAt: readTime(fields['gmt_payment'] ?? ''),
    refundedFen: readYuan(refunded ?? '') ?? 0,
  }
}
