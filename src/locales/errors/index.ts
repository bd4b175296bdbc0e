import type { WalletError } from '@/contract'

import type { Catalog } from '../catalog'
import { comingMomentText } from '../format'
import type { Language } from '../language'
import { en } from './en'
import type { ErrorText, ErrorTexts } from './types'
import { zh } from './zh-CN'

export type { ErrorText } from './types'

/** What every error says, in every language. */
export const errorTexts: Catalog<'errors'> = { area: 'errors', en, 'zh-CN': zh }

/** Title and advice in one line, for a field or a short message. */
export function errorLine(language: Language, { title, advice }: ErrorText): string {
  return language === 'zh-CN' ? `${title}。${advice}` : `${title}. ${advice}`
}

/** What an error says to the person at this moment (`now`: ms since 1970 UTC, for "tomorrow at 00:00"). */
export function errorText(texts: ErrorTexts, language: Language, error: WalletError, now: number): ErrorText {
  // The function under a code takes the error of that code: TypeScript can't follow the pair through the index.
  const text = texts[error.code] as (error: WalletError, when: (moment: number) => string) => ErrorText
  return text(error, (moment) => comingMomentText(language, moment, now))
}
