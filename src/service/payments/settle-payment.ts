import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { settle } from '@/domain/ledger/settle'
import type { PolicyProfile } from '@/domain/policy/profiles'

import { uncountCharge } from '../agreements/count-charges'
import { changeBalance } from '../balance/balance'
import { noteNotice } from '../notices/note-notice'
import type { Ids, PaymentSubmission, Tx } from '../ports'
import type { PaymentRow, TradeRow } from '../rows'
import { loadBook } from './book'
import { countOnDay } from './card-day'
import { uncount } from './limit-counts'
import type { PayingSource } from './paying-order'

/** What a payment holds was looked at under policy's limits when it was begun, and has been counted under them since. */
const limitsLookedAt = { level: 'unverified', limits: [] } as const

/**
 * Ends a payment by the bank's answer (the balance has none, and agrees) and the rules of domain/ledger: the one place where
 * payments move money. Everything that belongs
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
  const source = await sourceOf(tx, payment)
  if (trade === null || source === null) throw new Error('a payment without its trade or card')
  const { outcome, at } = submission
  const booked = { id: payment.id, begunAt: payment.createdAt }
  const book = await loadBook(tx, at, policy, { trade, source }, booked, limitsLookedAt)
  const settled = settle(book, booked, outcome.kind === 'approved' ? null : outcome.reason)
  if (!settled.ok) {
    // The bank took money for a trade that this payment did not hold: nothing may be written over that.
    if (outcome.kind === 'approved') throw new Error(`an approved payment was declined: ${settled.error}`)
    const declined: PaymentRow = { ...payment, status: 'declined', decline: settled.error, settledAt: at }
    if (source.kind === 'card') await countOnDay(tx, source.card, payment.createdAt, -payment.amountFen)
    await uncount(tx, payment, payment.amountFen)
    await uncountCharge(tx, trade, payment)
    const after: TradeRow = { ...trade, reservedBy: null }
    await finish(tx, declined, canBePaidAfter(trade, payment) ? after : { ...after, status: 'closed', closedAt: at })
    return ok(declined)
  }
  if (source.kind === 'balance' && !(await changeBalance(tx, source.accountId, -payment.amountFen)))
    throw new Error('a balance paid what it does not have')
  await tx.ledger.add([{ ...settled.value, id: await ids.next('transfer', tx.counters), movementId: payment.id, at }])
  const succeeded: PaymentRow = { ...payment, status: 'succeeded', settledAt: at }
  const paid: TradeRow = { ...trade, reservedBy: null, status: 'paid', paidBy: payment.id, paidAt: at }
  await finish(tx, succeeded, paid)
  if (payment.chargeId !== null) {
    const charge = await tx.charges.get(payment.chargeId)
    if (charge !== null) await tx.charges.put({ ...charge, status: 'paid' })
    await tx.events.add(payment.accountId, { kind: 'charge-closed', chargeId: payment.chargeId }, at)
  }
  await noteNotice(tx, { ids, policy }, { kind: 'paid', trade: paid, buyerId: payment.accountId, refund: null, at })
  return ok(succeeded)
}

/**
 * Whether the trade can still be paid after this payment was declined: an order, and a charge that waits for the password, by
 * another card; other trades were made for this one try.
 */
export function canBePaidAfter(trade: TradeRow, payment: PaymentRow): boolean {
  return trade.method === 'order-code' || payment.chargeId !== null
}

/** What pays it; null where its card is not there. */
async function sourceOf(tx: Tx, { accountId, cardId }: PaymentRow): Promise<PayingSource | null> {
  if (cardId === null) return { kind: 'balance', accountId }
  const card = await tx.cards.get(cardId)
  return card === null ? null : { kind: 'card', card }
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
