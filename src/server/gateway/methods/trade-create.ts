import * as v from 'valibot'

import { err } from '@/domain/core/result'

import { field, orderFields } from '../content'
import { wrongField } from '../failures'
import { failureOf } from '../trade-failures'
import { done, method } from './method'
import { orderOf } from './order'
import { nameFields } from './trade-fields'

/** `alipay.trade.create`: a trade for one buyer, who pays it by its `trade_no` (`my.tradePay`). */
export const tradeCreate = method(
  'alipay.trade.create',
  v.object({ ...orderFields, buyer_id: field.optional(field.text(64)), buyer_open_id: field.optional(field.text(64)) }),
  async (input, call) => {
    const buyerId = input.buyer_id ?? input.buyer_open_id
    if (buyerId === null) return err(wrongField('buyer_id', 'is missing'))
    const order = orderOf(input, call)
    if (!order.ok) return order
    const created = await call.desk.create({ ...order.value, buyerId })
    return created.ok ? done(nameFields(created.value)) : err(failureOf(created.error))
  },
)
