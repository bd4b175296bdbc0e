import type { WalletError } from '@/contract'

import type { Catalog } from '../catalog'
import { comingMomentText, moneyText, type MomentText, type MoneyText } from '../format'
import type { FormatTexts } from '../formats'
import { en } from './en'
import type { ErrorText, ErrorTexts } from './types'
import { zh } from './zh-CN'

export type { ErrorText } from './types'

/** What every error says, in every language. */
export const errorTexts: Catalog<'errors'> = { area: 'errors', en, 'zh-CN': zh }

/** Title and advice in one line, for a field or a short message. */
export function errorLine({ sentenceEnd }: FormatTexts, { title, advice }: ErrorText): string {
  return title + sentenceEnd + advice
}

/** What an error says to the person at this moment (`now`: ms since 1970 UTC, for "tomorrow at 00:00"). */
export function errorText(texts: ErrorTexts, formats: FormatTexts, error: WalletError, now: number): ErrorText {
  // The function under a code takes the error of that code: TypeScript can't follow the pair through the index.
  const text = texts[error.code] as (error: WalletError, when: MomentText, money: MoneyText) => ErrorText
  return text(
    error,
    (moment) => comingMomentText(formats, moment, now),
    (amountFen) => moneyText(formats, amountFen),
  )
}
