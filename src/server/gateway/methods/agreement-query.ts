import * as v from 'valibot'

import { err } from '@/domain/core/result'

import { failureOf } from '../trade-failures'
import { agreementFields, agreementNames, agreementRef, noAgreement } from './agreement-fields'
import { done, method } from './method'

/** `alipay.user.agreement.query`: how an agreement stands, from the wish for it on. */
export const agreementQuery = method('alipay.user.agreement.query', v.object(agreementNames), async (input, call) => {
  const ref = agreementRef(input, call)
  if (!ref.ok) return ref
  const found = await call.agreements.query(ref.value)
  if (!found.ok) return err(found.error.code === 'agreement-unknown' ? noAgreement : failureOf(found.error))
  return found.value.status === 'ended' ? err(noAgreement) : done(agreementFields(found.value))
})
