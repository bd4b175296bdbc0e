import type { WalletError } from '@/contract'

import type { Catalog } from '../catalog'
import type { FormatTexts } from '../formats'
import { sayError } from '../general-errors'
import type { ErrorText, GeneralErrorTexts } from '../general-errors/types'
import { en } from './en'
import type { ErrorTexts } from './types'
import { zh } from './zh-CN'

export type { ErrorText } from './types'

/**
 * What errors say that belong to some operations, in every language. On Alipay they stand in the subpackages that say them: the
 * main package, which only loads lists and the account, has the general ones alone.
 */
export const errorTexts: Catalog<'errors'> = { area: 'errors', en, 'zh-CN': zh }

/** What an error says to the person at this moment (`now`: ms since 1970 UTC, for "tomorrow at 00:00"). */
export function errorText(
  texts: ErrorTexts & GeneralErrorTexts,
  formats: FormatTexts,
  error: WalletError,
  now: number,
): ErrorText {
  return sayError<WalletError['code']>(texts, formats, error, now)
}
