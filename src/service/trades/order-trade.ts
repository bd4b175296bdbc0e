import { err, ok, type Result } from '@/domain/core/result'
import { stepOf } from '@/domain/trade/commands'

import { makeOwnCode } from '../codes/own-codes'
import type { Ports, Tx } from '../ports'
import type { TradeRow } from '../rows'
import type { MerchantOrder, TradeError, TradeView, TradeWithCode } from './desk'
import { stateAt } from './trade-facts'
import { tradeUnit } from './trade-unit'
import { viewTrade } from './trade-view'

/**
 * A trade with a code that whoever scans it may pay. The same number again gives the same code. `isOnPage`: the code stands on a page
 * of the merchant's, and not at a till; see `TradeTerms.tellsTimeout`.
 */
export function orderByCode(ports: Ports, order: MerchantOrder, isOnPage: boolean): Promise<Result<TradeWithCode, TradeError>> {
  return tradeUnit(ports, async (tx) => {
    const made = await findOrMake(tx, ports, order, { buyerId: null, isOnPage })
    if (!made.ok) return made
    return ok({ trade: await viewTrade(tx, made.value, ports), code: makeOwnCode(ports.secrets, 'order', made.value.id) })
  })
}

/** A trade that this buyer alone may pay. */
export function orderForBuyer(
  ports: Ports,
  order: MerchantOrder & { readonly buyerId: string },
): Promise<Result<TradeView, TradeError>> {
  return tradeUnit(ports, async (tx) => {
    if (order.buyerId === order.payee.shopId) return err({ code: 'buyer-is-seller' })
    if ((await tx.accounts.get(order.buyerId)) === null) return err({ code: 'buyer-unknown' })
    const made = await findOrMake(tx, ports, order, { buyerId: order.buyerId, isOnPage: false })
    return made.ok ? ok(await viewTrade(tx, made.value, ports)) : made
  })
}

async function findOrMake(
  tx: Tx,
  ports: Ports,
  order: MerchantOrder,
  { buyerId, isOnPage }: { readonly buyerId: string | null; readonly isOnPage: boolean },
): Promise<Result<TradeRow, TradeError>> {
  const known = await knownTrade(tx, ports, order)
  if (!known.ok) return known
  const trade = known.value
  const step = stepOf('order', stateAt(trade, ports.clock.now(), ports.policy))
  if (step.step === 'refuse') return err(await refused(tx, ports, step.refusal, trade))
  if (trade !== null) {
    const isSameKind = trade.method === 'order-code' && (trade.terms?.buyerId ?? null) === buyerId
    return isSameKind ? ok(trade) : err(await refused(tx, ports, 'context-inconsistent', trade))
  }
  const livesMs = order.timeoutMs ?? ports.policy.payment.orderLivesMs
  // Whoever was named as its buyer has been met.
  const made = await makeTrade(tx, ports, order, { method: 'order-code', livesMs, buyerId, isMet: buyerId !== null, isOnPage })
  await tx.trades.put(made)
  return ok(made)
}

/** The trade that the order's number names already, or none; the same number with another amount or subject is refused. */
export async function knownTrade(
  tx: Tx,
  ports: Ports,
  { amountFen, outTradeNo, payee, subject }: MerchantOrder,
): Promise<Result<TradeRow | null, TradeError>> {
  const limitFen = ports.policy.payment.maxFen
  if (amountFen > limitFen) return err({ code: 'amount-over-limit', cause: { code: 'amount.too-large', limitFen } })
  const trade = outTradeNo === null ? null : await tx.trades.byOrderNumber(payee.shopId, outTradeNo)
  const isOther = trade !== null && (trade.amountFen !== amountFen || trade.goods !== subject)
  return isOther ? err(await refused(tx, ports, 'context-inconsistent', trade)) : ok(trade)
}

/** The refusal with the trade that it is about. */
export async function refused(tx: Tx, ports: Ports, code: TradeError['code'], trade: TradeRow | null): Promise<TradeError> {
  return trade === null ? { code } : { code, trade: await viewTrade(tx, trade, ports) }
}

/** A new trade; whoever makes it keeps it. */
export async function makeTrade(
  tx: Tx,
  { clock, ids }: Ports,
  order: MerchantOrder,
  by: {
    readonly method: TradeRow['method']
    readonly livesMs: number
    readonly buyerId: string | null
    readonly isMet: boolean
    readonly isOnPage?: boolean
  },
): Promise<TradeRow> {
  const now = clock.now()
  const { amountFen, appId, body, debitFault, noticeFault = null, notifyUrl, outTradeNo, passback, payee, subject } = order
  return {
    id: await ids.next('trade', tx.counters),
    method: by.method,
    payee,
    goods: subject,
    amountFen,
    orderNumber: outTradeNo ?? (await ids.next('order-number', tx.counters)),
    status: 'open',
    reservedBy: null,
    createdAt: now,
    expiresAt: now + by.livesMs,
    terms: {
      appId,
      body,
      notifyUrl,
      passback,
      buyerId: by.buyerId,
      noticeFault,
      ...(debitFault === undefined ? {} : { debitFault }),
      ...(by.isOnPage === true ? { tellsTimeout: true as const } : {}),
    },
    ...(by.isMet ? {} : { metAt: null }),
  }
}
