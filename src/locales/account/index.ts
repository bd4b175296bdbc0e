import type { Catalog, TextsLike } from '../language'
import { en } from './en'
import { zh } from './zh-CN'

/** Who one is here: welcome, sign-up, log-in, passwords, the phone, and what the account holds. */
export const accountTexts: Catalog<TextsLike<typeof en>> = { en, 'zh-CN': zh }
