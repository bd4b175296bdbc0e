import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** Who one is here: welcome, sign-up, log-in, passwords, the phone, and what the account holds. */
export const accountTexts: Catalog<'account'> = { area: 'account', en, 'zh-CN': zh }
