import * as v from 'valibot'

import { err } from '@/domain/core/result'

import { field, orderFields } from '../content'
import { failureOf, tradeFailures } from '../trade-failures'
import { done, method } from './method'
import { orderOf } from './order'
import { amountFields, buyerFields, fundFields, nameFields, timeField } from './trade-fields'

/** `alipay.trade.pay`: a till charges the pay code that it has scanned. */
export const tradePay = method(
  'alipay.trade.pay',
  v.object({
    ...orderFields,
    scene: field.optional(v.literal('bar_code', 'must be bar_code: tills scan codes')),
    auth_code: v.pipe(field.text(64), v.regex(/^[0-9]+$/, 'must be the digits of a pay code, as a text')),
  }),
  async (input, call) => {
    const order = orderOf(input, call)
    if (!order.ok) return order
    const paid = await call.desk.pay({ ...order.value, payCode: input.auth_code })
    if (!paid.ok) return err(failureOf(paid.error))
    const { outcome, trade } = paid.value
    if (outcome === 'unknown') return err(tradeFailures.unknown)
    const fields = { ...nameFields(trade), ...buyerFields(trade), ...amountFields(trade) }
    return outcome === 'waiting'
      ? done(fields, '10003')
      : done({ ...fields, ...fundFields(trade), ...timeField('gmt_payment', trade.paidAt) })
  },
)
