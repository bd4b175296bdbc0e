import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

export const billsTexts: Catalog<'bills'> = { area: 'bills', en, 'zh-CN': zh }
