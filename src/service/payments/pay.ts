import type { InputOf, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import { accountOf } from '../accounts/account-view'
import { checkPaymentPassword } from '../accounts/passwords'
import type { Tx } from '../ports'
import type { PaymentRow } from '../rows'
import { unlessChecked } from '../risk/risk-check'
import { deliverOfTrade } from '../notices/deliver'
import { callerOf, type Context, inStages } from '../use-case'
import { debitPayment, resolvePayment, settleWithin } from './ask-bank'
import { beginPayment } from './begin-payment'
import { findSource, tokenOf } from './paying-order'
import { findTarget, type StaticPayee } from './pay-target'
import { paymentKey, viewPayment } from './payment-view'

/**
 * Pays an order, a shop or a charge. The payment is kept under the client's name for it before the bank is asked; sent again,
 * whatever changed meanwhile, it is given as it now is. The password is checked last, so that a try is spent only on
 * something that can be paid.
 */
export const pay = inStages<'pay', StaticPayee | null, Begun>({
  prepare: async ({ target }, { ports: { merchants } }) => {
    const payee = target.kind === 'shop' ? await merchants.payee(target.shopId) : null
    return payee === null ? null : { payee, hears: (await merchants.hears?.(payee.shopId)) ?? true }
  },
  open: async (tx, input, asked, shop) => {
    // As of now: the request may have waited, and its unit is run again when somebody was quicker.
    const context = { ...asked, now: asked.ports.clock.now() }
    const begun = await begin(tx, context, input, shop)
    if (!begun.ok || !begun.value.isNew) return begun.ok ? ok({ kind: 'begun', state: begun.value }) : begun
    const { payment, token } = begun.value
    const settled = await settleWithin(tx, context.ports, payment, token)
    if (!settled.ok) return settled
    const { status, tradeId } = settled.value
    if (status === 'processing') return ok({ kind: 'begun', state: begun.value })
    const after = status === 'succeeded' ? () => deliverOfTrade(context.ports, tradeId) : null
    return ok({ kind: 'done', answer: viewPayment(settled.value), after })
  },
  goOn: async ({ isNew, payment, token }, { ports }) => {
    const paid = await (isNew ? debitPayment(ports, payment, token) : resolvePayment(ports, payment))
    return paid.ok ? ok(viewPayment(paid.value)) : paid
  },
})

/** A payment, and whether it was begun just now; with the token to debit where a card pays it that then has to be. */
interface Begun {
  readonly payment: PaymentRow
  readonly isNew: boolean
  readonly token: string | null
}

async function begin(
  tx: Tx,
  context: Context,
  input: InputOf<'pay'>,
  shop: StaticPayee | null,
): Promise<Result<Begun, WalletError>> {
  const { accountId } = callerOf(context)
  const before = await tx.payments.getUnlikely(paymentKey(accountId, input.paymentId))
  if (before !== null) return ok({ payment: before, isNew: false, token: null })
  const limitFen = context.ports.policy.payment.maxFen
  if (input.amountFen > limitFen) return err({ code: 'amount.too-large', limitFen })
  const target = await findTarget(tx, context, input.target, input.amountFen, shop)
  if (!target.ok) return target
  const { amountFen, chargeId, method } = target.value
  if (amountFen !== input.amountFen) return err({ code: 'amount.changed', amountFen })
  const source = await findSource(tx, accountId, input.source)
  if (!source.ok) return source
  const account = await accountOf(tx, context)
  const checked = unlessChecked(account)
  if (!checked.ok) return checked
  const proved = await checkPaymentPassword(tx, context, account, input.paymentPassword)
  if (!proved.ok) return proved
  const trade = await target.value.makeTrade()
  const payment = await beginPayment(tx, context, {
    paymentId: input.paymentId,
    trade,
    source: source.value,
    method,
    chargeId,
  })
  return ok({ payment, isNew: true, token: tokenOf(source.value) })
}
