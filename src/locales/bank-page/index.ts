import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** The page for the bank's counter. */
export const bankPageTexts: Catalog<'bank-page'> = { area: 'bank-page', en, 'zh-CN': zh }
