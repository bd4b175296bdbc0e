import type { Catalog, TextsLike } from '../language'
import { en } from './en'
import { zh } from './zh-CN'

export const billsTexts: Catalog<TextsLike<typeof en>> = { en, 'zh-CN': zh }
