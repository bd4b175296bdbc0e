import type { News, NewsAbout } from '@/contract'

import { movementKey, viewMovement } from '../balance/movement-view'
import { viewCard } from '../cards/card-view'
import { cutOffMs } from '../payments/ask-times'
import { paymentKey, viewCharge, viewPayment } from '../payments/payment-view'
import type { Tx } from '../ports'
import type { EventRow, MovementRow, PaymentRow } from '../rows'

/** What an event has to tell; `isOwn`: the person did it themselves a moment before, and had the result on the screen. */
interface Told {
  readonly about: NewsAbout
  readonly isOwn: boolean
}

/**
 * The notice of an event, as things now are; null where it has none: nothing that the person would miss, or a later event tells of
 * the same thing. So each thing is told once, where it last changed.
 *
 * Unread is what happened without the app in front: what a till, a merchant, the bank or the reviewers did. What the person did
 * themselves is read from the start, as they saw its end on the screen; unless the bank kept them waiting, because then it ended
 * when nobody may have looked. A till's charge of the pay code is unread: somebody else asked for it. The app says what it has
 * shown of that (`readNews` about the payment), so that a payment whose result stands on the screen does not light the badge.
 */
export async function newsOf(tx: Tx, event: EventRow, readTo: number): Promise<News | null> {
  const told = await tell(tx, event)
  if (told === null) return null
  const unread = !told.isOwn && event.read !== true && event.seq > readTo
  return { id: String(event.seq), at: event.at, unread, about: told.about }
}

async function tell(tx: Tx, { accountId, what }: EventRow): Promise<Told | null> {
  switch (what.kind) {
    case 'payment-updated':
      return tellPayment(tx, accountId, what)
    case 'movement-updated': {
      const row = await tx.movements.get(movementKey(accountId, what.movementId))
      if (row === null || isOvertaken(what, row)) return null
      return { about: { kind: 'movement', movement: viewMovement(row) }, isOwn: isDoneByHand(row) }
    }
    case 'charge-waiting': {
      const charge = await tx.charges.get(what.chargeId)
      const trade = charge?.status === 'waiting' ? await tx.trades.get(charge.tradeId) : null
      if (charge === null || trade === null) return null
      return { about: { kind: 'charge-waiting', charge: viewCharge(charge, trade) }, isOwn: false }
    }
    case 'charge-closed': {
      const charge = await tx.charges.get(what.chargeId)
      // Of a paid one the payment tells; a refused one was refused by the person.
      if (charge?.status !== 'expired' && charge?.status !== 'withdrawn') return null
      const trade = await tx.trades.get(charge.tradeId)
      if (trade === null) return null
      const { amountFen, payee } = trade
      return { about: { kind: 'charge-over', chargeId: charge.id, payee, amountFen, reason: charge.status }, isOwn: false }
    }
    case 'card-taken-over': {
      const card = await tx.cards.get(what.cardId)
      return card === null ? null : { about: { kind: what.kind, card: viewCard(card) }, isOwn: false }
    }
    case 'verification-changed': {
      if (what.answeredReview === undefined) return null
      const verification = await tx.verifications.get(accountId)
      // Another review was asked for since: this answer is of no use any more.
      if (verification === null || verification.reviewId !== what.answeredReview) return null
      const { status } = verification
      return status === 'verified' || status === 'answered' ? { about: { kind: 'verification', status }, isOwn: false } : null
    }
    case 'risk-check-changed': {
      const open = (await tx.accounts.get(accountId))?.riskCheck
      // One that was passed since is told where it was passed.
      if (what.isPassed) return { about: { kind: 'risk-check', demand: null }, isOwn: false }
      return open === undefined ? null : { about: { kind: 'risk-check', demand: open.demand }, isOwn: false }
    }
    case 'pay-code-used':
    case 'cards-changed':
      return null
  }
}

async function tellPayment(
  tx: Tx,
  accountId: string,
  { paymentId, refundId, silent }: Extract<EventRow['what'], { kind: 'payment-updated' }>,
): Promise<Told | null> {
  const row = await tx.payments.get(paymentKey(accountId, paymentId))
  if (row === null) return null
  const payment = viewPayment(row)
  if (refundId !== undefined) {
    const refund = await tx.refunds.get(refundId)
    return refund === null ? null : { about: { kind: 'money-back', payment, amountFen: refund.amountFen }, isOwn: false }
  }
  if (isOvertaken({ silent }, row)) return null
  return { about: { kind: 'payment', payment }, isOwn: isOwnAct(row) }
}

/** Of a silence nothing is told any more once there is an end; and there is none yet where it is processing. */
function isOvertaken({ silent }: { readonly silent?: true | undefined }, { status }: Ending): boolean {
  return (silent === true) !== (status === 'processing')
}

type Ending = Pick<MovementRow | PaymentRow, 'createdAt' | 'settledAt' | 'silentSince' | 'status'>

/** Paid by hand, and ended while the person was waiting for it. */
function isOwnAct(row: PaymentRow): boolean {
  const { chargeId, method } = row
  return (method !== 'pay-code' || chargeId !== null) && isDoneByHand(row)
}

/** It ended while the person was waiting for it, or they know from the screen that it has not. */
function isDoneByHand({ createdAt, settledAt, silentSince, status }: Ending): boolean {
  const endedAtOnce = silentSince === null && settledAt !== null && settledAt - createdAt < cutOffMs
  return status === 'processing' || endedAtOnce
}
