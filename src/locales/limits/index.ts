import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** What the rules let somebody pay, what is left of it, and what raises it. */
export const limitsTexts: Catalog<'limits'> = { area: 'limits', en, 'zh-CN': zh }
