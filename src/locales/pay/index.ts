import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

export const payTexts: Catalog<'pay'> = { area: 'pay', en, 'zh-CN': zh }
