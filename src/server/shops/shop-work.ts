import type { DeclineCode, WalletError } from '@/contract'
import { isAgreementRefusal } from '@/domain/agreement/refusals'
import { err, ok } from '@/domain/core/result'
import type { PolicyProfile } from '@/domain/policy/profiles'
import type { Clock } from '@/service/ports'
import { type TradeRefusal, tradeRefusals } from '@/domain/trade/refusals'
import { goodsOf, refusedCharge, termsOf } from '@/sandbox/shop-agreements'
import { shopById } from '@/sandbox/shops'
import type { ShopWork } from '@/sandbox/shop-work'
import { walletErrorOf } from '@/sandbox/till'

import { tradeFailures } from '../gateway/trade-failures'
import type { ShopBook } from './shop-book'
import type { Refusal } from './shop-client'
import type { CounterFailure, ShopCounter } from './shop-counter'

/** The operations of the sandbox's shops on a server: what each of them asks, it asks the gateway, as any merchant does. */
export function createShopWork(parts: {
  readonly counter: ShopCounter
  readonly book: ShopBook
  readonly policy: () => Pick<PolicyProfile, 'payment'>
  readonly clock: Pick<Clock, 'now'>
}): ShopWork {
  const { book, clock, counter, policy } = parts
  const errorOf = (failure: CounterFailure, leftFen = 0): WalletError => {
    if (failure.kind === 'not-asked') return failure.error
    const code = refusalOf(failure.refusal)
    // Without an answer of the gateway's nothing is known.
    if (code === null) return { code: 'service.unavailable' }
    if (code === 'pay-code-invalid') return { code: 'pay-code.invalid' }
    if (code === 'amount-over-limit') return { code: 'amount.too-large', limitFen: policy().payment.maxFen }
    return walletErrorOf({ code, trade: { amountFen: leftFen, refundedFen: 0 } })
  }
  return {
    async createOrder({ amountFen, goods, shopId }) {
      const made = await counter.order(shopId, { goods, amountFen })
      if (!made.ok) return err(errorOf(made.error))
      const { code, order } = made.value
      return ok({ order: { ...order, breakdown: null }, code })
    },
    async chargePayCode({ amountFen, payCode, shopId }) {
      const shop = shopById(shopId)
      const goods = shop?.offers.find((offer) => offer.amountFen === amountFen)?.goods ?? shop?.payee.name.zh ?? ''
      const { charged, orderNumber } = await counter.charge(shopId, { goods, amountFen, payCode })
      if (charged.ok) return ok({ result: results[charged.value.result], decline: null, orderNumber })
      const refusal = charged.error.kind === 'refused' ? refusalOf(charged.error.refusal) : null
      const decline = refusal === null ? undefined : declines[refusal]
      return decline === undefined ? err(errorOf(charged.error)) : ok({ result: 'declined', decline, orderNumber })
    },
    async refundShopOrder({ shopId, ...refund }) {
      const refunded = await counter.refund(shopId, refund)
      if (refunded.ok) return ok({ refundedFen: refunded.value.refundedFen })
      const known = await book.find(shopId, refund.orderNumber)
      const leftFen = known.ok && known.value !== null ? known.value.amountFen - (known.value.refundedFen ?? 0) : 0
      return err(errorOf(refunded.error, leftFen))
    },
    async askAgreement({ shopId }) {
      const shop = shopById(shopId)
      const terms = shop === null ? null : termsOf(shop, clock.now())
      if (terms === null) return err({ code: 'shop.not-found' })
      const asked = await counter.askAgreement(shopId, terms)
      return asked.ok ? ok(asked.value) : err(errorOf(asked.error))
    },
    async chargeByAgreement({ amountFen, number, orderNumber: given, shopId }) {
      const shop = shopById(shopId)
      if (shop === null) return err({ code: 'shop.not-found' })
      const wanted = { goods: goodsOf(shop, amountFen), amountFen, number, orderNumber: given }
      const { charged, orderNumber } = await counter.chargeByAgreement(shopId, wanted)
      if (charged.ok) {
        const result = charged.value.result === 'paid' ? 'paid' : 'processing'
        return ok({ result, decline: null, refusal: null, orderNumber })
      }
      const code = charged.error.kind === 'refused' ? refusalOf(charged.error.refusal) : null
      if (code === null) return err(errorOf(charged.error))
      // The wire has one name for a limit of the card's and of the person's, and says nothing of the trade.
      const decline = isAgreementRefusal(code) ? undefined : declines[code]
      return refusedCharge({ code, ...(decline === undefined ? {} : { decline }) }, orderNumber)
    },
    async endShopAgreement({ number, shopId }) {
      const ended = await counter.endAgreement(shopId, number)
      if (ended.ok) return ok({})
      const isNone = ended.error.kind === 'refused' && ended.error.refusal.subCode === 'USER_AGREEMENT_NOT_EXIST'
      return err(isNone ? { code: 'agreement.not-found' } : errorOf(ended.error))
    },
    async cancelShopOrder({ orderNumber, shopId }) {
      const cancelled = await counter.cancel(shopId, orderNumber)
      if (!cancelled.ok) return err(errorOf(cancelled.error))
      const { action, retry } = cancelled.value
      return ok({ action: action ?? 'none', retry })
    },
  }
}

const results = { paid: 'paid', waiting: 'waiting-for-password', unknown: 'processing' } as const

/** What a till's screen says where the buyer's payment was tried and declined, as far as a merchant is told. */
const declines: Readonly<Partial<Record<TradeRefusal, DeclineCode>>> = {
  'balance-short': 'balance-not-enough',
  'card-balance-short': 'insufficient-funds',
  'payment-at-risk': 'card-declined',
  'over-day-limit': 'over-card-limit',
  'over-month-limit': 'over-month-limit',
  'buyer-not-mainland': 'not-mainland',
  'buyer-verification-too-weak': 'verification-too-weak',
  'no-instrument': 'card-removed',
  'instrument-not-supported': 'not-supported-here',
  'buyer-not-verified': 'not-verified',
  'bank-unavailable': 'bank-out-of-service',
}

/** The refusal that the wire's names stand for; v3 says the sub-code alone. Null for what is none of a trade's. */
function refusalOf({ code, subCode }: Refusal): TradeRefusal | null {
  const named = tradeRefusals.filter((refusal) => tradeFailures[refusal].subCode === subCode)
  return named.find((refusal) => code === null || tradeFailures[refusal].code === code) ?? null
}
