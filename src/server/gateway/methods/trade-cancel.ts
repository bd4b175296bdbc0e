import * as v from 'valibot'

import { err } from '@/domain/core/result'

import { tradeNames } from '../content'
import { failureOf } from '../trade-failures'
import { done, method, tradeRef } from './method'
import { nameFields } from './trade-fields'

/** `alipay.trade.cancel`: whatever became of a trade is undone. What never was is cancelled too. */
export const tradeCancel = method('alipay.trade.cancel', v.object(tradeNames), async (input, call) => {
  const ref = tradeRef(input, call)
  if (!ref.ok) return ref
  const cancelled = await call.desk.cancel(ref.value)
  if (!cancelled.ok) return err(failureOf(cancelled.error))
  const { action, retry, trade } = cancelled.value
  return done({
    ...(trade === null ? namesSent(input) : nameFields(trade)),
    retry_flag: retry ? 'Y' : 'N',
    ...(action === 'none' ? {} : { action }),
  })
})

function namesSent(names: { readonly out_trade_no: string | null; readonly trade_no: string | null }): Record<string, unknown> {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== null))
}
