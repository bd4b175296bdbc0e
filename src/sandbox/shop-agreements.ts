import type { InputOf, OutputOf, WalletError } from '@/contract'
import { isAgreementRefusal } from '@/domain/agreement/refusals'
import { dayOf } from '@/domain/agreement/periods'
import { err, ok, type Result } from '@/domain/core/result'
import type { AgreementDesk, AgreementWish } from '@/service/agreements/desk'
import type { TradeDesk, TradeError } from '@/service/trades/desk'

import { shopById, type ShopRecord } from './shops'
import type { SandboxState, ShopAgreementRow } from './state'
import { noteOrder, orderOf, walletErrorOf } from './till'

/** What the shops do with agreements, by the names of their operations. */
type AgreementWorkName = 'askAgreement' | 'chargeByAgreement' | 'endShopAgreement'

export type AgreementWork = {
  readonly [Name in AgreementWorkName]: (input: InputOf<Name>) => Promise<Result<Omit<OutputOf<Name>, 'code'>, WalletError>>
}

export interface ShopAgreementParts {
  readonly state: SandboxState
  readonly trades: TradeDesk
  readonly agreements: AgreementDesk
  readonly now: () => number
}

/** Shops that call the wallet's functions as they are. */
export function directAgreementWork({ agreements, now, state, trades }: ShopAgreementParts): AgreementWork {
  return {
    async askAgreement({ shopId }) {
      const shop = shopById(shopId)
      const number = shop === null ? null : await nextAgreement(state, shop)
      const terms = shop === null ? null : termsOf(shop, now())
      if (shop === null || terms === null) return noShop
      if (number === null) return full
      const nobody = { externalLogon: null, appId: null, notifyUrl: null, validUntil: null }
      const asked = await agreements.ask({ payee: shop.payee, externalNo: number, ...terms, ...nobody })
      if (!asked.ok) return err(walletErrorOf(asked.error))
      const { agreementNo } = asked.value.agreement
      return (await noteAgreement(state, { shopId, number, agreementNo, askedAt: now() })) ? ok({ number, agreementNo }) : full
    },
    async chargeByAgreement({ amountFen, number, orderNumber, shopId }) {
      const shop = shopById(shopId)
      if (shop === null) return noShop
      const known = await findShopAgreement(state, shopId, number)
      if (known === null) return err({ code: 'agreement.not-found' })
      const { agreementNo } = known
      const order = { ...orderOf(shop, goodsOf(shop, amountFen), amountFen), outTradeNo: orderNumber }
      const charged = await trades.payByAgreement({ ...order, agreementNo, buyerId: null })
      const trade = charged.ok ? charged.value.trade : charged.error.trade
      if (trade !== undefined) await noteOrder(state, trade)
      return charged.ok
        ? ok({
            result: charged.value.outcome === 'paid' ? ('paid' as const) : ('processing' as const),
            decline: null,
            refusal: null,
            orderNumber: charged.value.trade.outTradeNo,
          })
        : refusedCharge(charged.error, orderNumber)
    },
    async endShopAgreement({ number, shopId }) {
      const ended = await agreements.end({ shopId, externalNo: number })
      if (ended.ok) return ok({})
      return err(ended.error.code === 'agreement-unknown' ? { code: 'agreement.not-found' } : walletErrorOf(ended.error))
    },
  }
}

/** What a shop says of a charge that did not go through. */
export function refusedCharge(
  { cause, code, decline, trade }: Pick<TradeError, 'code' | 'decline' | 'trade' | 'cause'>,
  orderNumber: string | null,
): Result<OutputOf<'chargeByAgreement'>, WalletError> {
  const number = trade?.outTradeNo ?? orderNumber
  if (decline !== undefined) return ok({ result: 'declined', decline, refusal: null, orderNumber: number })
  if (isAgreementRefusal(code)) return ok({ result: 'refused', decline: null, refusal: code, orderNumber: number })
  return err(walletErrorOf({ code, ...(cause === undefined ? {} : { cause }), ...(trade === undefined ? {} : { trade }) }))
}

/** What a shop knows of its agreements, the newest first. */
export async function listShopAgreements(
  state: SandboxState,
  shopId: string,
): Promise<Result<readonly ShopAgreementRow[], WalletError>> {
  if (shopById(shopId) === null) return noShop
  const newest = { after: null, direction: 'descending', limit: 20 } as const
  const rows = await state.run((tx) => tx.agreements.range('shop', shopId, newest))
  return rows === null ? full : ok(rows)
}

/** What a shop asks for; null for a shop that asks for nothing of the kind. A rule begins on the day on which it is asked for. */
export function termsOf({ agreement }: ShopRecord, now: number): Pick<AgreementWish, 'product' | 'rule' | 'scene'> | null {
  if (agreement === null) return null
  const { rule, scene } = agreement
  return { product: rule === null ? 'general' : 'cycle', rule: rule === null ? null : { ...rule, firstOn: dayOf(now) }, scene }
}

export function goodsOf({ offers, payee }: ShopRecord, amountFen: number): string {
  return offers.find((offer) => offer.amountFen === amountFen)?.goods ?? payee.name.zh
}

async function findShopAgreement(state: SandboxState, shopId: string, number: string): Promise<ShopAgreementRow | null> {
  return state.run((tx) => tx.agreements.get(`${shopId}/${number}`))
}

/** The shop's number of its next agreement. */
async function nextAgreement(state: SandboxState, { payee: { shopId } }: ShopRecord): Promise<string | null> {
  const count = await state.run(async (tx) => {
    const till = await tx.tills.get(shopId)
    const agreements = (till?.agreements ?? 0) + 1
    await tx.tills.put({ id: shopId, codes: till?.codes ?? 0, agreements })
    return agreements
  })
  return count === null ? null : `A${String(count).padStart(6, '0')}`
}

async function noteAgreement(
  state: SandboxState,
  { agreementNo, askedAt, number, shopId }: { shopId: string; number: string; agreementNo: string; askedAt: number },
): Promise<boolean> {
  const noted = await state.run(async (tx) => {
    await tx.agreements.put({ id: `${shopId}/${number}`, shopId, externalNo: number, agreementNo, status: 'asked', askedAt })
    return true
  })
  return noted ?? false
}

const full = err({ code: 'storage.full' as const })
const noShop = err({ code: 'shop.not-found' as const })
