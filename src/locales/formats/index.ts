import type { Catalog } from '../catalog'
import type { TextsLike } from '../language'
import { en } from './en'
import { zh } from './zh-CN'

export type FormatTexts = TextsLike<typeof en>
/** How dates, lists and amounts are put; `../format.ts` does it. */
export const formatTexts: Catalog<'formats'> = { area: 'formats', en, 'zh-CN': zh }
