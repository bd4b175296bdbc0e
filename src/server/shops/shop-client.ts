import type { AlipaySdk } from 'alipay-sdk'
import * as v from 'valibot'

import type { PeriodRule } from '@/domain/agreement/agreement'

import { readYuan, writeYuan } from '../gateway/wire/yuan'

/** What a shop's back end asks of the wallet, by the SDK, and what it makes of the answers. */
export interface ShopClient {
  /** The text of the order's code. */
  precreate(order: ShopOrder): Promise<Answered<{ readonly code: string }>>
  /** Charges the pay code that the till has scanned. */
  charge(order: ShopOrder & { readonly payCode: string }): Promise<Answered<{ readonly result: 'paid' | 'waiting' | 'unknown' }>>
  /** The wallet's number of the agreement that a customer who is sent to the gateway is led to. */
  askAgreement(asked: AskedAgreement): Promise<Answered<{ readonly agreementNo: string }>>
  chargeByAgreement(
    order: ShopOrder & { readonly agreementNo: string },
  ): Promise<Answered<{ readonly result: 'paid' | 'unknown' }>>
  endAgreement(number: string): Promise<Answered<object>>
  /** "TRADE_SUCCESS" and the like. */
  query(orderNumber: string): Promise<Answered<{ readonly tradeStatus: string; readonly tradeNo: string }>>
  refund(refund: {
    readonly orderNumber: string
    readonly refundNumber: string
    readonly amountFen: number
  }): Promise<Answered<{ readonly fundChange: boolean; readonly refundedFen: number }>>
  cancel(orderNumber: string): Promise<Answered<{ readonly action: 'close' | 'refund' | null; readonly retry: boolean }>>
}

export interface AskedAgreement {
  readonly number: string
  readonly scene: string | null
  readonly rule: PeriodRule | null
  readonly notifyUrl: string
}

export interface ShopOrder {
  readonly orderNumber: string
  readonly goods: string
  readonly amountFen: number
  readonly notifyUrl: string
  /** How long it can be paid, ms; told in whole minutes. */
  readonly livesMs: number
}

/** The gateway's answer, or how it refused. */
export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export interface Refusal {
  /** "40004"; null where no answer came. */
  readonly code: string | null
  readonly subCode: string | null
  readonly text: string
}

