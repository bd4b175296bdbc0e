import type { Catalog, TextsLike } from '../language'
import { en } from './en'
import { zh } from './zh-CN'

/** Words that several screens and their components share. */
export const commonTexts: Catalog<TextsLike<typeof en>> = { en, 'zh-CN': zh }
