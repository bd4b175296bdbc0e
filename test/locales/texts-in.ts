import { errorTexts } from '@/locales/errors'
import { formatTexts } from '@/locales/formats'
import type { LanguagePack } from '@/locales/catalog'
import { isPacked, type Language, type PackedLanguage } from '@/locales/language'
import { ar } from '@/locales/packs/ar'
import { es } from '@/locales/packs/es'
import { fr } from '@/locales/packs/fr'
import { id } from '@/locales/packs/id'
import { ja } from '@/locales/packs/ja'
import { ko } from '@/locales/packs/ko'
import { ru } from '@/locales/packs/ru'

/** Every language outside the main package. */
export const packs: Readonly<Record<PackedLanguage, LanguagePack>> = { fr, es, ru, ko, ja, id, ar }

/** The areas whose texts are tested in all languages. */
export function textsIn(language: Language): Pick<LanguagePack, 'errors' | 'formats'> {
  if (isPacked(language)) return packs[language]
  return { errors: errorTexts[language], formats: formatTexts[language] }
}
