import type { Catalog, TextsLike } from '../language'
import { en } from './en'
import { zh } from './zh-CN'

export type CardsTexts = TextsLike<typeof en>
export const cardsTexts: Catalog<CardsTexts> = { en, 'zh-CN': zh }
