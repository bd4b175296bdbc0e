import type { Catalog, TextsLike } from '../language'
import { en } from './en'
import { zh } from './zh-CN'

export type LinkCardTexts = TextsLike<typeof en>
export const linkCardTexts: Catalog<LinkCardTexts> = { en, 'zh-CN': zh }
