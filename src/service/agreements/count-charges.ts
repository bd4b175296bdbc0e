import { type AgreementCount, withCharge, withoutCharge, withoutRefund } from '@/domain/agreement/charging'

import type { Tx } from '../ports'
import type { AgreementRow, PaymentRow, TradeRow } from '../rows'
import { countOf } from './agreement-rows'

/** Counts a charge before its bank is asked, and notes it among the agreement's: two at once can't both find room. */
export async function countCharge(tx: Tx, { id, rule }: AgreementRow, payment: PaymentRow): Promise<void> {
  const { amountFen, createdAt, id: paymentKey, tradeId } = payment
  await tx.agreementCounts.put({ id, ...withCharge(await countOf(tx, id), rule, amountFen, createdAt) })
  await noteCharge(tx, id, { paymentKey, tradeId, at: createdAt })
}

/** A charge that was declined before it was counted is shown with the others. */
export async function noteCharge(
  tx: Tx,
  agreementId: string,
  { at, paymentKey, tradeId }: { readonly paymentKey: string; readonly tradeId: string; readonly at: number },
): Promise<void> {
  await tx.agreementCharges.put({ id: `${agreementId}/${tradeId}`, agreementId, paymentKey, at })
}

/** Takes back a charge that its bank declined after all; a trade that no agreement charged has nothing to take back. */
export async function uncountCharge(tx: Tx, trade: TradeRow, { amountFen, createdAt }: PaymentRow): Promise<void> {
  await recount(tx, trade, (count, { rule }) => withoutCharge(count, rule, amountFen, createdAt))
}

/** Takes back what has come back: somebody who charged the wrong amount and refunded it can charge the right one. */
export async function uncountRefunded(tx: Tx, trade: TradeRow, amountFen: number, paidAt: number): Promise<void> {
  await recount(tx, trade, (count) => withoutRefund(count, amountFen, paidAt))
}

async function recount(
  tx: Tx,
  { agreementId }: TradeRow,
  change: (count: AgreementCount, agreement: AgreementRow) => AgreementCount,
): Promise<void> {
  if (agreementId === undefined) return
  const agreement = await tx.agreements.get(agreementId)
  if (agreement === null) throw new Error('a charge without its agreement')
  await tx.agreementCounts.put({ id: agreementId, ...change(await countOf(tx, agreementId), agreement) })
}
