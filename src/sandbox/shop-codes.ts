import type { ShopCodeKind } from '@/contract'
import { encodeEmvMerchant } from '@/domain/code/emv/encode-merchant'
import { type EmvMerchantFields, emvPrompt, noEmvMerchantFields } from '@/domain/code/emv/merchant-fields'
import { ownCode } from '@/domain/code/own-code'
import { numberOfCurrency, yuan } from '@/domain/money/currency'
import { ownGuid, ownTemplate } from '@/domain/policy/code-networks'
import { sealPlace } from '@/service/codes/emv-seal'
import type { CodeDesk } from '@/service/service'

import type { ShopRecord } from './shops'

/** Whose account a sticker would like to be paid to. */
const thief = 'online'

/** `expired` needs an order, and is made by whoever can open one. */
export type PlainCodeKind = Exclude<ShopCodeKind, 'expired'>

/** A code of a shop. `reference` names the purchase where the code is for one; no two are the same. */
export function makeShopCode(codes: CodeDesk, shop: ShopRecord, kind: PlainCodeKind, reference: string): string {
  switch (kind) {
    case 'own-static':
      return sealed(codes, shop, {})
    case 'own-dynamic':
      return sealed(codes, shop, forOnePurchase('39.90', reference))
    case 'sticker':
      return ownCode('shop', thief, sealIn(codes.own('shop', shop.payee.shopId)))
    case 'sticker-emv': {
      const place = textWith(shop, ownAccount(shop.accounts.bangka, sealPlace), {})
      return textWith(shop, ownAccount(thief, codes.emvSeal(place)), {})
    }
    case 'damaged':
      // One digit of the account was scratched, and the checksum tells.
      return unionPay(shop, {}).replace(shop.accounts.unionpay, shop.accounts.unionpay.replace('4802', '4803'))
    case 'other-network':
      return textWith(
        shop,
        { '02': '4000123456789012', '29': { '00': 'A000000677010111', '01': '0066812345678' } },
        { ...priced('THB', '120.00'), country: 'TH' },
      )
    default:
      return unionPay(shop, termsOf(kind, reference))
  }
}

type Terms = Partial<EmvMerchantFields>

function termsOf(
  kind: Exclude<PlainCodeKind, 'own-static' | 'own-dynamic' | 'sticker' | 'sticker-emv' | 'damaged' | 'other-network'>,
  reference: string,
): Terms {
  switch (kind) {
    case 'unionpay-static':
      return {}
    case 'unionpay-dynamic':
      return forOnePurchase('11.50', reference)
    case 'tip-prompt':
      return { amount: '68.00', tip: { kind: 'prompt' } }
    case 'tip-fixed':
      return { amount: '68.00', tip: { kind: 'fixed', amount: '5.00' } }
    case 'tip-percent':
      return { amount: '68.00', tip: { kind: 'percent', percent: '10.00' } }
    case 'asks-for-details':
      return { amount: '188.00', additional: { mobileNumber: emvPrompt, loyaltyNumber: emvPrompt, storeLabel: 'T2 Departures' } }
    case 'in-yen':
      return { ...forOnePurchase('1480', reference), ...priced('JPY', '1480') }
    case 'in-dollars':
      return priced('USD', null)
    case 'in-baht':
      return { ...priced('THB', '250.00'), tip: { kind: 'percent', percent: '7.50' } }
    case 'unknown-rate':
      return priced('ISK', '990')
  }
}

function forOnePurchase(amount: string, reference: string): Terms {
  return { pointOfInitiation: '12', amount, additional: { referenceLabel: reference, terminalLabel: 'TILL01' } }
}

function priced(currency: string, amount: string | null): Terms {
  return { currency: numberOfCurrency(currency), amount }
}

function unionPay(shop: ShopRecord, terms: Terms): string {
  return textWith(shop, { '15': shop.accounts.unionpay }, terms)
}

/** A code with the wallet's own template: sealed over everything that it says. */
function sealed(codes: CodeDesk, shop: ShopRecord, terms: Terms): string {
  const { bangka } = shop.accounts
  const place = textWith(shop, ownAccount(bangka, sealPlace), terms)
  return textWith(shop, ownAccount(bangka, codes.emvSeal(place)), terms)
}

function ownAccount(account: string, seal: string): EmvMerchantFields['merchantAccounts'] {
  return { '26': { '00': ownGuid, [ownTemplate.account]: account, [ownTemplate.seal]: seal } }
}

function textWith(shop: ShopRecord, merchantAccounts: EmvMerchantFields['merchantAccounts'], terms: Terms): string {
  const { zh, en } = shop.payee.name
  const encoded = encodeEmvMerchant({
    ...noEmvMerchantFields,
    pointOfInitiation: '11',
    merchantAccounts,
    mcc: shop.mcc,
    currency: numberOfCurrency(yuan.code),
    country: 'CN',
    merchantName: en.replace('’', "'"),
    merchantCity: 'SHANGHAI',
    local: { language: 'ZH', name: zh, city: '上海' },
    ...terms,
  })
  if (!encoded.ok) throw new Error(`a shop wrote no code: ${encoded.error.code}`)
  return encoded.value
}

function sealIn(code: string): string {
  return code.slice(code.lastIndexOf('.') + 1)
}
