import { randomInt } from 'node:crypto'

import type { Payee, WalletError } from '@/contract'
import { readOwnCode } from '@/domain/code/own-code'
import type { PeriodRule } from '@/domain/agreement/agreement'
import { err, ok, type Result } from '@/domain/core/result'
import type { PolicyProfile } from '@/domain/policy/profiles'
import type { Clock, Merchants } from '@/service/ports'
import { orderNumberOf } from '@/service/secrets/seeded-ids'

import type { OwnShops } from './own-shops'
import type { ShopBook } from './shop-book'
import { type Answered, createShopClient, type Refusal, type ShopClient } from './shop-client'

/** Why a shop could not do what it was asked for: the gateway would not, or it did not come so far. */
export type CounterFailure =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'not-asked'; readonly error: WalletError }

type Asked<T> = Promise<Result<T, CounterFailure>>

/** An order as its shop has made it. */
export interface CounterOrder {
  readonly id: string
  readonly payee: Payee
  readonly goods: string
  readonly amountFen: number
  readonly orderNumber: string
  readonly expiresAt: number
}

interface Wanted {
  readonly goods: string
  readonly amountFen: number
}

/** What the shops of the sandbox do at their counters and tills: each asks the gateway as its own app, and writes down what it asked for. */
export interface ShopCounter {
  /** An order with the text of its code. */
  order(shopId: string, wanted: Wanted): Asked<{ readonly order: CounterOrder; readonly code: string }>
  /** Charges a pay code. `orderNumber` also of one that was refused. */
  charge(
    shopId: string,
    wanted: Wanted & { readonly payCode: string },
  ): Promise<{
    readonly orderNumber: string
    readonly charged: Result<{ result: 'paid' | 'waiting' | 'unknown' }, CounterFailure>
  }>
  /** Asks for an agreement, under a new number of the shop's. */
  askAgreement(
    shopId: string,
    terms: { readonly scene: string | null; readonly rule: PeriodRule | null },
  ): Asked<{ readonly number: string; readonly agreementNo: string }>
  /** Charges by one. `orderNumber` also of a charge that was refused. */
  chargeByAgreement(
    shopId: string,
    wanted: Wanted & { readonly number: string; readonly orderNumber: string | null },
  ): Promise<{ readonly orderNumber: string; readonly charged: Result<{ result: 'paid' | 'unknown' }, CounterFailure> }>
  endAgreement(shopId: string, number: string): Asked<object>
  refund(
    shopId: string,
    refund: { readonly orderNumber: string; readonly refundNumber: string; readonly amountFen: number },
  ): Asked<{ readonly fundChange: boolean; readonly refundedFen: number }>
  cancel(shopId: string, orderNumber: string): Asked<{ readonly action: 'close' | 'refund' | null; readonly retry: boolean }>
  /** "TRADE_SUCCESS" and the like. */
  query(shopId: string, orderNumber: string): Asked<{ readonly tradeStatus: string; readonly tradeNo: string }>
}

export interface ShopCounterParts {
  readonly shops: Pick<Merchants, 'payee'>
  readonly own: OwnShops
  readonly book: ShopBook
  readonly clock: Pick<Clock, 'now'>
  /** The rules that hold now: how long an order can be paid. */
  readonly policy: () => Pick<PolicyProfile, 'payment'>
}

interface Shop {
  readonly payee: Payee
  readonly client: ShopClient
}

