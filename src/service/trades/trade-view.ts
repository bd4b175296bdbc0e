import { statusOf } from '@/domain/trade/states'

import { maskE164 } from '../accounts/mask-phone'
import type { Ports, Tx } from '../ports'
import type { AccountRow, PaymentRow, RefundRow, TradeRow } from '../rows'
import type { RefundView, TradeView } from './desk'
import { payableUntil, stateOfTrade } from './trade-facts'

/** Who pays or has paid a trade, and by what. */
export interface Payer {
  readonly account: AccountRow | null
  readonly payment: PaymentRow | null
}

/** The trade as its merchant sees it. */
export async function viewTrade(tx: Tx, trade: TradeRow, ports: Pick<Ports, 'clock' | 'policy'>): Promise<TradeView> {
  return viewTradeOf(trade, await payerOf(tx, trade), ports)
}

/** The same where the payer is at hand. */
export function viewTradeOf(
  trade: TradeRow,
  { account, payment }: Payer,
  { clock, policy }: Pick<Ports, 'clock' | 'policy'>,
): TradeView {
  const { terms } = trade
  const state = stateOfTrade(trade, clock.now(), policy)
  const status = statusOf(state)
  const expiresAt = payableUntil(trade, policy)
  return {
    tradeNo: trade.id,
    outTradeNo: trade.orderNumber,
    payee: trade.payee,
    appId: terms?.appId ?? null,
    status,
    amountFen: trade.amountFen,
    refundedFen: trade.refundedFen ?? 0,
    subject: trade.goods,
    body: terms?.body ?? null,
    passback: terms?.passback ?? null,
    notifyUrl: terms?.notifyUrl ?? null,
    buyer: account === null ? null : { userId: account.id, logonId: maskE164(account.phone) },
    paidFrom: trade.paidBy === undefined || payment === null ? null : paidFrom(payment),
    createdAt: trade.createdAt,
    expiresAt,
    paidAt: trade.paidAt ?? null,
    closedAt: status === 'TRADE_CLOSED' ? (trade.closedAt ?? expiresAt) : null,
    breakdown: trade.breakdown ?? null,
    answers: trade.code?.answers ?? [],
  }
}

function paidFrom({ face }: PaymentRow): NonNullable<TradeView['paidFrom']> {
  return face === null ? { kind: 'balance' } : { kind: 'card', bankCode: face.bankCode, cardKind: face.kind }
}

/** Who pays or has paid it, is asked for the password, or is the only one who may. */
async function payerOf(tx: Tx, trade: TradeRow): Promise<Payer> {
  const paymentKey = trade.paidBy ?? trade.reservedBy
  const payment = paymentKey === null ? null : await tx.payments.get(paymentKey)
  const [chargeId] = (trade.chargeIds ?? []).slice(-1)
  const charge = payment !== null || chargeId === undefined ? null : await tx.charges.get(chargeId)
  const accountId = payment?.accountId ?? charge?.accountId ?? trade.terms?.buyerId ?? null
  return { account: accountId === null ? null : await tx.accounts.get(accountId), payment }
}

/** The refund as the merchant sees it. */
export function viewRefund(refund: RefundRow, trade: TradeRow): RefundView {
  return {
    outRequestNo: refund.outRequestNo,
    tradeNo: trade.id,
    outTradeNo: trade.orderNumber,
    amountFen: refund.amountFen,
    totalFen: trade.amountFen,
    status: refund.status,
    reason: refund.reason,
    refundedAt: refund.settledAt,
  }
}
