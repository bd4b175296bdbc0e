import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

export const scanTexts: Catalog<'scan'> = { area: 'scan', en, 'zh-CN': zh }
