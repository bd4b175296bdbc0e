import type * as v from 'valibot'

import type { Payee } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import type { DebitFault } from '@/domain/trade/debit-faults'
import type { NoticeFault } from '@/domain/trade/notices'
import type { AgreementDesk, AgreementView } from '@/service/agreements/desk'
import type { TradeDesk, TradeRef, TradeView } from '@/service/trades/desk'

import type { Done } from '../answers'
import { readContent } from '../content'
import type { Failure } from '../failures'

/** Who calls a method, and with what. */
export interface Call {
  readonly desk: TradeDesk
  readonly agreements: AgreementDesk
  readonly appId: string
  readonly payee: Payee
  /** The request's own, or else the merchant's; null: nowhere. */
  readonly notifyUrl: string | null
  readonly now: number
  /** Switched on for the merchant, or asked for by the request. */
  readonly noticeFault: NoticeFault | null
  /** The same for the bank of whoever pays the order, now or later. */
  readonly debitFault: DebitFault | null
}

/** What a browser is led to: an order to pay, or an agreement to sign. */
export type Led =
  { readonly kind: 'trade'; readonly trade: TradeView } | { readonly kind: 'agreement'; readonly agreement: AgreementView }

/** A method of the API. `Output` is `Done` but for those that lead to a page. */
export interface Method<Output = Done> {
  /** "alipay.trade.pay"; in v3 the path is made of it. */
  readonly name: string
  run(content: Readonly<Record<string, unknown>>, call: Call): Promise<Result<Output, Failure>>
}

/** A method whose content is read by a schema first. */
export function method<Schema extends v.GenericSchema, Output = Done>(
  name: string,
  schema: Schema,
  run: (input: v.InferOutput<Schema>, call: Call) => Promise<Result<Output, Failure>>,
): Method<Output> {
  return {
    name,
    async run(content, call) {
      const read = readContent(schema, content)
      return read.ok ? run(read.value, call) : read
    },
  }
}

/** It is done, with these fields. */
export function done(fields: Done['fields'], code: Done['code'] = '10000'): Result<Done, never> {
  return ok({ code, fields })
}

/** The trade that a request names; the wallet's number wins over the merchant's. */
export function tradeRef(
  names: { readonly out_trade_no: string | null; readonly trade_no: string | null },
  { payee: { shopId } }: Call,
): Result<TradeRef, Failure> {
  if (names.trade_no !== null) return ok({ shopId, tradeNo: names.trade_no })
  if (names.out_trade_no !== null) return ok({ shopId, outTradeNo: names.out_trade_no })
  return err(noName)
}

const noName: Failure = {
  code: '40004',
  subCode: 'ACQ.INVALID_PARAMETER',
  text: 'out_trade_no: is missing, and so is trade_no. Send one of them.',
  status: 400,
}
