import { createContext, useContext } from 'react'

import type { WalletError } from '@/contract'
import { errorText } from '@/locales/errors'
import { en as errorsEn } from '@/locales/errors/en'
import { zh as errorsZh } from '@/locales/errors/zh-CN'
import { moneyText } from '@/locales/format'
import type { FormatTexts } from '@/locales/formats'
import { en as generalErrorsEn } from '@/locales/general-errors/en'
import { zh as generalErrorsZh } from '@/locales/general-errors/zh-CN'
import { en as formatsEn } from '@/locales/formats/en'
import { zh as formatsZh } from '@/locales/formats/zh-CN'
import type { BuiltInLanguage, TextsLike } from '@/locales/language'
import { en as sandboxEn } from '@/locales/sandbox/en'
import { zh as sandboxZh } from '@/locales/sandbox/zh-CN'
import { formatDateTime } from '@/domain/time/clock-text'
import { wallTime } from '@/domain/time/calendar'

import { en } from './en'
import { zh } from './zh-CN'

/** The console's own texts. */
export type Texts = TextsLike<typeof en>

/** Everything that is said in one language: the console's texts, and the wallet's for what both name. */
export interface Words {
  readonly language: BuiltInLanguage
  readonly texts: Texts
  readonly sandbox: TextsLike<typeof sandboxEn>
  /** "¥1,234.50" */
  readonly money: (fen: number) => string
  /** "2026-11-23 12:40:05", China's time, as everywhere in the wallet. */
  readonly moment: (ms: number) => string
  /** The same where today is not said: "12:40:05". */
  readonly when: (ms: number) => string
  /** What an error of the contract is called. */
  readonly errorTitle: (error: WalletError) => string
  /** The one of two names that is in this language. */
  readonly named: (name: { readonly zh: string; readonly en: string | null }) => string
}

/** The words of a language. */
export function wordsIn(language: BuiltInLanguage): Words {
  const isChinese = language === 'zh-CN'
  const formats: FormatTexts = isChinese ? formatsZh : formatsEn
  const errors = isChinese ? { ...generalErrorsZh, ...errorsZh } : { ...generalErrorsEn, ...errorsEn }
  return {
    language,
    texts: isChinese ? zh : en,
    sandbox: isChinese ? sandboxZh : sandboxEn,
    money: (fen) => moneyText(formats, fen),
    moment: (ms) => formatDateTime(wallTime(ms)),
    when: (ms) => withoutToday(formatDateTime(wallTime(ms)), formatDateTime(wallTime(Date.now()))),
    errorTitle: (error) => errorText(errors, formats, error, Date.now()).title,
    named: ({ zh: chinese, en: english }) => (isChinese ? chinese : (english ?? chinese)),
  }
}

/** Both are as `formatDateTime` puts them: the day, a space, the time. */
function withoutToday(text: string, now: string): string {
  const [day, clock = ''] = text.split(' ')
  return day === now.split(' ')[0] ? clock : text
}

/** The words of the language that was chosen. */
export const WordsContext = createContext<Words>(wordsIn('en'))

/** See `WordsContext`. */
export function useWords(): Words {
  return useContext(WordsContext)
}
