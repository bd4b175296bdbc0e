import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** What is kept in the wallet, and how it gets in and out. */
export const balanceTexts: Catalog<'balance'> = { area: 'balance', en, 'zh-CN': zh }
