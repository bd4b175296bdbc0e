import type { Catalog } from '../catalog'
import type { TextsLike } from '../language'
import { en } from './en'
import { zh } from './zh-CN'

export type CardsTexts = TextsLike<typeof en>
export const cardsTexts: Catalog<'cards'> = { area: 'cards', en, 'zh-CN': zh }
