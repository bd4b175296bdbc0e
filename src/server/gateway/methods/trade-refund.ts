import * as v from 'valibot'

import { err } from '@/domain/core/result'

import { field, tradeNames } from '../content'
import { failureOf } from '../trade-failures'
import { writeYuan } from '../wire/yuan'
import { done, method, tradeRef } from './method'
import { buyerFields, fundChannel, nameFields, timeField } from './trade-fields'

/** `alipay.trade.refund`: money goes back. `refund_fee` is all that has gone back so far; `fund_change` says whether this did it. */
export const tradeRefund = method(
  'alipay.trade.refund',
  v.object({
    ...tradeNames,
    refund_amount: field.amount,
    out_request_no: field.optional(field.number),
    refund_reason: field.optional(field.text(256)),
  }),
  async (input, call) => {
    const ref = tradeRef(input, call)
    if (!ref.ok) return ref
    const { refund_amount: amountFen, out_request_no: outRequestNo, refund_reason: reason } = input
    const refunded = await call.desk.refund({ ...ref.value, amountFen, outRequestNo, reason })
    if (!refunded.ok) return err(failureOf(refunded.error))
    const { fundChange, refund, trade } = refunded.value
    const channel = fundChannel(trade.paidFrom)
    const sent = { refund_channel: channel, fund_channel: channel, amount: writeYuan(refund.amountFen) }
    return done({
      ...nameFields(trade),
      ...buyerFields(trade),
      refund_fee: writeYuan(trade.refundedFen),
      fund_change: fundChange ? 'Y' : 'N',
      ...timeField('gmt_refund_pay', refund.refundedAt),
      ...(refund.status === 'succeeded' ? { send_back_fee: writeYuan(refund.amountFen), refund_detail_item_list: [sent] } : {}),
    })
  },
)
