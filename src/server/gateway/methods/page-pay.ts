import * as v from 'valibot'

import { err, ok, type Result } from '@/domain/core/result'

import { orderFields } from '../content'
import type { Failure } from '../failures'
import { failureOf } from '../trade-failures'
import { agreementSign } from './agreement-sign'
import { type Led, type Method, method } from './method'
import { orderOf } from './order'

const led = (name: string): Method<Led> =>
  method(name, v.object(orderFields), async (input, call): Promise<Result<Led, Failure>> => {
    const order = orderOf(input, call)
    if (!order.ok) return order
    const made = await call.desk.page(order.value)
    return made.ok ? ok({ kind: 'trade', trade: made.value.trade }) : err(failureOf(made.error))
  })

/** Methods that a browser is sent to: they lead to a page of the wallet's. */
export const pageMethods: readonly Method<Led>[] = [
  led('alipay.trade.page.pay'),
  led('alipay.trade.wap.pay'),
  led('alipay.trade.app.pay'),
  agreementSign,
]
