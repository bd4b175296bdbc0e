import { ok } from '@/domain/core/result'

import { inOneUnit } from '../use-case'
import { checkCode } from './challenges'

/** Says whether a code is right, before more is asked for; a wrong one counts. */
export const checkSmsCode = inOneUnit<'checkSmsCode'>(async (tx, input, context) => {
  const checked = await checkCode(tx, context, input, null)
  return checked.ok ? ok({}) : checked
})
