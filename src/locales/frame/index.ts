import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

export const frameTexts: Catalog<'frame'> = { area: 'frame', en, 'zh-CN': zh }
