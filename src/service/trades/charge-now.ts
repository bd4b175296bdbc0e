import { err, ok, type Result } from '@/domain/core/result'
import { stepOf } from '@/domain/trade/commands'
import { refusalOfDecline } from '@/domain/trade/refusals'

import { deliverOfTrade } from '../notices/deliver'
import { debitPayment, settleWithin } from '../payments/ask-bank'
import { beginPayment } from '../payments/begin-payment'
import { type PayingSource, tokenOf } from '../payments/paying-order'
import { canBePaidAfter } from '../payments/settle-payment'
import type { Ports, Tx } from '../ports'
import type { AccountRow, PaymentRow, TradeRow } from '../rows'
import type { MerchantOrder, PayOutcome, TradeError } from './desk'
import { knownTrade, refused } from './order-trade'
import { stateAt } from './trade-facts'
import { askAbout, type AskBank, onceKnown } from './trade-unit'
import { viewTrade, viewTradeOf } from './trade-view'

/** A payment that was begun, for the bank to be asked. */
export interface Begun {
  readonly trade: TradeRow
  readonly payment: PaymentRow
  readonly account: AccountRow
  readonly token: string | null
}

/** What a merchant charges without its buyer doing anything, from the first look to the bank's answer. */
export async function chargeNow(
  ports: Ports,
  begin: (tx: Tx, wasAsked: boolean) => Promise<Result<Begun | PayOutcome | AskBank, TradeError>>,
): Promise<Result<PayOutcome, TradeError>> {
  const begun = await onceKnown<Begun | PayOutcome>(ports, begin)
  if (!begun.ok) return begun
  return 'outcome' in begun.value ? ok(begun.value) : end(ports, begun.value)
}

/** The trade that the charge's number names and can be charged, or null for a new one; otherwise how it ends here already. */
export async function chargeable(
  tx: Tx,
  ports: Ports,
  order: MerchantOrder,
  wasAsked: boolean,
): Promise<Result<{ readonly before: TradeRow | null } | { readonly ended: PayOutcome | AskBank }, TradeError>> {
  const known = await knownTrade(tx, ports, order)
  if (!known.ok) return known
  const before = known.value
  const step = stepOf('pay', stateAt(before, ports.clock.now(), ports.policy))
  if (step.step === 'refuse') return err(await refused(tx, ports, step.refusal, before))
  if (step.step !== 'ask-bank' || before === null) return ok({ before })
  if (wasAsked) return ok({ ended: { outcome: 'unknown', trade: await viewTrade(tx, before, ports) } })
  const asking = await askAbout(tx, before)
  return asking.ok ? ok({ ended: asking.value }) : asking
}

/** Begins the payment of such a trade, and settles it in the same unit of work where the balance pays or the bank's books lie in the same store. */
export async function beginCharge(
  tx: Tx,
  ports: Ports,
  charge: {
    readonly trade: TradeRow
    readonly source: PayingSource
    readonly account: AccountRow
    readonly method: PaymentRow['method']
  },
  onBegun?: (payment: PaymentRow) => Promise<void>,
): Promise<Begun> {
  const { account, method, source, trade } = charge
  const now = ports.clock.now()
  const paymentId = await ports.ids.next('payment', tx.counters)
  const context = { ports, now, caller: null }
  const payment = await beginPayment(tx, context, { paymentId, trade, source, method, chargeId: null })
  // Declined at once, by a limit that the wallet knows: as when the bank declines.
  if (payment.status === 'declined' && !canBePaidAfter(trade, payment))
    await tx.trades.put({ ...trade, status: 'closed', closedAt: now })
  await onBegun?.(payment)
  const settled = await settleWithin(tx, ports, payment, tokenOf(source))
  if (!settled.ok) throw new Error(`a payment that was just begun could not be settled: ${settled.error.code}`)
  return { trade, payment: settled.value, account, token: tokenOf(source) }
}

async function end(ports: Ports, { account, payment, token, trade }: Begun): Promise<Result<PayOutcome, TradeError>> {
  // Settled when it was begun, its merchant is still to be told.
  if (payment.status === 'succeeded') await deliverOfTrade(ports, payment.tradeId)
  const paid = await debitPayment(ports, payment, token)
  if (!paid.ok) return err({ code: 'unknown', cause: paid.error })
  const { decline, id, settledAt, status } = paid.value
  const payer = { account, payment: paid.value }
  switch (status) {
    case 'processing':
      return ok({ outcome: 'unknown', trade: viewTradeOf({ ...trade, reservedBy: id }, payer, ports) })
    case 'succeeded': {
      const paidAt = settledAt ?? ports.clock.now()
      return ok({ outcome: 'paid', trade: viewTradeOf({ ...trade, status: 'paid', paidBy: id, paidAt }, payer, ports) })
    }
    case 'declined': {
      if (decline === null) throw new Error('a declined payment has its reason')
      const after: TradeRow = canBePaidAfter(trade, paid.value)
        ? trade
        : { ...trade, status: 'closed', closedAt: ports.clock.now() }
      return err({ code: refusalOfDecline(decline), decline, trade: viewTradeOf(after, payer, ports) })
    }
  }
}
