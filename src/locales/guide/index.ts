import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** "Can I use it?": four questions, and an honest answer. */
export const guideTexts: Catalog<'guide'> = { area: 'guide', en, 'zh-CN': zh }
