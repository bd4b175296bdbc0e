import * as v from 'valibot'

import { err } from '@/domain/core/result'

import { orderFields } from '../content'
import { failureOf } from '../trade-failures'
import { done, method } from './method'
import { orderOf } from './order'

/** `alipay.trade.precreate`: the code of an order, for the buyer to scan. */
export const tradePrecreate = method('alipay.trade.precreate', v.object(orderFields), async (input, call) => {
  const order = orderOf(input, call)
  if (!order.ok) return order
  const made = await call.desk.precreate(order.value)
  if (!made.ok) return err(failureOf(made.error))
  return done({ out_trade_no: made.value.trade.outTradeNo, qr_code: made.value.code })
})
