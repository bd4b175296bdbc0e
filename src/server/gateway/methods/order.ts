import { err, ok, type Result } from '@/domain/core/result'
import { nextShanghaiDay } from '@/domain/time/calendar'
import type { MerchantOrder } from '@/service/trades/desk'

import { type Failure, wrongField } from '../failures'
import type { Call } from './method'

/** The fields of an order as they were read (`orderFields`). */
export interface OrderInput {
  readonly out_trade_no: string
  readonly total_amount: number
  readonly subject: string
  readonly body: string | null
  readonly timeout_express: number | null
  readonly time_expire: number | null
  readonly passback_params: string | null
  readonly notify_url: string | null
}

const tooLate: Failure = {
  code: '40004',
  subCode: 'ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR',
  text: 'time_expire is over. Send a time ahead of now, on Shanghai’s clock.',
  status: 400,
}

/** The order as the wallet takes it. */
export function orderOf(input: OrderInput, call: Call): Result<MerchantOrder, Failure> {
  const { debitFault, now, noticeFault } = call
  if (input.time_expire !== null && input.time_expire <= now) return err(tooLate)
  const notifyUrl = input.notify_url ?? call.notifyUrl
  if (notifyUrl !== null && !isWebAddress(notifyUrl))
    return err(wrongField('notify_url', 'must be an address that begins with http:// or https://'))
  return ok({
    payee: call.payee,
    appId: call.appId,
    outTradeNo: input.out_trade_no,
    amountFen: input.total_amount,
    subject: input.subject,
    body: input.body,
    notifyUrl,
    passback: input.passback_params,
    timeoutMs: timeoutOf(input, now),
    ...(noticeFault === null ? {} : { noticeFault }),
    ...(debitFault === null ? {} : { debitFault }),
  })
}

/** An absolute time wins; a relative one of 0 ends with the day. */
function timeoutOf({ time_expire: expiry, timeout_express: timeout }: OrderInput, now: number): number | null {
  if (expiry !== null) return expiry - now
  return timeout === 0 ? nextShanghaiDay(now) - now : timeout
}

/** Whether somebody can be led or told there. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === ''
}
