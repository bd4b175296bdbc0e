import { type BinTable, lookUpBin } from './bin-table'
import { bankNameEn } from './bank-names'
import { schemeOf } from './brand'
import { maxCardDigits, minCardDigits } from './card-digits'
import type { CardBrand, CardKind, UnsupportedCardReason } from './kinds'

/** What a card's number tells of it, from the first six digits on. */
export interface CardIdentity {
  readonly bank: { readonly code: string; readonly nameZh: string; readonly nameEn: string | null } | null
  readonly kind: CardKind
  readonly brand: CardBrand
  /** Issued outside mainland China, as far as the number tells: its use is limited. */
  readonly international: boolean
  /** False where this bank's numbers usually have another length: worth a second look, never a reason to refuse. */
  readonly usualLength: boolean
  /** Known from the first digits to be no card that this wallet could ever serve; `unsupportedReason` reads it. */
  readonly outside: 'other-country-scheme' | 'sim-card' | 'fuel-or-store-card' | null
}

/** The digits that must be there before a bank is named (six make a BIN of ISO/IEC 7812-1 before 2017). */
const digitsToNameABank = 6

/** The brands of cards from abroad that wallets in China serve; a policy profile may serve fewer. */
export const servedInternationalBrands: readonly CardBrand[] = ['visa', 'mastercard', 'amex', 'jcb', 'diners', 'discover']

/** Reads a card's number, whole or still being typed (`digits`: ASCII digits alone). */
export function identifyCard(table: BinTable, digits: string): CardIdentity {
  const match = digits.length >= digitsToNameABank ? lookUpBin(table, digits) : null
  const scheme = schemeOf(digits)
  if (match === null) {
    return {
      bank: null,
      kind: 'unknown',
      brand: scheme.brand,
      international: scheme.otherCountry || (scheme.brand !== 'unionpay' && scheme.brand !== 'unknown'),
      usualLength: true,
      outside: scheme.otherCountry ? 'other-country-scheme' : scheme.brand === 'unknown' ? outsideByIndustry(digits) : null,
    }
  }
  const tooFewYet = digits.length < minCardDigits
  return {
    bank: { code: match.bankCode, nameZh: match.bankNameZh, nameEn: bankNameEn(match.bankCode) },
    kind: match.kind,
    brand: chineseBrand(scheme.brand),
    international: false,
    usualLength: tooFewYet || digits.length > maxCardDigits || match.usualLengths.indexOf(digits.length) >= 0,
    outside: null,
  }
}

/** Cards of Chinese banks from before UnionPay's 62 ("9558…", "60…") run on UnionPay, unless they are of a foreign scheme. */
function chineseBrand(brand: CardBrand): CardBrand {
  return brand === 'unknown' || brand === 'maestro' || brand === 'discover' ? 'unionpay' : brand
}

/** ISO/IEC 7812-1's first digit: 7 is petroleum; 89 marks SIM cards (ITU-T E.118), whose number is long as a card's. */
function outsideByIndustry(digits: string): CardIdentity['outside'] {
  if (/^89/.test(digits)) return 'sim-card'
  return /^7/.test(digits) ? 'fuel-or-store-card' : null
}

/** Why this card can't be linked at all, known before the bank is asked; null for every card that may work. */
export function unsupportedReason(
  identity: CardIdentity,
  servedBrands: readonly CardBrand[] = servedInternationalBrands,
): UnsupportedCardReason | null {
  if (identity.outside === 'sim-card' || identity.outside === 'fuel-or-store-card') return 'not-a-bank-card'
  if (identity.outside === 'other-country-scheme') return 'brand'
  if (identity.kind === 'prepaid') return 'prepaid'
  if (!identity.international) return null
  if (identity.brand === 'maestro') return 'maestro'
  return servedBrands.indexOf(identity.brand) >= 0 ? null : 'brand'
}
