import * as v from 'valibot'

import { err } from '@/domain/core/result'

import { tradeNames } from '../content'
import { failureOf } from '../trade-failures'
import { done, method, tradeRef } from './method'
import { nameFields } from './trade-fields'

/** `alipay.trade.close`: a trade that nobody has paid can't be paid any more. */
export const tradeClose = method('alipay.trade.close', v.object(tradeNames), async (input, call) => {
  const ref = tradeRef(input, call)
  if (!ref.ok) return ref
  const closed = await call.desk.close(ref.value)
  return closed.ok ? done(nameFields(closed.value)) : err(failureOf(closed.error))
})
