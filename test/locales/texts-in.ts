import type { Area, Catalog, LanguagePack, TextsOf } from '@/locales/catalog'
import { errorTexts } from '@/locales/errors'
import { formatTexts } from '@/locales/formats'
import { generalErrorTexts } from '@/locales/general-errors'
import { isPacked, type Language, type PackedLanguage } from '@/locales/language'
import { ar } from '@/locales/packs/ar'
import { es } from '@/locales/packs/es'
import { fr } from '@/locales/packs/fr'
import { id } from '@/locales/packs/id'
import { ja } from '@/locales/packs/ja'
import { ko } from '@/locales/packs/ko'
import { ru } from '@/locales/packs/ru'
import { withEnglish } from '@/locales/with-english'

/** Every language outside the main package. */
export const packs: Readonly<Record<PackedLanguage, LanguagePack>> = { fr, es, ru, ko, ja, id, ar }

/** A catalog's texts in a language, as the app has them. */
export function textsOf<A extends Area>(catalog: Catalog<A>, language: Language): TextsOf<A> {
  return isPacked(language) ? withEnglish(catalog.en, packs[language][catalog.area]) : catalog[language]
}

/** The areas whose texts are tested in all languages. */
export function textsIn(language: Language): {
  readonly errors: LanguagePack['errors'] & LanguagePack['general-errors']
  readonly formats: LanguagePack['formats']
} {
  return {
    errors: { ...textsOf(generalErrorTexts, language), ...textsOf(errorTexts, language) },
    formats: textsOf(formatTexts, language),
  }
}

/** What a system in a language of ours says of itself. */
export function systemTag(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}
