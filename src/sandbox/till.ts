import type { InputOf, OutputOf, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import type { MerchantOrder, TradeDesk, TradeError, TradeView } from '@/service/trades/desk'

import { shopById, type ShopRecord } from './shops'
import type { SandboxState, ShopOrderRow } from './state'

export interface TillParts {
  readonly state: SandboxState
  /** What the shops ask of the wallet, by the same functions as any merchant. */
  readonly trades: TradeDesk
}

type Answer<Name extends 'createOrder' | 'chargePayCode' | 'listShopOrders' | 'refundShopOrder' | 'cancelShopOrder'> = Promise<
  Result<OutputOf<Name>, WalletError>
>

/** What the shops do that asks something of the wallet. */
export type TillWork = {
  readonly [Name in 'createOrder' | 'chargePayCode' | 'refundShopOrder' | 'cancelShopOrder']: (
    input: InputOf<Name>,
  ) => Answer<Name>
}

/** Shops that call the wallet's functions as they are. */
export function directTillWork(parts: TillParts): TillWork {
  return {
    createOrder: (input) => createOrder(parts, input),
    chargePayCode: (input) => chargePayCode(parts, input),
    refundShopOrder: (input) => refundShopOrder(parts, input),
    cancelShopOrder: (input) => cancelShopOrder(parts, input),
  }
}

const full = err({ code: 'storage.full' as const })
const noShop = err({ code: 'shop.not-found' as const })

/** The newest orders of a shop that its list shows. */
const listedOrders = 100

/** A shop makes an order for its customer to scan. */
async function createOrder({ state, trades }: TillParts, input: InputOf<'createOrder'>): Answer<'createOrder'> {
  const shop = shopById(input.shopId)
  if (shop === null) return noShop
  const made = await trades.precreate(orderOf(shop, input.goods, input.amountFen))
  if (!made.ok) return err(walletErrorOf(made.error))
  const { code, trade } = made.value
  return (await noteOrder(state, trade)) ? ok({ order: viewOrder(trade), code }) : full
}

/** The code of an order whose time is over. */
export async function expiredCode({ trades }: TillParts, shop: ShopRecord): Promise<Result<{ code: string }, WalletError>> {
  const [offer] = shop.offers
  const order = orderOf(shop, offer?.goods ?? '', offer?.amountFen ?? 1)
  const made = await trades.precreate({ ...order, timeoutMs: 0 })
  return made.ok ? ok({ code: made.value.code }) : err(walletErrorOf(made.error))
}

/** A shop's till charges a pay code. */
async function chargePayCode({ state, trades }: TillParts, input: InputOf<'chargePayCode'>): Answer<'chargePayCode'> {
  const { amountFen, payCode, shopId } = input
  const shop = shopById(shopId)
  if (shop === null) return noShop
  const goods = shop.offers.find((offer) => offer.amountFen === amountFen)?.goods ?? ''
  const charged = await trades.pay({ ...orderOf(shop, goods, amountFen), payCode })
  const trade = charged.ok ? charged.value.trade : charged.error.trade
  if (trade !== undefined) await noteOrder(state, trade)
  if (charged.ok) {
    const { outcome, trade: of } = charged.value
    return ok({ result: results[outcome], decline: null, orderNumber: of.outTradeNo })
  }
  const { decline } = charged.error
  if (decline === undefined || trade === undefined) return err(walletErrorOf(charged.error))
  return ok({ result: 'declined', decline, orderNumber: trade.outTradeNo })
}

const results = { paid: 'paid', waiting: 'waiting-for-password', unknown: 'processing' } as const

/** What a shop knows of its orders, the newest first. */
export async function listShopOrders({ state, trades }: TillParts, shopId: string): Answer<'listShopOrders'> {
  if (shopById(shopId) === null) return noShop
  const newestFirst = { after: null, direction: 'descending', limit: listedOrders } as const
  const rows = await state.run((tx) => tx.orders.range('shop', shopId, newestFirst))
  if (rows === null) return full
  const orders: OutputOf<'listShopOrders'>['orders'] = []
  for (const row of rows) orders.push(await viewShopOrder(state, trades, row))
  return ok({ orders })
}

/** A shop gives money back; what it is told of that it hears like anything else. */
async function refundShopOrder(
  { trades }: TillParts,
  { amountFen, orderNumber, refundNumber, shopId }: InputOf<'refundShopOrder'>,
): Answer<'refundShopOrder'> {
  if (shopById(shopId) === null) return noShop
  const asked = { shopId, outTradeNo: orderNumber, amountFen, outRequestNo: refundNumber, reason: null }
  const refunded = await trades.refund(asked)
  return refunded.ok ? ok({ refundedFen: refunded.value.trade.refundedFen }) : err(walletErrorOf(refunded.error))
}

/** A shop undoes an order, paid or not. */
async function cancelShopOrder(
  { trades }: TillParts,
  { orderNumber, shopId }: InputOf<'cancelShopOrder'>,
): Answer<'cancelShopOrder'> {
  if (shopById(shopId) === null) return noShop
  const cancelled = await trades.cancel({ shopId, outTradeNo: orderNumber })
  if (!cancelled.ok) return err(walletErrorOf(cancelled.error))
  const { action, retry } = cancelled.value
  return ok({ action, retry })
}

/** What a shop asks to be paid, without a number of its own. */
export function orderOf({ payee }: ShopRecord, subject: string, amountFen: number): MerchantOrder {
  const nothing = { outTradeNo: null, body: null, notifyUrl: null, passback: null, timeoutMs: null, appId: null }
  return { ...nothing, payee, subject, amountFen }
}

function viewOrder({ amountFen, breakdown, expiresAt, outTradeNo, payee, subject, tradeNo }: TradeView): ListedOrder['order'] {
  return { id: tradeNo, payee, goods: subject, amountFen, breakdown, orderNumber: outTradeNo, expiresAt }
}

/** The shop writes down what it has asked to be paid; a notice that overtook this is left as it is. */
export async function noteOrder(state: SandboxState, trade: TradeView): Promise<boolean> {
  const { amountFen, createdAt, expiresAt, outTradeNo, payee, subject, tradeNo } = trade
  const { shopId } = payee
  const noted = await state.run(async (tx) => {
    const id = `${shopId}/${outTradeNo}`
    const known = await tx.orders.get(id)
    const said = { id, shopId, tradeId: tradeNo, goods: subject, amountFen, orderNumber: outTradeNo, createdAt, expiresAt }
    await tx.orders.put({ ...said, paidAt: known?.paidAt ?? null, refundedFen: known?.refundedFen ?? 0 })
    return true
  })
  return noted ?? false
}

type ListedOrder = OutputOf<'listShopOrders'>['orders'][number]

/** Paid is what the shop heard was paid; whether the rest is still open, it asks, and may hear of its payment by that. */
async function viewShopOrder(state: SandboxState, trades: TradeDesk, row: ShopOrderRow): Promise<ListedOrder> {
  const { shopId, tradeId: id, goods, amountFen, orderNumber, expiresAt } = row
  const payee = shopById(shopId)?.payee
  if (payee === undefined) throw new Error('an order without its shop')
  const ref = { shopId, outTradeNo: orderNumber }
  const asked = await trades.query(ref)
  // Its own code that nobody has scanned is no trade yet; the till still knows that it shows one.
  const seen = asked.ok ? asked : await trades.look(ref)
  const heard = row.paidAt === null ? ((await state.run((tx) => tx.orders.get(row.id))) ?? row) : row
  const { paidAt, refundedFen = 0 } = heard
  const isClosed = !seen.ok || seen.value.status === 'TRADE_CLOSED'
  return {
    order: { id, payee, goods, amountFen, breakdown: seen.ok ? seen.value.breakdown : null, orderNumber, expiresAt },
    status: paidAt !== null ? 'paid' : isClosed ? 'closed' : 'open',
    paidAt,
    refundedFen,
    answers: seen.ok ? [...seen.value.answers] : [],
  }
}

/** What a shop's screen says of a refusal, in the words that the wallet has. */
export function walletErrorOf({
  cause,
  code,
  trade,
}: Pick<TradeError, 'code' | 'cause'> & {
  readonly trade?: Pick<TradeView, 'amountFen' | 'refundedFen'>
}): WalletError {
  if (cause !== undefined) return cause
  switch (code) {
    case 'already-paid':
      return { code: 'order.paid' }
    case 'already-closed':
    case 'already-finished':
      return { code: 'order.closed' }
    case 'not-found':
      return { code: 'order.not-found' }
    case 'wrong-state':
      return { code: 'payment.unknown' }
    case 'refund-over-total':
      return { code: 'amount.too-large', limitFen: trade === undefined ? 0 : trade.amountFen - trade.refundedFen }
    case 'context-inconsistent':
      return { code: 'amount.changed', amountFen: trade?.amountFen ?? 0 }
    case 'refund-number-reused':
      return { code: 'request.key-reused' }
    case 'bank-unavailable':
      return { code: 'bank.out-of-service' }
    case 'unknown':
      return { code: 'bank.no-answer' }
    default:
      return { code: 'request.invalid', field: null }
  }
}
