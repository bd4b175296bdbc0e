import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** Proving who one is, by pictures of passport, visa and entry stamp. */
export const verificationTexts: Catalog<'verification'> = { area: 'verification', en, 'zh-CN': zh }
