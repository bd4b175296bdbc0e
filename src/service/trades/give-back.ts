import type { WalletError } from '@/contract'
import { ok, type Result } from '@/domain/core/result'
import { giveBack as moveBack } from '@/domain/ledger/give-back'
import { fen } from '@/domain/money/fen'
import { hasPassed } from '@/domain/time/has-passed'

import { uncountRefunded } from '../agreements/count-charges'
import { changeBalance } from '../balance/balance'
import { manyAtOnce } from '../many-at-once'
import { noteNotice } from '../notices/note-notice'
import { uncountRefund } from '../payments/card-day'
import { uncount } from '../payments/limit-counts'
import type { Ports, Tx } from '../ports'
import type { CardRow, PaymentRow, RefundRow } from '../rows'

/** A refund without an answer is asked for again after this long, ms. */
const askAgainMs = 10_000

/** Refunds that are taken up at a time, and how many of them the bank is asked for at once. */
const askedAtATime = 20
const askedAtOnce = 8

/** How a refund ended. */
export interface GivenBack {
  readonly refund: RefundRow
  /** It was this asking that moved the money. */
  readonly moved: boolean
  /** Why the bank did not. */
  readonly failure?: 'refund-refused' | 'bank-unavailable'
}

type Answer = Promise<Result<GivenBack, WalletError>>

/**
 * Asks the bank to give a refund back and books what it says. Safe to repeat: the bank knows the refund by its key and gives
 * nothing back twice, and what is booked is booked once. Without an answer the refund stays `processing`, to be asked again.
 */
export async function giveBack(ports: Ports, refund: RefundRow): Answer {
  if (refund.status !== 'processing') return ok({ refund, moved: false })
  const now = ports.clock.now()
  const asked = await ports.store.unit(async (tx) => {
    const payment = await tx.payments.get(refund.paymentKey)
    const card = payment === null ? null : await cardOf(tx, payment)
    if (card === null) throw new Error('a refund of a payment without its card')
    const current = await openRefund(tx, refund.id)
    // Somebody else may be asking still, and hear another answer than this one.
    const overlaps = current.askedAt > current.createdAt && !isToAskAgain(current, now)
    if (current.status === 'processing') await tx.refunds.put({ ...current, askedAt: Math.max(now, current.createdAt + 1) })
    return ok({ token: card.bankToken, overlaps })
  })
  if (!asked.ok) return asked
  const { overlaps, token } = asked.value
  const { amountFen, id, paymentKey } = refund
  // A number whose refund failed may come again after others took some of the rest: its key names the amount too.
  const answer = await ports.bank.refund({ key: `${id}/${amountFen}`, debitKey: paymentKey, token, amountFen })
  switch (answer.kind) {
    case 'no-answer':
      return ok({ refund, moved: false })
    case 'refunded':
      return ports.store.unit((tx) => book(tx, ports, id))
    case 'refused':
      return ports.store.unit((tx) => fail(tx, ports, id, 'refund-refused'))
    case 'out-of-service':
      // What counts as failed may be asked for under another number: not while the first asking may yet have moved the money.
      if (overlaps) return ok({ refund, moved: false })
      return ports.store.unit((tx) => fail(tx, ports, id, 'bank-unavailable'))
  }
}

/**
 * What goes back to the balance is given back in the unit of work that asks for it: there is no bank to wait for. Others are left as
 * they are, to be asked of their bank.
 */
export async function giveBackWithin(tx: Tx, ports: Ports, refund: RefundRow): Promise<RefundRow> {
  if (refund.status !== 'processing' || (await tx.payments.get(refund.paymentKey))?.cardId !== null) return refund
  const given = await book(tx, ports, refund.id)
  if (!given.ok) throw new Error(`the balance took no money back: ${given.error.code}`)
  return given.value.refund
}

/** Whether the bank is to be asked again: whoever asked before has had their answer by now, or is gone. */
export function isToAskAgain({ askedAt }: RefundRow, now: number): boolean {
  return hasPassed(askAgainMs, askedAt, now)
}

/**
 * Asks the bank again for refunds that it has left without an answer, whoever they are for: merchants give up asking, and hosts
 * die. How many it asked for.
 */
export async function giveBackDue(ports: Ports): Promise<number> {
  const now = ports.clock.now()
  const open = await ports.store.unit(async (tx) => ok(await tx.refunds.processing(askedAtATime)))
  const due = open.ok ? open.value.filter((refund) => isToAskAgain(refund, now)) : []
  const asked = await manyAtOnce(due, askedAtOnce, (refund) => giveBack(ports, refund))
  return asked.filter(({ ok: isAsked }) => isAsked).length
}

async function book(tx: Tx, ports: Ports, refundId: string): Answer {
  const refund = await openRefund(tx, refundId)
  // One that had counted as failed: the bank's word is the later one.
  if (refund.status === 'succeeded') return ok({ refund, moved: false })
  const at = ports.clock.now()
  const trade = await tx.trades.get(refund.tradeId)
  const payment = await tx.payments.get(refund.paymentKey)
  if (trade === null || payment === null) throw new Error('a refund without its trade or payment')
  const { amountFen } = refund
  const { accountId, face } = payment
  const transfer = moveBack(
    fen(amountFen),
    face === null ? { kind: 'balance', accountId } : { kind: 'card', bankCode: face.bankCode },
    trade.payee.shopId,
  )
  if (face === null) await changeBalance(tx, accountId, amountFen)
  await tx.ledger.add([{ ...transfer, id: await ports.ids.next('transfer', tx.counters), movementId: refund.id, at }])
  const done: RefundRow = { ...refund, status: 'succeeded', settledAt: at }
  await tx.refunds.put(done)
  const refundedFen = (trade.refundedFen ?? 0) + amountFen
  if (refundedFen > trade.amountFen) throw new Error('more went back than was paid')
  const after = { ...trade, refundedFen, ...(refundedFen === trade.amountFen ? { closedAt: at } : {}) }
  await tx.trades.put(after)
  await tx.payments.put({ ...payment, refundedFen })
  const card = await cardOf(tx, payment)
  if (card !== null) await uncountRefund(tx, card, payment.createdAt, amountFen, at)
  await uncount(tx, payment, amountFen)
  await tx.events.add(payment.accountId, { kind: 'payment-updated', paymentId: payment.paymentId, refundId }, at)
  await uncountRefunded(tx, trade, amountFen, payment.createdAt)
  const { outRequestNo } = refund
  await noteNotice(tx, ports, {
    kind: 'refunded',
    trade: after,
    buyerId: payment.accountId,
    refund: { outRequestNo, amountFen, refundedAt: at },
    at,
  })
  return ok({ refund: done, moved: true })
}

/** The card that paid; null where the balance did. */
async function cardOf(tx: Tx, { cardId }: PaymentRow): Promise<CardRow | null> {
  return cardId === null ? null : tx.cards.get(cardId)
}

async function fail(tx: Tx, ports: Ports, refundId: string, failure: NonNullable<GivenBack['failure']>): Answer {
  const refund = await openRefund(tx, refundId)
  if (refund.status !== 'processing') return ok({ refund, moved: false })
  const failed: RefundRow = { ...refund, status: 'failed', settledAt: ports.clock.now() }
  await tx.refunds.put(failed)
  return ok({ refund: failed, moved: false, failure })
}

async function openRefund(tx: Tx, refundId: string): Promise<RefundRow> {
  const refund = await tx.refunds.get(refundId)
  if (refund === null) throw new Error('a refund was asked of the bank that is not there')
  return refund
}
