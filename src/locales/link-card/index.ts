import type { Catalog } from '../catalog'
import type { TextsLike } from '../language'
import { en } from './en'
import { zh } from './zh-CN'

export type LinkCardTexts = TextsLike<typeof en>
export const linkCardTexts: Catalog<'link-card'> = { area: 'link-card', en, 'zh-CN': zh }
