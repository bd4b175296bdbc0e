import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

export const linkCardTexts: Catalog<'link-card'> = { area: 'link-card', en, 'zh-CN': zh }
