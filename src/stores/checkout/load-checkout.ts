import type { Card, WalletError } from '@/contract'
import { accountOperations } from '@/contract/operations/account'
import { cardOperations } from '@/contract/operations/cards'
import { paymentOperations } from '@/contract/operations/payments'
import type { CheckoutTarget, LoadedCheckout, Offer } from '@/domain/checkout/checkout'
import { inPayingOrder, type PaySource } from '@/domain/checkout/pay-source'
import { ok, type Result } from '@/domain/core/result'

import type { StoreDeps } from '../deps'
import type { SessionStore } from '../session/session-store'

/** What a target leads to, with the cards as the screen shows them beside the balance. */
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
  const { balance, cards } = listed.value
  const sources = inPayingOrder(
    cards.map(({ id }) => id),
    balance.place,
  )
  const { hasPaymentPassword, riskCheck } = account.value
  const riskDemand = riskCheck?.demand ?? null
  const balanceFen = balance.availableFen
  return ok({ cards, loaded: { ...offered.value, sources, balanceFen, hasPaymentPassword, riskDemand } })
}

async function loadOffer(
  { client }: StoreDeps,
  target: CheckoutTarget,
): Promise<Result<{ readonly offer: Offer; readonly source: PaySource | null }, WalletError>> {
  if (target.kind === 'charge') {
    const answer = await client.call(paymentOperations.getCharge, { chargeId: target.chargeId })
    if (!answer.ok) return answer
    const { payee, goods, amountFen, expiresAt, source } = answer.value
    return ok({ offer: { payee, goods, amountFen, expiresAt, breakdown: null }, source })
  }
  if (target.kind === 'order') {
    const answer = await client.call(paymentOperations.getOrder, { orderId: target.orderId })
    if (!answer.ok) return answer
    const { payee, goods, amountFen, expiresAt, breakdown } = answer.value
    return ok({ offer: { payee, goods, amountFen, expiresAt, breakdown }, source: null })
  }
  const answer = await client.call(paymentOperations.getShop, { shopId: target.shopId })
  if (!answer.ok) return answer
  return ok({ offer: { payee: answer.value, goods: '', amountFen: null, expiresAt: null, breakdown: null }, source: null })
}
