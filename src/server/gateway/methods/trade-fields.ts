import type { RefundView, TradeView } from '@/service/trades/desk'

import { writeTime } from '../wire/wire-time'
import { writeYuan } from '../wire/yuan'

/** The two names of a trade. */
export function nameFields({ outTradeNo, tradeNo }: Pick<TradeView, 'outTradeNo' | 'tradeNo'>): Record<string, unknown> {
  return { trade_no: tradeNo, out_trade_no: outTradeNo }
}

/** Who pays; nothing while nobody does. */
export function buyerFields({ buyer }: TradeView): Record<string, unknown> {
  return buyer === null ? {} : { buyer_logon_id: buyer.logonId, buyer_user_id: buyer.userId }
}

/** What was to be paid, and what was. There are no discounts, points or invoices of part of it. */
export function amountFields({ amountFen, paidAt }: TradeView): Record<string, unknown> {
  const paid = writeYuan(paidAt === null ? 0 : amountFen)
  return {
    total_amount: writeYuan(amountFen),
    receipt_amount: paid,
    buyer_pay_amount: paid,
    invoice_amount: paid,
    point_amount: writeYuan(0),
  }
}

/** By what it was paid; nothing before. */
export function fundFields({ amountFen, paidAt, paidFrom }: TradeView): Record<string, unknown> {
  if (paidFrom === null || paidAt === null) return {}
  const fund = { fund_channel: fundChannel(paidFrom), amount: writeYuan(amountFen) }
  if (paidFrom.kind === 'balance') return { fund_bill_list: [fund] }
  const bank = paidFrom.bankCode === null ? {} : { bank_code: paidFrom.bankCode }
  const type = paidFrom.cardKind === 'credit' ? 'CREDIT_CARD' : 'DEBIT_CARD'
  return { fund_bill_list: [{ ...fund, fund_type: type, ...bank }] }
}

/** What paid, and so gets money back, as the merchants' API names it. */
export function fundChannel(paidFrom: TradeView['paidFrom']): 'ALIPAYACCOUNT' | 'BANKCARD' {
  return paidFrom?.kind === 'balance' ? 'ALIPAYACCOUNT' : 'BANKCARD'
}

/** A moment under its name; nothing where it has not come. */
export function timeField(name: string, moment: number | null): Record<string, unknown> {
  return moment === null ? {} : { [name]: writeTime(moment) }
}

/** How a refund stands; a status that is not success is not said, as the field has it. */
export function refundFields(refund: RefundView): Record<string, unknown> {
  const { amountFen, outRequestNo, outTradeNo, reason, refundedAt, status, totalFen } = refund
  return {
    ...nameFields(refund),
    out_request_no: outRequestNo ?? outTradeNo,
    total_amount: writeYuan(totalFen),
    refund_amount: writeYuan(amountFen),
    ...(reason === null ? {} : { refund_reason: reason }),
    ...(status === 'succeeded' ? { refund_status: 'REFUND_SUCCESS', ...timeField('gmt_refund_pay', refundedAt) } : {}),
  }
}
