import type { KeyObject } from 'node:crypto'

import type { MerchantNotice } from '@/service/ports'
import type { NoticeContent } from '@/service/rows'

import { agreementSaid } from './agreement-fields'
import { signText } from '../wire/rsa'
import { type Parameters, signedText } from '../wire/signed-text'
import { writeTime } from '../wire/wire-time'
import { writeYuan } from '../wire/yuan'

/**
 * What a merchant is told, as the fields of a form. Its id stays the same however often it comes; none of its fields is empty,
 * since receivers disagree on whether an empty one is signed.
 */
export function noticeFields(notice: MerchantNotice, appId: string, now: number): Parameters {
  const { content, shopId } = notice
  const said: Record<string, string | null> = {
    notify_id: notice.id,
    notify_time: writeTime(now),
    charset: 'utf-8',
    version: '1.0',
    app_id: appId,
    auth_app_id: appId,
    ...('agreement' in content ? agreementSaid(notice.tradeId, content) : { seller_id: shopId, ...tradeSaid(notice, content) }),
  }
  const filled = Object.entries(said).filter((field): field is [string, string] => field[1] !== null && field[1] !== '')
  return Object.fromEntries(filled)
}

/** What a merchant is told of a trade. */
function tradeSaid({ orderNumber, reference, tradeId }: MerchantNotice, content: NoticeContent): Record<string, string | null> {
  const { amountFen, paidAt, refund } = content
  const amount = writeYuan(amountFen)
  return {
    notify_type: 'trade_status_sync',
    trade_no: tradeId,
    out_trade_no: orderNumber,
    trade_status: content.status,
    subject: content.subject,
    body: content.body,
    buyer_id: content.buyerId,
    total_amount: amount,
    ...(paidAt === null
      ? {}
      : { receipt_amount: amount, buyer_pay_amount: amount, invoice_amount: amount, point_amount: '0.00' }),
    gmt_create: writeTime(content.createdAt),
    gmt_payment: paidAt === null ? null : writeTime(paidAt),
    gmt_close: content.closedAt === null ? null : writeTime(content.closedAt),
    ...(refund === null
      ? {}
      : {
          refund_fee: writeYuan(content.refundedFen),
          gmt_refund: withMilliseconds(refund.refundedAt),
          out_biz_no: refund.outRequestNo ?? orderNumber,
        }),
    passback_params: content.passback,
    // What the merchant's own till wrote into a code of a payment network.
    merchant_reference: reference ?? null,
  }
}

/** The form as it is sent: signed over everything but `sign` and `sign_type`, as notices are. */
export async function noticeForm(fields: Parameters, walletKey: KeyObject): Promise<string> {
  const sign = await signText(signedText(fields, ['sign_type']), walletKey)
  return new URLSearchParams({ ...fields, sign_type: 'RSA2', sign }).toString()
}

function withMilliseconds(moment: number): string {
  return `${writeTime(moment)}.${String(moment % 1_000).padStart(3, '0')}`
}
