import type { InputOf, Payee, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import { accountOf } from '../accounts/account-view'
import { checkPaymentPassword } from '../accounts/passwords'
import { linkedCards } from '../cards/card-view'
import type { Tx } from '../ports'
import type { PaymentRow } from '../rows'
import { callerOf, type Context, inSteps } from '../use-case'
import { debitPayment, resolvePayment } from './ask-bank'
import { beginPayment } from './begin-payment'
import { findTarget } from './pay-target'
import { paymentKey, viewPayment } from './payment-view'

/**
 * Pays an order, a shop or a charge. The payment is kept under the client's name for it before the bank is asked; sent again,
 * whatever changed meanwhile, it is given as it now is. The password is checked last, so that a try is spent only on
 * something that can be paid.
 */
export const pay = inSteps<'pay'>(async (input, context) => {
  const { merchants, store } = context.ports
  const payee = input.target.kind === 'shop' ? await merchants.payee(input.target.shopId) : null
  const begun = await store.unit((tx) => begin(tx, context, input, payee))
  if (!begun.ok) return begun
  const { payment, token } = begun.value
  const paid = await (token === null ? resolvePayment(context.ports, payment) : debitPayment(context.ports, payment, token))
  return paid.ok ? ok(viewPayment(paid.value)) : paid
})

/** A payment just begun, with the token to debit; without one where it had been begun before. */
interface Begun {
  readonly payment: PaymentRow
  readonly token: string | null
}

async function begin(tx: Tx, context: Context, input: InputOf<'pay'>, payee: Payee | null): Promise<Result<Begun, WalletError>> {
  const { accountId } = callerOf(context)
  const before = await tx.payments.get(paymentKey(accountId, input.paymentId))
  if (before !== null) return ok({ payment: before, token: null })
  const limitFen = context.ports.policy.payment.maxFen
  if (input.amountFen > limitFen) return err({ code: 'amount.too-large', limitFen })
  const target = await findTarget(tx, context, input.target, input.amountFen, payee)
  if (!target.ok) return target
  const { amountFen, chargeId, method } = target.value
  if (amountFen !== input.amountFen) return err({ code: 'amount.changed', amountFen })
  const cards = await linkedCards(tx, accountId)
  if (cards.length === 0) return err({ code: 'card.none' })
  const card = cards.find(({ id }) => id === input.cardId)
  if (card === undefined) return err({ code: 'card.not-found' })
  const proved = await checkPaymentPassword(tx, context, await accountOf(tx, context), input.paymentPassword)
  if (!proved.ok) return proved
  const trade = await target.value.makeTrade()
  const payment = await beginPayment(tx, context, { paymentId: input.paymentId, trade, card, method, chargeId })
  return ok({ payment, token: card.bankToken })
}
