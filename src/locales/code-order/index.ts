import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** What a bank's payment code asks for, and what came of it: amount, tip, rate, in the form, the checkout and the receipt. */
export const codeOrderTexts: Catalog<'code-order'> = { area: 'code-order', en, 'zh-CN': zh }
