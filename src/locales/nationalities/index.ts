import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** The names of countries and regions, as a nationality is chosen by. */
export const nationalityNames: Catalog<'nationalities'> = { area: 'nationalities', en, 'zh-CN': zh }
