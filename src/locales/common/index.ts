import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** Words that several screens and their components share. */
export const commonTexts: Catalog<'common'> = { area: 'common', en, 'zh-CN': zh }
