import type { GeneralErrorCode, WalletError, WalletErrorOf } from '@/contract'

import type { Catalog } from '../catalog'
import { comingMomentText, moneyText, type MomentText, type MoneyText } from '../format'
import type { FormatTexts } from '../formats'
import { en } from './en'
import type { ErrorText, GeneralErrorTexts, TextsOfErrors } from './types'
import { zh } from './zh-CN'

export type { ErrorText } from './types'

/** What the errors say with which any operation may answer. Everybody has these; the others' words are where they are said (`locales/errors`). */
export const generalErrorTexts: Catalog<'general-errors'> = { area: 'general-errors', en, 'zh-CN': zh }

/**
 * What an answer says to the person that had to be the data asked for (`now`: ms since 1970 UTC, for "tomorrow at 00:00"). An
 * error that such a question has no reason for makes no sense to them.
 */
export function generalErrorText(texts: GeneralErrorTexts, formats: FormatTexts, error: WalletError, now: number): ErrorText {
  return sayError(texts, formats, isGeneral(texts, error) ? error : { code: 'network.bad-answer' }, now)
}

/** Puts an error into the words that are given for its code. */
export function sayError<Code extends WalletError['code']>(
  texts: TextsOfErrors<Code>,
  formats: FormatTexts,
  error: WalletErrorOf<Code>,
  now: number,
): ErrorText {
  // The function under a code takes the error of that code: TypeScript can't follow the pair through the index.
  const text = texts[error.code] as (error: WalletError, when: MomentText, money: MoneyText) => ErrorText
  return text(
    error,
    (moment) => comingMomentText(formats, moment, now),
    (amountFen) => moneyText(formats, amountFen),
  )
}

/** Title and advice in one line, for a field or a short message. */
export function errorLine({ sentenceEnd }: FormatTexts, { title, advice }: ErrorText): string {
  return title + sentenceEnd + advice
}

function isGeneral(texts: GeneralErrorTexts, error: WalletError): error is WalletErrorOf<GeneralErrorCode> {
  return Object.prototype.hasOwnProperty.call(texts, error.code)
}
