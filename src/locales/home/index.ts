import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

export const homeTexts: Catalog<'home'> = { area: 'home', en, 'zh-CN': zh }