export function createShopCounter({ book, clock, own, policy, shops }: ShopCounterParts): ShopCounter {
  async function at<T>(shopId: string, work: (shop: Shop) => Asked<T>): Asked<T> {
    const payee = await shops.payee(shopId)
    const sdk = payee === null ? null : await own.sdkOf(shopId)
    if (payee === null || sdk === null) return notAsked({ code: 'shop.not-found' })
    return work({ payee, client: createShopClient(sdk) })
  }

  function newOrder({ payee: { shopId } }: Shop, { amountFen, goods }: Wanted) {
    const orderNumber = orderNumberOf(clock.now(), String(randomInt(1_000_000_000_000)).padStart(12, '0'))
    return { orderNumber, goods, amountFen, notifyUrl: own.notifyUrl(shopId) }
  }

  async function note(
    { payee: { shopId } }: Shop,
    order: Wanted & { orderNumber: string },
    trade: { id: string; livesMs: number },
  ) {
    const { amountFen, goods, orderNumber } = order
    const createdAt = clock.now()
    const expiresAt = createdAt + trade.livesMs
    const noted = await book.note({ shopId, tradeId: trade.id, goods, amountFen, orderNumber, createdAt, expiresAt })
    return noted.ok ? ok(expiresAt) : notAsked(noted.error)
  }

  /** A trade that came about is written down, also where it was declined; a notice that was quicker is kept. */
  async function noteCharged(shop: Shop, order: Wanted & { orderNumber: string }, livesMs: number) {
    const trade = await shop.client.query(order.orderNumber)
    return trade.ok ? note(shop, order, { id: trade.value.tradeNo, livesMs }) : ok(null)
  }

  return {
    order: (shopId, wanted) =>
      at(shopId, async (shop) => {
        const order = newOrder(shop, wanted)
        const livesMs = policy().payment.orderLivesMs
        const made = await shop.client.precreate({ ...order, livesMs })
        if (!made.ok) return refused(made)
        const { code } = made.value
        // The till knows its order by the wallet's number too: it stands in the code.
        const id = readOwnCode(code)?.fields.id ?? ''
        const noted = await note(shop, order, { id, livesMs })
        if (!noted.ok) return noted
        const { amountFen, goods, orderNumber } = order
        return ok({ order: { id, payee: shop.payee, goods, amountFen, orderNumber, expiresAt: noted.value }, code })
      }),
    async charge(shopId, { payCode, ...wanted }) {
      let orderNumber = ''
      const charged = await at(shopId, async (shop) => {
        const order = newOrder(shop, wanted)
        orderNumber = order.orderNumber
        const livesMs = policy().payment.chargeWaitMs
        const answer = await shop.client.charge({ ...order, payCode, livesMs })
        const noted = await noteCharged(shop, order, livesMs)
        if (!noted.ok) return noted
        return answer.ok ? ok(answer.value) : refused(answer)
      })
      return { orderNumber, charged }
    },
    askAgreement: (shopId, terms) =>
      at(shopId, async ({ client }) => {
        const number = `A${orderNumberOf(clock.now(), String(randomInt(1_000_000_000_000)).padStart(12, '0'))}`
        const asked = await client.askAgreement({ ...terms, number, notifyUrl: own.notifyUrl(shopId) })
        if (!asked.ok) return refused(asked)
        const { agreementNo } = asked.value
        const said = { shopId, externalNo: number, agreementNo, status: 'asked', askedAt: clock.now() } as const
        const noted = await book.noteAgreement(said)
        return noted.ok ? ok({ number, agreementNo }) : notAsked(noted.error)
      }),
    async chargeByAgreement(shopId, { number, orderNumber: given, ...wanted }) {
      let orderNumber = given ?? ''
      const charged = await at(shopId, async (shop): Asked<{ result: 'paid' | 'unknown' }> => {
        const known = await book.findAgreement(shopId, number)
        if (!known.ok) return notAsked(known.error)
        if (known.value === null) return notAsked({ code: 'agreement.not-found' })
        const made = newOrder(shop, wanted)
        const order = given === null ? made : { ...made, orderNumber: given }
        orderNumber = order.orderNumber
        const livesMs = policy().payment.chargeWaitMs
        const answer = await shop.client.chargeByAgreement({ ...order, agreementNo: known.value.agreementNo, livesMs })
        const noted = await noteCharged(shop, order, livesMs)
        if (!noted.ok) return noted
        return answer.ok ? ok(answer.value) : refused(answer)
      })
      return { orderNumber, charged }
    },
    endAgreement: (shopId, number) => at(shopId, async ({ client }) => heard(await client.endAgreement(number))),
    refund: (shopId, refund) => at(shopId, async ({ client }) => heard(await client.refund(refund))),
    cancel: (shopId, orderNumber) => at(shopId, async ({ client }) => heard(await client.cancel(orderNumber))),
    query: (shopId, orderNumber) => at(shopId, async ({ client }) => heard(await client.query(orderNumber))),
  }
}

function heard<T>(answer: Answered<T>): Result<T, CounterFailure> {
  return answer.ok ? ok(answer.value) : refused(answer)
}

function refused({ refusal }: { readonly refusal: Refusal }): Result<never, CounterFailure> {
  return err({ kind: 'refused', refusal })
}

function notAsked(error: WalletError): Result<never, CounterFailure> {
  return err({ kind: 'not-asked', error })
}
