import { ok } from '@/domain/core/result'

import { viewPayment } from '../payments/payment-view'
import type { Tx } from '../ports'
import type { PaymentRow } from '../rows'
import { inOneUnit } from '../use-case'
import { agreementFor } from './agreement-rows'
import { viewAgreement } from './agreement-view'

/** The newest charges that are shown with an agreement; all are in the bills. */
const shownCharges = 50

/** An agreement with its charges. */
export const getAgreement = inOneUnit<'getAgreement'>(async (tx, { agreementId }, context) => {
  const found = await agreementFor(tx, agreementId, context)
  if (!found.ok) return found
  const charges = await chargesOf(tx, agreementId)
  return ok({ agreement: await viewAgreement(tx, found.value, context.now), charges: charges.map(viewPayment) })
})

async function chargesOf(tx: Tx, agreementId: string): Promise<readonly PaymentRow[]> {
  const found: PaymentRow[] = []
  for (const { paymentKey } of await tx.agreementCharges.ofAgreement(agreementId, shownCharges)) {
    const payment = await tx.payments.get(paymentKey)
    if (payment !== null) found.push(payment)
  }
  return found
}
