import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { settle } from '@/domain/ledger/settle'
import type { PolicyProfile } from '@/domain/policy/profiles'

import type { Ids, PaymentSubmission, Tx } from '../ports'
import type { PaymentRow, TradeRow } from '../rows'
import { loadBook } from './book'
import { countOnDay } from './card-day'

/**
 * Ends a payment by the bank's answer and the rules of domain/ledger: the one place where money moves. Everything that belongs
 * to it is written here: transfer, payment, trade, charge, events and the merchant's notice.
 */
export async function settlePayment(
  tx: Tx,
  submission: PaymentSubmission,
  { ids, policy }: { readonly ids: Ids; readonly policy: PolicyProfile },
): Promise<Result<PaymentRow, WalletError>> {
  const payment = await tx.payments.get(submission.paymentKey)
  if (payment === null) return err({ code: 'payment.unknown' })
  if (payment.status !== 'processing') return ok(payment)
  const trade = await tx.trades.get(payment.tradeId)
  const card = await tx.cards.get(payment.cardId)
  if (trade === null || card === null) throw new Error('a payment without its trade or card')
  const { outcome, at } = submission
  const cardPayment = { id: payment.id, begunAt: payment.createdAt }
  const book = await loadBook(tx, at, policy, { trade, card }, cardPayment)
  const settled = settle(book, cardPayment, outcome.kind === 'approved' ? null : outcome.reason)
  if (!settled.ok) {
    // The bank took money for a trade that this payment did not hold: nothing may be written over that.
    if (outcome.kind === 'approved') throw new Error(`an approved payment was declined: ${settled.error}`)
    const declined: PaymentRow = { ...payment, status: 'declined', decline: settled.error, settledAt: at }
    await countOnDay(tx, card, payment.createdAt, -payment.amountFen)
    await finish(tx, declined, { ...trade, reservedBy: null, status: canBePaidAgain(payment) ? 'open' : 'closed' })
    return ok(declined)
  }
  await tx.ledger.add([{ ...settled.value, id: await ids.next('transfer', tx.counters), movementId: payment.id, at }])
  const succeeded: PaymentRow = { ...payment, status: 'succeeded', settledAt: at }
  await finish(tx, succeeded, { ...trade, reservedBy: null, status: 'paid' })
  if (payment.chargeId !== null) {
    const charge = await tx.charges.get(payment.chargeId)
    if (charge !== null) await tx.charges.put({ ...charge, status: 'paid' })
    await tx.events.add(payment.accountId, { kind: 'charge-closed', chargeId: payment.chargeId }, at)
  }
  await tx.notices.put({
    id: await ids.next('notice', tx.counters),
    shopId: trade.payee.shopId,
    tradeId: trade.id,
    orderNumber: trade.orderNumber,
    ...referenceOf(trade),
    amountFen: payment.amountFen,
    paidAt: at,
  })
  return ok(succeeded)
}

/** A till that shows EMVCo codes knows its purchases by what it wrote into them, not by the wallet's numbers. */
function referenceOf({ breakdown }: TradeRow): { readonly reference?: string } {
  const labels = breakdown?.labels ?? []
  const named = labels.find(({ field }) => field === 'referenceLabel') ?? labels.find(({ field }) => field === 'billNumber')
  return named === undefined ? {} : { reference: named.text }
}

/** An order, and a charge that waits for the password, can be paid by another card; other trades were made for this one try. */
function canBePaidAgain(payment: PaymentRow): boolean {
  return payment.method === 'order-code' || payment.chargeId !== null
}

async function finish(tx: Tx, payment: PaymentRow, trade: TradeRow): Promise<void> {
  await tx.payments.put(payment)
  await tx.trades.put(trade)
  await tx.events.add(
    payment.accountId,
    { kind: 'payment-updated', paymentId: payment.paymentId },
    payment.settledAt ?? payment.createdAt,
  )
}
