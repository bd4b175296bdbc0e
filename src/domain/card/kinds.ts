/** What a card's number tells of it: the funding kinds of the Chinese BIN table ("DC", "CC", "SCC", "PC"). */
export const cardKinds = ['debit', 'credit', 'semi-credit', 'prepaid', 'unknown'] as const
export type CardKind = (typeof cardKinds)[number]

export const cardBrands = ['unionpay', 'visa', 'mastercard', 'amex', 'jcb', 'diners', 'discover', 'maestro', 'unknown'] as const
export type CardBrand = (typeof cardBrands)[number]

/** Why a card can't be linked at all, known from its number alone. */
export const unsupportedCardReasons = ['brand', 'prepaid', 'maestro', 'not-a-bank-card'] as const
export type UnsupportedCardReason = (typeof unsupportedCardReasons)[number]
