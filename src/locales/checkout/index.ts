import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

export const checkoutTexts: Catalog<'checkout'> = { area: 'checkout', en, 'zh-CN': zh }
