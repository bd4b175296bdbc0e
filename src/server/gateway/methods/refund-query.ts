import * as v from 'valibot'

import { err } from '@/domain/core/result'

import { field, tradeNames } from '../content'
import { failureOf } from '../trade-failures'
import { done, method, tradeRef } from './method'
import { refundFields } from './trade-fields'

/** `alipay.trade.fastpay.refund.query`: how a refund stands. One that is not known is an empty success, as the field has it. */
export const refundQuery = method(
  'alipay.trade.fastpay.refund.query',
  v.object({ ...tradeNames, out_request_no: field.number }),
  async (input, call) => {
    const ref = tradeRef(input, call)
    if (!ref.ok) return ref
    const found = await call.desk.queryRefund({ ...ref.value, outRequestNo: input.out_request_no })
    if (!found.ok) return err(failureOf(found.error))
    return done(found.value === null ? {} : refundFields(found.value))
  },
)
