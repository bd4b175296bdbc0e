import type { WalletError } from '@/contract'
import { ok, type Result } from '@/domain/core/result'
import { hasPassed } from '@/domain/time/has-passed'

import { deliverOfTrade } from '../notices/deliver'
import type { BankDebit, BankDebitAnswer, Ports, Tx } from '../ports'
import type { PaymentRow } from '../rows'
import { cutOffMs } from './ask-times'
import { settlePayment } from './settle-payment'

type Answer = Promise<Result<PaymentRow, WalletError>>

/** Asks the bank for the money of a payment that was just begun, and settles it. Without an answer it stays `processing`. */
export async function debitPayment(ports: Ports, payment: PaymentRow, token: string | null): Answer {
  if (payment.status !== 'processing' || token === null) return ok(payment)
  const answer = await ports.bank.debit(debitOf(payment, token))
  return answer.kind === 'no-answer' ? noteSilence(ports, payment) : settleBy(ports, payment, answer)
}

/**
 * The payment settled in the unit of work in which it was begun, where the balance pays (no `token`) or the bank's books lie in the
 * same store; otherwise as it was, for the bank to be asked.
 */
export async function settleWithin(tx: Tx, ports: Ports, payment: PaymentRow, token: string | null): Answer {
  if (payment.status !== 'processing') return ok(payment)
  const outcome = token === null ? agreed : ((await ports.bank.debitWithin?.(tx, debitOf(payment, token))) ?? null)
  if (outcome === null) return ok(payment)
  return settlePayment(tx, { paymentKey: payment.id, at: ports.clock.now(), outcome }, ports)
}

/** What the balance answers: that there is enough was looked at in the same unit of work. */
const agreed = { kind: 'approved' } as const

function debitOf({ id, amountFen, debitFault, payee, orderNumber }: PaymentRow, token: string): BankDebit {
  const debit = { key: id, token, amountFen, purchase: { shopId: payee.shopId, orderNumber } }
  return debitFault === undefined ? debit : { ...debit, fault: debitFault }
}

/** Finds out from the bank what became of a payment whose answer did not come. Others are given back as they are. */
export async function resolvePayment(ports: Ports, payment: PaymentRow): Answer {
  const now = ports.clock.now()
  const isBeingAsked = payment.silentSince === null && !hasPassed(cutOffMs, payment.createdAt, now)
  if (payment.status !== 'processing' || isBeingAsked) return ok(payment)
  const answer = await ports.bank.debitStatus(payment.id)
  switch (answer.kind) {
    case 'no-answer':
      return ok(payment)
    case 'unknown':
      // It never arrived, and the bank will not take it any more.
      return settleBy(ports, payment, { kind: 'declined', reason: 'bank-not-reached' })
    default:
      return settleBy(ports, payment, answer)
  }
}

async function settleBy(ports: Ports, payment: PaymentRow, outcome: Exclude<BankDebitAnswer, { kind: 'no-answer' }>): Answer {
  const settled = await ports.store.submit({ paymentKey: payment.id, at: ports.clock.now(), outcome })
  if (settled.ok && settled.value.status === 'succeeded') await deliverOfTrade(ports, settled.value.tradeId)
  return unlessFull(payment, settled)
}

async function noteSilence(ports: Ports, payment: PaymentRow): Answer {
  const noted = await ports.store.unit(async (tx): Answer => {
    const current = (await tx.payments.get(payment.id)) ?? payment
    if (current.status !== 'processing') return ok(current)
    const silent = { ...current, silentSince: ports.clock.now() }
    await tx.payments.put(silent)
    const { accountId, paymentId, silentSince } = silent
    await tx.events.add(accountId, { kind: 'payment-updated', paymentId, silent: true }, silentSince)
    return ok(silent)
  })
  return unlessFull(payment, noted)
}

/**
 * The bank may have taken the money by now. Where there is no room to write down what it said, the payment is what its row
 * says, `processing`, and the bank is asked again later: an error would read as if nothing had been paid.
 */
function unlessFull(payment: PaymentRow, kept: Result<PaymentRow, WalletError>): Result<PaymentRow, WalletError> {
  const isNotKept = !kept.ok && (kept.error.code === 'storage.full' || kept.error.code === 'service.unavailable')
  return isNotKept ? ok(payment) : kept
}
