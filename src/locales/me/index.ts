import type { Catalog, TextsLike } from '../language'
import { en } from './en'
import { zh } from './zh-CN'

/** The tab Me. */
export const meTexts: Catalog<TextsLike<typeof en>> = { en, 'zh-CN': zh }
