import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

export const sandboxTexts: Catalog<'sandbox'> = { area: 'sandbox', en, 'zh-CN': zh }
