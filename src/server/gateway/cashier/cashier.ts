import { err, ok, type Result } from '@/domain/core/result'
import type { Secrets } from '@/service/ports'
import type { TradeDesk, TradeView } from '@/service/trades/desk'

import type { MerchantBook } from '../merchants/merchant-book'
import { signText } from '../wire/rsa'
import { signedText } from '../wire/signed-text'
import { writeTime } from '../wire/wire-time'
import { writeYuan } from '../wire/yuan'

/** Where the buyer is led back to, and by which method they came. */
export interface WayBack {
  readonly url: string
  readonly method: string
}

/** What stands in a cashier page's address, sealed so that nobody can put another way back into it. */
export interface CashierAddress {
  readonly tradeNo: string
  readonly shopId: string
  readonly appId: string
  readonly back: WayBack | null
}

/** The pages at which buyers pay what `page.pay` and its like have made. They keep nothing: all is in their address. */
export interface Cashier {
  addressOf(trade: Pick<TradeView, 'tradeNo' | 'payee'>, appId: string, back: WayBack | null): string
  /** Null where the address was not made here. */
  read(tradeNo: string, query: Readonly<Record<string, string | undefined>>): CashierAddress | null
  /** The trade; `gone` where there is none. */
  look(address: CashierAddress): Promise<Result<TradeView, 'gone'>>
  /** The way back with the signed parameters that tell the shop that it was paid; null without one, or before that. */
  wayBack(address: CashierAddress, trade: TradeView, now: number): Promise<string | null>
}

export function createCashier(parts: {
  readonly base: () => string
  readonly secrets: Pick<Secrets, 'fingerprint' | 'same'>
  readonly desk: Pick<TradeDesk, 'look'>
  readonly book: Pick<MerchantBook, 'byAppId'>
}): Cashier {
  const { base, book, desk, secrets } = parts
  const sealOf = ({ appId, back, shopId, tradeNo }: CashierAddress) =>
    secrets.fingerprint('cashier', JSON.stringify([tradeNo, shopId, appId, back?.url ?? null, back?.method ?? null]))
  return {
    addressOf({ payee: { shopId }, tradeNo }, appId, back) {
      const query = new URLSearchParams({ shop: shopId, app: appId })
      if (back !== null) {
        query.set('return', back.url)
        query.set('method', back.method)
      }
      query.set('seal', sealOf({ appId, back, shopId, tradeNo }))
      return `${base()}/cashier/${encodeURIComponent(tradeNo)}?${query.toString()}`
    },
    read(tradeNo, { app = '', method = '', return: url, seal = '', shop = '' }) {
      const address = { tradeNo, shopId: shop, appId: app, back: url === undefined ? null : { url, method } }
      return secrets.same(sealOf(address), seal) ? address : null
    },
    async look({ shopId, tradeNo }) {
      const found = await desk.look({ shopId, tradeNo })
      return found.ok ? ok(found.value) : err('gone')
    },
    async wayBack({ appId, back }, trade, now) {
      const merchant = back === null || trade.paidAt === null ? null : await book.byAppId(appId)
      if (back === null || merchant === null) return null
      const said = {
        app_id: appId,
        auth_app_id: appId,
        charset: 'utf-8',
        method: `${back.method}.return`,
        out_trade_no: trade.outTradeNo,
        seller_id: trade.payee.shopId,
        sign_type: 'RSA2',
        timestamp: writeTime(now),
        total_amount: writeYuan(trade.amountFen),
        trade_no: trade.tradeNo,
        version: '1.0',
      }
      const url = new URL(back.url)
      for (const [name, value] of Object.entries(said)) url.searchParams.set(name, value)
      url.searchParams.set('sign', await signText(signedText(said, ['sign_type']), merchant.walletKey))
      return url.toString()
    },
  }
}
