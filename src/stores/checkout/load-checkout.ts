import type { Card, WalletError } from '@/contract'
import { accountOperations } from '@/contract/operations/account'
import { cardOperations } from '@/contract/operations/cards'
import { paymentOperations } from '@/contract/operations/payments'
import type { CheckoutTarget, LoadedCheckout, Offer } from '@/domain/checkout/checkout'
import { ok, type Result } from '@/domain/core/result'

import type { StoreDeps } from '../deps'
import type { SessionStore } from '../session/session-store'

/** What a target leads to, with the cards as the screen shows them. */
export interface CheckoutFound {
  readonly loaded: LoadedCheckout
  readonly cards: readonly Card[]
}

/** Asks the service for everything that is seen before the password: payee, amount, goods, cards. */
export async function loadCheckout(
  { deps, session }: { readonly deps: StoreDeps; readonly session: SessionStore },
  target: CheckoutTarget,
): Promise<Result<CheckoutFound, WalletError>> {
  const [offered, listed, account] = await Promise.all([
    loadOffer(deps, target),
    deps.client.call(cardOperations.listCards, {}),
    deps.client.call(accountOperations.getAccount, {}),
  ])
  if (!offered.ok) return offered
  if (!listed.ok) return listed
  if (!account.ok) return account
  session.accountChanged(account.value)
  const { cards } = listed.value
  const { hasPaymentPassword, riskCheck } = account.value
  const { offer, cardId } = offered.value
  const cardIds = cards.map(({ id }) => id)
  return ok({ cards, loaded: { offer, cardIds, cardId, hasPaymentPassword, riskDemand: riskCheck?.demand ?? null } })
}

async function loadOffer(
  { client }: StoreDeps,
  target: CheckoutTarget,
): Promise<Result<{ readonly offer: Offer; readonly cardId: string | null }, WalletError>> {
  if (target.kind === 'charge') {
    const answer = await client.call(paymentOperations.getCharge, { chargeId: target.chargeId })
    if (!answer.ok) return answer
    const { payee, goods, amountFen, expiresAt, cardId } = answer.value
    return ok({ offer: { payee, goods, amountFen, expiresAt, breakdown: null }, cardId })
  }
  if (target.kind === 'order') {
    const answer = await client.call(paymentOperations.getOrder, { orderId: target.orderId })
    if (!answer.ok) return answer
    const { payee, goods, amountFen, expiresAt, breakdown } = answer.value
    return ok({ offer: { payee, goods, amountFen, expiresAt, breakdown }, cardId: null })
  }
  const answer = await client.call(paymentOperations.getShop, { shopId: target.shopId })
  if (!answer.ok) return answer
  return ok({ offer: { payee: answer.value, goods: '', amountFen: null, expiresAt: null, breakdown: null }, cardId: null })
}
