import type { Card } from '@/contract'
import { bankInitials } from '@/domain/card/bank-colour'
import { ownValue } from '@/domain/core/record'

import type { Language } from '../language'
import type { CardsTexts } from '.'

/** What a card is named by: linked cards, the cards of receipts, and cards that are just being typed have it. */
export interface NamedCard extends Pick<Card, 'bankName' | 'brand' | 'kind'> {
  readonly bankCode?: string | null
  readonly international?: boolean
  readonly last4: string
}

/** A card's names in the person's language. */
export interface CardName {
  /** "ICBC", "工商银行", or the brand where the bank is not known. */
  readonly bank: string
  /** "Industrial and Commercial Bank of China": the bank in full. */
  readonly bankInFull: string
  /** The Chinese name where `bank` is not it already. */
  readonly bankZh: string | null
  /** "Debit", "International credit". */
  readonly kind: string
  /** "ICBC debit ·· 0018". */
  readonly short: string
  /** For screen readers: "ICBC, debit, ending in 0 0 1 8". */
  readonly spoken: string
  /** In place of a logo. */
  readonly initials: string
}

/** What the large banks are called in English by those who live with them, by their Chinese name. */
const shortNames: Readonly<Record<string, string>> = {
  中国工商银行: 'ICBC',
  中国农业银行: 'ABC',
  中国银行: 'Bank of China',
  中国建设银行: 'CCB',
  交通银行: 'BoCom',
  招商银行: 'CMB',
  浦发银行: 'SPDB',
  上海浦东发展银行: 'SPDB',
  中信银行: 'CITIC',
  中国光大银行: 'Everbright',
  中国民生银行: 'Minsheng',
  广发银行: 'CGB',
  广东发展银行: 'CGB',
  中国邮政储蓄银行: 'PSBC',
  兴业银行: 'CIB',
  华夏银行: 'Hua Xia',
  平安银行: 'Ping An',
}

/** The card's names, for every place where a card is named. */
export function cardName(card: NamedCard, language: Language, texts: CardsTexts): CardName {
  const { bankName } = card
  const brand = texts.brands[card.brand]
  const inFull = bankName === null ? brand : language === 'zh-CN' ? bankName.zh : (bankName.en ?? bankName.zh)
  const bank = bankName === null || language === 'zh-CN' ? inFull : (ownValue(shortNames, bankName.zh) ?? inFull)
  const kind = card.international === true ? texts.international(texts.kinds[card.kind]) : texts.kinds[card.kind]
  return {
    bank,
    bankInFull: inFull,
    bankZh: bankName === null || bank === bankName.zh ? null : bankName.zh,
    kind,
    short: texts.short(bank, texts.kinds[card.kind], card.last4),
    spoken: texts.spoken(inFull, kind, card.last4),
    initials: bankName === null ? brand.slice(0, 2).toUpperCase() : bankInitials(bankName),
  }
}
