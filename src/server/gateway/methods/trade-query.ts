import * as v from 'valibot'

import { err } from '@/domain/core/result'

import { tradeNames } from '../content'
import { failureOf } from '../trade-failures'
import { done, method, tradeRef } from './method'
import { amountFields, buyerFields, fundFields, nameFields, timeField } from './trade-fields'

/** `alipay.trade.query`: how a trade stands. */
export const tradeQuery = method('alipay.trade.query', v.object(tradeNames), async (input, call) => {
  const ref = tradeRef(input, call)
  if (!ref.ok) return ref
  const found = await call.desk.query(ref.value)
  if (!found.ok) return err(failureOf(found.error))
  const trade = found.value
  return done({
    ...nameFields(trade),
    trade_status: trade.status,
    subject: trade.subject,
    ...(trade.body === null ? {} : { body: trade.body }),
    ...buyerFields(trade),
    ...amountFields(trade),
    ...fundFields(trade),
    ...timeField('send_pay_date', trade.paidAt),
  })
})
