import * as v from 'valibot'

import { err, ok, type Result } from '@/domain/core/result'
import type { TradeWithCode } from '@/service/trades/desk'

import { orderFields } from '../content'
import type { Failure } from '../failures'
import { failureOf } from '../trade-failures'
import { type Method, method } from './method'
import { orderOf } from './order'

const led = (name: string): Method<TradeWithCode> =>
  method(name, v.object(orderFields), async (input, call): Promise<Result<TradeWithCode, Failure>> => {
    const order = orderOf(input, call)
    if (!order.ok) return order
    const made = await call.desk.page(order.value)
    return made.ok ? ok(made.value) : err(failureOf(made.error))
  })

/** Methods that a browser is sent to: they lead to the cashier page. */
export const pageMethods: readonly Method<TradeWithCode>[] = [
  led('alipay.trade.page.pay'),
  led('alipay.trade.wap.pay'),
  led('alipay.trade.app.pay'),
]
