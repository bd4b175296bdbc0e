import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** The tab Me. */
export const meTexts: Catalog<'me'> = { area: 'me', en, 'zh-CN': zh }
