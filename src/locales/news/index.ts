import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

export const newsTexts: Catalog<'news'> = { area: 'news', en, 'zh-CN': zh }
