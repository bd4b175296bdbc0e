import { type AgreementStep, agreementStep } from '@/domain/agreement/agreement'
import { type ChargeRefusal, chargeRefusal } from '@/domain/agreement/charging'
import { err, ok, type Result } from '@/domain/core/result'
import type { TradeRefusal } from '@/domain/trade/refusals'

import { countOf, stateOfAgreement } from '../agreements/agreement-rows'
import { countCharge, noteCharge } from '../agreements/count-charges'
import { payingSource, type PayingSource } from '../payments/paying-order'
import type { Ports, Tx } from '../ports'
import { unlessChecked } from '../risk/risk-check'
import type { AccountRow, AgreementRow } from '../rows'
import { beginCharge, type Begun, chargeable, chargeNow } from './charge-now'
import type { AgreementOrder, PayOutcome, TradeError } from './desk'
import { makeTrade, refused } from './order-trade'
import type { AskBank } from './trade-unit'

/**
 * A merchant charges by an agreement: paid at once and without the password, up to what was agreed and what the person caps. What is over
 * that is refused before there is any payment, and counts for nothing.
 */
export function payByAgreement(ports: Ports, order: AgreementOrder): Promise<Result<PayOutcome, TradeError>> {
  return chargeNow(ports, (tx, wasAsked) => begin(tx, ports, order, wasAsked))
}

async function begin(
  tx: Tx,
  ports: Ports,
  order: AgreementOrder,
  wasAsked: boolean,
): Promise<Result<Begun | PayOutcome | AskBank, TradeError>> {
  const found = await chargeable(tx, ports, order, wasAsked)
  if (!found.ok) return found
  if ('ended' in found.value) return ok(found.value.ended)
  const { before } = found.value
  const agreed = await findAgreement(tx, ports, order)
  if (!agreed.ok) return agreed
  const { account, agreement, source } = agreed.value
  // Made for one buyer, and this is another.
  const buyerId = before?.terms?.buyerId ?? null
  if (buyerId !== null && buyerId !== account.id) return err(await refused(tx, ports, 'context-inconsistent', before))
  const livesMs = order.timeoutMs ?? ports.policy.payment.chargeWaitMs
  const made = before ?? (await makeTrade(tx, ports, order, { method: 'agreement', livesMs, buyerId: null, isMet: true }))
  const trade = { ...made, agreementId: agreement.id }
  const charge = { trade, source, account, method: 'agreement' as const }
  return ok(
    await beginCharge(tx, ports, charge, (payment) =>
      payment.status === 'declined'
        ? noteCharge(tx, agreement.id, { paymentKey: payment.id, tradeId: trade.id, at: payment.createdAt })
        : countCharge(tx, agreement, payment),
    ),
  )
}

interface Agreed {
  readonly agreement: AgreementRow
  readonly account: AccountRow
  readonly source: PayingSource
}

async function findAgreement(tx: Tx, ports: Ports, order: AgreementOrder): Promise<Result<Agreed, TradeError>> {
  const now = ports.clock.now()
  const agreement = await tx.agreements.get(order.agreementNo)
  // Another merchant's is none.
  if (agreement === null || agreement.payee.shopId !== order.payee.shopId) return err({ code: 'agreement-unknown' })
  const step = agreementStep('charge', stateOfAgreement(agreement, now))
  if (step !== 'go') return err({ code: notNow[step] })
  const account = agreement.signed === null ? null : await tx.accounts.get(agreement.signed.accountId)
  if (account === null) throw new Error('a signed agreement without its account')
  if (order.buyerId !== null && order.buyerId !== account.id) return err({ code: 'buyer-mismatch' })
  const refusal = chargeRefusal(agreement, await countOf(tx, agreement.id), order.amountFen, now)
  if (refusal !== null) return err({ code: tooMuch[refusal] })
  if (!unlessChecked(account).ok) return err({ code: 'payment-at-risk' })
  const source = await payingSource(tx, account, agreement, order.amountFen)
  return source === null ? err({ code: 'no-instrument', cause: { code: 'card.none' } }) : ok({ agreement, account, source })
}

const notNow: Readonly<Record<Exclude<AgreementStep, 'go'>, TradeRefusal>> = {
  'not-signed': 'agreement-not-signed',
  lapsed: 'agreement-not-signed',
  signed: 'agreement-ended',
  ended: 'agreement-ended',
  done: 'agreement-ended',
}

const tooMuch: Readonly<Record<ChargeRefusal, TradeRefusal>> = {
  'not-due': 'agreement-not-due',
  'over-charge': 'over-agreement-charge',
  'over-day': 'over-day-limit',
  'over-month': 'over-month-limit',
  'over-total': 'over-agreement-total',
  'over-times': 'over-agreement-times',
}
