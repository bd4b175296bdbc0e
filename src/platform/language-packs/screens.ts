import type { PackedLanguage } from '@/locales/language'

/** The subpackage that holds a language on Alipay: its root in app.config.ts, with one screen called `index`. */
export function languagePackage(language: PackedLanguage): string {
  return `packages/language-${language}`
}
