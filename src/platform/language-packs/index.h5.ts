import { err, ok } from '@/domain/core/result'
import type { LanguagePack } from '@/locales/catalog'
import type { PackedLanguage } from '@/locales/language'

import type { CreateLanguagePacks } from './types'

/** One chunk a language. */
const packs: Readonly<Record<PackedLanguage, () => Promise<LanguagePack>>> = {
  fr: async () => (await import(/* webpackChunkName: "lang-fr" */ '@/locales/packs/fr')).fr,
  es: async () => (await import(/* webpackChunkName: "lang-es" */ '@/locales/packs/es')).es,
  ru: async () => (await import(/* webpackChunkName: "lang-ru" */ '@/locales/packs/ru')).ru,
  ko: async () => (await import(/* webpackChunkName: "lang-ko" */ '@/locales/packs/ko')).ko,
  ja: async () => (await import(/* webpackChunkName: "lang-ja" */ '@/locales/packs/ja')).ja,
  id: async () => (await import(/* webpackChunkName: "lang-id" */ '@/locales/packs/id')).id,
  ar: async () => (await import(/* webpackChunkName: "lang-ar" */ '@/locales/packs/ar')).ar,
}

/** Languages as files of their own, which the browser fetches and keeps. */
export const createLanguagePacks: CreateLanguagePacks = () => ({
  async load(language) {
    try {
      return ok(await packs[language]())
    } catch {
      // The chunk did not come; webpack asks for it anew the next time.
      return err('unreachable')
    }
  },
  handOver() {
    // No screen carries a language here.
  },
})
