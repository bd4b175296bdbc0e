import * as v from 'valibot'

import { err } from '@/domain/core/result'

import { failureOf } from '../trade-failures'
import { agreementNames, agreementRef, noAgreement } from './agreement-fields'
import { done, method } from './method'

/** `alipay.user.agreement.unsign`: the merchant ends an agreement. */
export const agreementUnsign = method('alipay.user.agreement.unsign', v.object(agreementNames), async (input, call) => {
  const ref = agreementRef(input, call)
  if (!ref.ok) return ref
  const ended = await call.agreements.end(ref.value)
  if (!ended.ok) return err(ended.error.code === 'agreement-unknown' ? noAgreement : failureOf(ended.error))
  return done({})
})
