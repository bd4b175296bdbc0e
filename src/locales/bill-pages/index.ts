import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

export const billPagesTexts: Catalog<'bill-pages'> = { area: 'bill-pages', en, 'zh-CN': zh }
