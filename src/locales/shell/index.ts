import type { Catalog, TextsLike } from '../language'
import { en } from './en'
import { zh } from './zh-CN'

/** What stands around every screen. */
export const shellTexts: Catalog<TextsLike<typeof en>> = { en, 'zh-CN': zh }
