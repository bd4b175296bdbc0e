import type { Catalog, TextsLike } from '../language'
import { en } from './en'
import { zh } from './zh-CN'

export const payTexts: Catalog<TextsLike<typeof en>> = { en, 'zh-CN': zh }
