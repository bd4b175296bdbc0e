import type { Nationality } from '@/domain/nationality/codes'

import type { en as account } from './account/en'
import type { en as agreements } from './agreements/en'
import type { en as assistant } from './assistant/en'
import type { en as balance } from './balance/en'
import type { en as bankPage } from './bank-page/en'
import type { en as billPages } from './bill-pages/en'
import type { en as bills } from './bills/en'
import type { en as cards } from './cards/en'
import type { en as checkout } from './checkout/en'
import type { en as codeOrder } from './code-order/en'
import type { en as common } from './common/en'
import type { ErrorTexts } from './errors/types'
import type { en as formats } from './formats/en'
import type { en as frame } from './frame/en'
import type { GeneralErrorTexts } from './general-errors/types'
import type { en as guide } from './guide/en'
import type { en as home } from './home/en'
import type { en as limits } from './limits/en'
import type { en as riskCheck } from './risk-check/en'
import type { en as linkCard } from './link-card/en'
import type { en as me } from './me/en'
import type { en as news } from './news/en'
import type { en as pay } from './pay/en'
import type { en as sandbox } from './sandbox/en'
import type { en as scan } from './scan/en'
import type { en as verification } from './verification/en'
import type { TextsLike } from './language'

/** Every area of texts: the folders beside this file. The English texts are the type that every language must match. */
interface AreaTexts {
  readonly account: TextsLike<typeof account>
  readonly agreements: TextsLike<typeof agreements>
  readonly assistant: TextsLike<typeof assistant>
  readonly balance: TextsLike<typeof balance>
  readonly 'bank-page': TextsLike<typeof bankPage>
  readonly 'bill-pages': TextsLike<typeof billPages>
  readonly bills: TextsLike<typeof bills>
  readonly cards: TextsLike<typeof cards>
  readonly checkout: TextsLike<typeof checkout>
  readonly 'code-order': TextsLike<typeof codeOrder>
  readonly common: TextsLike<typeof common>
  readonly errors: ErrorTexts
  readonly formats: TextsLike<typeof formats>
  readonly frame: TextsLike<typeof frame>
  readonly 'general-errors': GeneralErrorTexts
  readonly guide: TextsLike<typeof guide>
  readonly home: TextsLike<typeof home>
  readonly limits: TextsLike<typeof limits>
  readonly riskCheck: TextsLike<typeof riskCheck>
  readonly 'link-card': TextsLike<typeof linkCard>
  readonly me: TextsLike<typeof me>
  readonly nationalities: Readonly<Record<Nationality, string>>
  readonly news: TextsLike<typeof news>
  readonly pay: TextsLike<typeof pay>
  readonly sandbox: TextsLike<typeof sandbox>
  readonly scan: TextsLike<typeof scan>
  readonly verification: TextsLike<typeof verification>
}
export type Area = keyof AreaTexts
export type TextsOf<A extends Area> = AreaTexts[A]

/** One area's texts in the languages that are always there. The packs of the others hold the area under its name. */
export interface Catalog<A extends Area> {
  readonly area: A
  readonly en: TextsOf<A>
  readonly 'zh-CN': TextsOf<A>
}

/** All texts of one language: an area or a text that is missing does not compile. */
export type LanguagePack = AreaTexts
