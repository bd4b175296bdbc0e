import type { DeclineCode, WalletError } from '@/contract'
import { readPayCode } from '@/domain/code/pay-code'
import { err, ok, type Result } from '@/domain/core/result'

import { linkedCards } from '../cards/card-view'
import { debitPayment } from '../payments/ask-bank'
import { beginPayment } from '../payments/begin-payment'
import { payCodeFingerprint } from '../payments/issue-pay-code'
import type { Ports, Tx } from '../ports'
import type { CardRow, PayCodeRow, PaymentRow, TradeRow } from '../rows'
import { findOrMakeTrade, type TradeOrder } from './open-trade'

/** How a till's charge went. */
export interface ChargeOutcome {
  readonly result: 'paid' | 'waiting-for-password' | 'processing' | 'declined'
  readonly decline: DeclineCode | null
  readonly trade: TradeRow
}

/**
 * A till charges a pay code. Small amounts are paid at once, larger ones wait for the payment password. The code is used up
 * either way, and by a payment that fails too.
 */
export async function chargePayCode(
  ports: Ports,
  charge: TradeOrder & { readonly payCode: string },
): Promise<Result<ChargeOutcome, WalletError>> {
  const begun = await ports.store.unit((tx) => begin(tx, ports, charge))
  if (!begun.ok) return begun
  const { trade, payment, token } = begun.value
  if (payment === null) return ok({ result: 'waiting-for-password', decline: null, trade })
  const paid = await debitPayment(ports, payment, token)
  return paid.ok ? ok({ result: outcomes[paid.value.status], decline: paid.value.decline, trade }) : paid
}

const outcomes = { succeeded: 'paid', processing: 'processing', declined: 'declined' } as const

interface Begun {
  readonly trade: TradeRow
  /** Null where the password is waited for. */
  readonly payment: PaymentRow | null
  readonly token: string
}

async function begin(
  tx: Tx,
  ports: Ports,
  charge: TradeOrder & { readonly payCode: string },
): Promise<Result<Begun, WalletError>> {
  const now = ports.clock.now()
  const { payment: rules, payCode: codeRules } = ports.policy
  if (charge.amountFen > rules.maxFen) return err({ code: 'amount.too-large', limitFen: rules.maxFen })
  const found = await findPayCode(tx, ports, charge.payCode, now)
  if (!found.ok) return found
  const { payCode, card } = found.value
  const made = await findOrMakeTrade(tx, ports, charge, 'pay-code', rules.chargeWaitMs)
  if (!made.ok) return made
  const trade = made.value
  if (trade.status !== 'open' || trade.reservedBy !== null)
    return err({ code: trade.status === 'closed' ? 'order.closed' : 'order.paid' })
  await tx.payCodes.put({ ...payCode, used: true, endedAt: now })
  await tx.events.add(payCode.accountId, { kind: 'pay-code-used', payCodeId: payCode.id }, now)
  if (charge.amountFen > codeRules.withoutPasswordFen) {
    const id = await ports.ids.next('charge', tx.counters)
    const { accountId } = payCode
    const expiresAt = now + rules.chargeWaitMs
    await tx.charges.put({ id, accountId, tradeId: trade.id, cardId: card.id, status: 'waiting', createdAt: now, expiresAt })
    await tx.events.add(accountId, { kind: 'charge-waiting', chargeId: id }, now)
    return ok({ trade, payment: null, token: card.bankToken })
  }
  const paymentId = await ports.ids.next('payment', tx.counters)
  const context = { ports, now, caller: null }
  const payment = await beginPayment(tx, context, { paymentId, trade, card, method: 'pay-code', chargeId: null })
  return ok({ trade, payment, token: card.bankToken })
}

async function findPayCode(
  tx: Tx,
  ports: Ports,
  text: string,
  now: number,
): Promise<Result<{ payCode: PayCodeRow; card: CardRow }, WalletError>> {
  const code = readPayCode(text)
  const payCode = code === null ? null : await tx.payCodes.byFingerprint(payCodeFingerprint(ports.secrets, code))
  if (payCode === null) return err({ code: 'pay-code.invalid' })
  if (payCode.used) return err({ code: 'pay-code.used' })
  // The service takes a code a little longer than the app shows it: it is on its way from screen to till.
  if (payCode.endedAt !== null || now >= payCode.issuedAt + ports.policy.payCode.acceptedMs)
    return err({ code: 'pay-code.expired' })
  const cards = await linkedCards(tx, payCode.accountId)
  const card = payCode.cardId === null ? cards[0] : cards.find(({ id }) => id === payCode.cardId)
  return card === undefined ? err({ code: 'card.none' }) : ok({ payCode, card })
}
