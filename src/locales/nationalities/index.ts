import type { Nationality } from '@/domain/nationality/codes'

import type { Catalog } from '../language'
import { en } from './en'
import { zh } from './zh-CN'

/** The names of countries and regions, as a nationality is chosen by. */
export const nationalityNames: Catalog<Readonly<Record<Nationality, string>>> = { en, 'zh-CN': zh }
