import * as v from 'valibot'

import { err, type Result } from '@/domain/core/result'
import type { MerchantOrder, PayOutcome, TradeError } from '@/service/trades/desk'

import { field, orderFields } from '../content'
import { wrongField } from '../failures'
import { failureOf, tradeFailures } from '../trade-failures'
import { type Call, done, method } from './method'
import { orderOf } from './order'
import { amountFields, buyerFields, fundFields, nameFields, timeField } from './trade-fields'

const schema = v.object({
  ...orderFields,
  scene: field.optional(v.literal('bar_code', 'must be bar_code: tills scan codes')),
  product_code: field.optional(field.text(64)),
  buyer_id: field.optional(field.text(64)),
  auth_code: field.optional(v.pipe(field.text(64), v.regex(/^[0-9]+$/, 'must be the digits of a pay code, as a text'))),
  /** Of a charge by an agreement; then nobody shows a code. */
  agreement_params: field.optional(v.object({ agreement_no: field.text(64) })),
})

/** `alipay.trade.pay`: a till charges the pay code that it has scanned, or a merchant charges by an agreement. */
export const tradePay = method('alipay.trade.pay', schema, async (input, call) => {
  const order = orderOf(input, call)
  if (!order.ok) return order
  if (input.auth_code === null && input.agreement_params === null) return err(wrongField('auth_code', 'is missing'))
  const paid = await charge(input, order.value, call)
  if (!paid.ok) return err(failureOf(paid.error))
  const { outcome, trade } = paid.value
  if (outcome === 'unknown') return err(tradeFailures.unknown)
  const fields = { ...nameFields(trade), ...buyerFields(trade), ...amountFields(trade) }
  return outcome === 'waiting'
    ? done(fields, '10003')
    : done({ ...fields, ...fundFields(trade), ...timeField('gmt_payment', trade.paidAt) })
})

function charge(
  { agreement_params: agreed, auth_code: payCode, buyer_id: buyerId }: v.InferOutput<typeof schema>,
  order: MerchantOrder,
  { desk }: Call,
): Promise<Result<PayOutcome, TradeError>> {
  return agreed === null
    ? desk.pay({ ...order, payCode: payCode ?? '' })
    : desk.payByAgreement({ ...order, agreementNo: agreed.agreement_no, buyerId })
}