/** Some shops speak v1 and some v3; these ask by v1 what changes something, and by v3 how things stand. */
export function createShopClient(sdk: AlipaySdk): ShopClient {
  const exec = async <Schema extends v.GenericSchema<unknown, object>>(
    method: string,
    schema: Schema,
    bizContent: Record<string, unknown>,
    notifyUrl?: string,
  ): Promise<Answered<v.InferOutput<Schema> & { readonly resultCode: string }>> => {
    try {
      const params = { bizContent, ...(notifyUrl === undefined ? {} : { notifyUrl }) }
      const answer: unknown = await sdk.exec(method, params, { validateSign: true })
      const failure = v.safeParse(refused, answer)
      if (failure.success) {
        const { code, subCode, subMsg } = failure.output
        return { ok: false, refusal: { code, subCode, text: subMsg } }
      }
      const { code } = v.parse(resultCode, answer)
      return { ok: true, value: { ...v.parse(schema, answer), resultCode: code } }
    } catch (thrown) {
      return notAnswered(thrown)
    }
  }

  return {
    async precreate({ notifyUrl, ...order }) {
      const answer = await exec('alipay.trade.precreate', v.object({ qrCode: v.string() }), orderContent(order), notifyUrl)
      return answer.ok ? { ok: true, value: { code: answer.value.qrCode } } : answer
    },
    async charge({ notifyUrl, payCode, ...order }) {
      const content = { ...orderContent(order), scene: 'bar_code', auth_code: payCode }
      const answer = await exec('alipay.trade.pay', v.object({}), content, notifyUrl)
      if (answer.ok) return { ok: true, value: { result: answer.value.resultCode === '10003' ? 'waiting' : 'paid' } }
      return answer.refusal.code === '20000' ? { ok: true, value: { result: 'unknown' } } : answer
    },
    async askAgreement({ notifyUrl, ...asked }) {
      const url = sdk.pageExecute(agreementMethod, 'GET', { bizContent: agreementContent(asked), notifyUrl })
      try {
        const led = await fetch(url, { redirect: 'manual' })
        const [, agreementNo] = /\/agreements\/([A-Za-z0-9_-]{1,64})\?/.exec(led.headers.get('location') ?? '') ?? []
        if (agreementNo !== undefined) return { ok: true, value: { agreementNo } }
        return { ok: false, refusal: { code: null, subCode: null, text: `The gateway led nowhere: HTTP ${led.status}.` } }
      } catch (thrown) {
        return notAnswered(thrown)
      }
    },
    async chargeByAgreement({ agreementNo, notifyUrl, ...order }) {
      const content = {
        ...orderContent(order),
        product_code: 'GENERAL_WITHHOLDING',
        agreement_params: { agreement_no: agreementNo },
      }
      const answer = await exec('alipay.trade.pay', v.object({}), content, notifyUrl)
      if (answer.ok) return { ok: true, value: { result: 'paid' } }
      return answer.refusal.code === '20000' ? { ok: true, value: { result: 'unknown' } } : answer
    },
    async endAgreement(number) {
      return exec('alipay.user.agreement.unsign', v.object({}), { external_agreement_no: number })
    },
    async query(orderNumber) {
      try {
        const { data } = await sdk.curl<unknown>('POST', '/v3/alipay/trade/query', { body: { out_trade_no: orderNumber } })
        const { trade_no: tradeNo, trade_status: tradeStatus } = v.parse(queried, data)
        return { ok: true, value: { tradeStatus, tradeNo } }
      } catch (thrown) {
        return notAnswered(thrown)
      }
    },
    async refund({ amountFen, orderNumber, refundNumber }) {
      const content = { out_trade_no: orderNumber, out_request_no: refundNumber, refund_amount: writeYuan(amountFen) }
      const schema = v.object({ fundChange: v.picklist(['Y', 'N']), refundFee: v.string() })
      const answer = await exec('alipay.trade.refund', schema, content)
      if (!answer.ok) return answer
      return {
        ok: true,
        value: { fundChange: answer.value.fundChange === 'Y', refundedFen: readYuan(answer.value.refundFee) ?? 0 },
      }
    },
    async cancel(orderNumber) {
      const schema = v.object({ action: v.optional(v.picklist(['close', 'refund'])), retryFlag: v.picklist(['Y', 'N']) })
      const answer = await exec('alipay.trade.cancel', schema, { out_trade_no: orderNumber })
      if (!answer.ok) return answer
      return { ok: true, value: { action: answer.value.action ?? null, retry: answer.value.retryFlag === 'Y' } }
    },
  }
}

const agreementMethod = 'alipay.user.agreement.page.sign'

function agreementContent({ number, rule, scene }: Omit<AskedAgreement, 'notifyUrl'>): Record<string, unknown> {
  return {
    personal_product_code: rule === null ? 'GENERAL_WITHHOLDING_P' : 'CYCLE_PAY_AUTH_P',
    external_agreement_no: number,
    access_params: { channel: 'ALIPAYAPP' },
    ...(scene === null ? {} : { sign_scene: scene }),
    ...(rule === null ? {} : { period_rule_params: ruleContent(rule) }),
  }
}

function ruleContent({ count, firstOn, payments, singleFen, totalFen, type }: PeriodRule): Record<string, unknown> {
  return {
    period_type: type === 'day' ? 'DAY' : 'MONTH',
    period: count,
    execute_time: firstOn,
    single_amount: writeYuan(singleFen),
    ...(totalFen === null ? {} : { total_amount: writeYuan(totalFen) }),
    ...(payments === null ? {} : { total_payments: payments }),
  }
}

function orderContent({ amountFen, goods, livesMs, orderNumber }: Omit<ShopOrder, 'notifyUrl'>): Record<string, unknown> {
  const timeout = `${Math.max(1, Math.floor(livesMs / 60_000))}m`
  return { out_trade_no: orderNumber, total_amount: writeYuan(amountFen), subject: goods, timeout_express: timeout }
}

const queried = v.object({ trade_no: v.string(), trade_status: v.string() })
const resultCode = v.object({ code: v.string() })
const refused = v.object({ code: v.string(), subCode: v.string(), subMsg: v.string() })
const sdkError = v.object({ message: v.string(), code: v.optional(v.nullable(v.string()), null) })

/** The SDK throws what v3 refuses, and what does not come at all. */
function notAnswered(thrown: unknown): { readonly ok: false; readonly refusal: Refusal } {
  const read = v.safeParse(sdkError, thrown)
  const { code, message } = read.success ? read.output : { code: null, message: 'The gateway could not be reached.' }
  return { ok: false, refusal: { code: null, subCode: code, text: message } }
}
