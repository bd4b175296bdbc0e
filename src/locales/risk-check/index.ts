import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** Why money is held back for a moment, what still works, and the way through. */
export const riskCheckTexts: Catalog<'riskCheck'> = { area: 'riskCheck', en, 'zh-CN': zh }
