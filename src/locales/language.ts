import { ownValue } from '@/domain/core/record'

/** The languages of the app, by BCP 47 tag. (`pseudo`, English made longer to find what clips, is a setting of tests alone.) */
export const languages = ['en', 'zh-CN', 'fr', 'es', 'ru', 'ko', 'ja', 'id', 'ar'] as const
export type Language = (typeof languages)[number]

/** The languages that every start of the app has at once. Each of the others is a pack of its own, loaded when it is chosen. */
export type BuiltInLanguage = 'en' | 'zh-CN'
export type PackedLanguage = Exclude<Language, BuiltInLanguage>

/** Each language by its own name, as it is chosen by. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  ko: '한국어',
  ja: '日本語',
  id: 'Bahasa Indonesia',
  ar: 'العربية',
}

export function isPacked(language: Language): language is PackedLanguage {
  return language !== 'en' && language !== 'zh-CN'
}

/** Which way the lines of a language run. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** The texts that other languages must have, read off the English ones: plain strings, and functions of the same parameters. */
export type TextsLike<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : TextsLike<English[Key]>
}

/** Tags that systems still use for a language of ours under another name. */
const otherTags: Readonly<Record<string, Language>> = { zh: 'zh-CN', yue: 'zh-CN', in: 'id' }

/** The app's language for what the system asks for ("fr-CA", "zh_TW", "in-ID"): by its first part, English where it is none of ours. */
export function languageFor(systemLanguage: string): Language {
  const primary = systemLanguage.split(/[-_]/)[0]?.toLowerCase() ?? ''
  return languages.find((language) => language === primary) ?? ownValue(otherTags, primary) ?? 'en'
}
