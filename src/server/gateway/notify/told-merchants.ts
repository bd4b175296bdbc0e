import type { DeliveryOutcome } from '@/domain/trade/notices'
import type { Clock, MerchantNotice, Merchants } from '@/service/ports'

import type { Metrics } from '../../metrics'
import type { RequestLog } from '../../request-log'
import type { Merchant, MerchantBook } from '../merchants/merchant-book'
import { guardedPost, type GuardedPostOptions } from './guarded-post'
import { noticeFields, noticeForm } from './notice-form'

export interface ToldMerchantsParts {
  readonly book: MerchantBook
  readonly clock: Pick<Clock, 'now'>
  readonly post: GuardedPostOptions
  readonly log: RequestLog | null
  readonly metrics: Pick<Metrics, 'notice'>
  /** The shops of the sandbox, by their records; null where there is no sandbox. */
  readonly shops: Pick<Merchants, 'payee' | 'payeeOfAccount'> | null
  /** Makes a shop of the sandbox a merchant, with the address at which it hears; null for others. */
  readonly ownShop: (shopId: string) => Promise<{ readonly merchant: Merchant; readonly url: string } | null>
}

/** How the service reaches merchants: by signed forms, at addresses that they chose. */
export function createToldMerchants(parts: ToldMerchantsParts): Required<Merchants> {
  const { book, clock, log, post, shops } = parts

  /** Who is told, and where: a shop of the sandbox wherever this server is now, others at the order's address or their own. */
  async function receiverOf({ content, shopId, url }: MerchantNotice): Promise<{ merchant: Merchant; url: string } | null> {
    const own = await parts.ownShop(shopId)
    if (own !== null) return own
    const merchant = content.appId === null ? await book.byShop(shopId) : await book.byAppId(content.appId)
    const address = url ?? merchant?.row.notifyUrl ?? null
    return merchant === null || address === null ? null : { merchant, url: address }
  }

  return {
    async payee(shopId) {
      return (await shops?.payee(shopId)) ?? (await book.byShop(shopId))?.row.payee ?? null
    },
    async hears(shopId) {
      if (((await shops?.payee(shopId)) ?? null) !== null) return true
      return ((await book.byShop(shopId))?.row.notifyUrl ?? null) !== null
    },
    payeeOfAccount: (network, account) => shops?.payeeOfAccount(network, account) ?? Promise.resolve(null),
    async tell(notice): Promise<DeliveryOutcome> {
      const receiver = await receiverOf(notice)
      if (receiver === null) return 'unknown-merchant'
      const { merchant, url } = receiver
      // By the machine's clock, as all of the log.
      const at = Date.now()
      const began = performance.now()
      const fields = noticeFields(notice, merchant.row.id, clock.now())
      const posted = await guardedPost(url, await noticeForm(fields, merchant.walletKey), post)
      log?.note({
        id: notice.id,
        at,
        ms: Math.round(performance.now() - began),
        direction: 'out',
        channel: 'notice',
        method: 'POST',
        // What stands behind a question mark may be the merchant's secret.
        route: url.split('?', 1)[0] ?? '',
        operation: `notice: ${notice.kind}`,
        merchant: notice.shopId,
        status: posted.status,
        body: fields,
        answer: posted.status === null ? posted.outcome : posted.answer,
        raw: null,
      })
      parts.metrics.notice(posted.outcome === 'success' ? 'heard' : posted.status === null ? 'unreachable' : 'refused')
      return posted.outcome
    },
  }
}
