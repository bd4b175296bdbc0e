import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** What merchants may charge without asking each time. */
export const agreementsTexts: Catalog<'agreements'> = { area: 'agreements', en, 'zh-CN': zh }
