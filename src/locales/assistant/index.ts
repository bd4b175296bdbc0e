import type { Catalog } from '../catalog'
import { en } from './en'
import { zh } from './zh-CN'

/** The match assistant: what the bank may have written instead, and how to find out. */
export const assistantTexts: Catalog<'assistant'> = { area: 'assistant', en, 'zh-CN': zh }
