import { makeAutoObservable, reaction } from 'mobx'

import type { Area, Catalog, TextsOf } from '@/locales/catalog'
import type { Language } from '@/locales/language'
import { isPacked, languageFor, languages } from '@/locales/language'
import { pseudoTexts } from '@/locales/pseudo'
import type { KeyValueStorage, System } from '@/platform/types'

import type { NoticesStore } from '../notices/notices-store'
import { readStored, storageKeys, writeStored } from '../stored'

/** What the person may have chosen: a language of the list, or `pseudo`, which only tests store. Null follows the system. */
type LanguageSetting = Language | 'pseudo' | null

/** The language and the theme of the screens. Both follow the system until the person chooses a language. */
export class LocaleStore {
  setting: LanguageSetting = null
  theme: 'light' | 'dark'
  private readonly systemLanguage: Language
  /** Pseudo texts by catalog: wrapping one is not free, and a text must stay the same object between two drawings. */
  private readonly pseudoCatalogs = new Map<unknown, unknown>()
  private readonly stopListening: readonly (() => void)[]

  constructor(
    private readonly storage: KeyValueStorage,
    private readonly system: System,
    private readonly notices: NoticesStore,
  ) {
    this.systemLanguage = languageFor(system.language())
    this.theme = system.theme()
    const stored = readStored(storage, storageKeys.settings, parseSettings)
    if (stored.ok) this.setting = stored.value?.language ?? null
    else if (stored.error.code === 'corrupt') notices.sayOnce({ kind: 'storage-corrupt' })
    makeAutoObservable<LocaleStore, 'storage' | 'system' | 'notices' | 'systemLanguage' | 'pseudoCatalogs' | 'stopListening'>(
      this,
      {
        storage: false,
        system: false,
        notices: false,
        systemLanguage: false,
        pseudoCatalogs: false,
        stopListening: false,
        texts: false,
      },
      { autoBind: true },
    )
    this.stopListening = [
      system.onThemeChange((theme) => this.themeChanged(theme)),
      reaction(
        () => this.language,
        (language) => system.showLanguage(language),
        { fireImmediately: true },
      ),
    ]
  }

  /** The language of dates, names of banks, and everything else that is not a text of a catalog. */
  get language(): Language {
    return this.setting === 'pseudo' ? 'en' : (this.setting ?? this.systemLanguage)
  }

  /** The texts of a catalog in the person's language. Read inside an observer, it draws again when the language changes. */
  texts<A extends Area>(catalog: Catalog<A>): TextsOf<A> {
    if (this.setting !== 'pseudo') return isPacked(this.language) ? catalog.en : catalog[this.language]
    const known = this.pseudoCatalogs.get(catalog)
    // The map holds under each catalog what `pseudoTexts` made of that very catalog.
    if (known !== undefined) return known as TextsOf<A>
    const made = pseudoTexts(catalog.en)
    this.pseudoCatalogs.set(catalog, made)
    return made
  }

  /** Changes the language at once and for the next start; null follows the system again. */
  choose(language: Language | null): void {
    this.setting = language
    const written = writeStored(this.storage, storageKeys.settings, { language })
    if (!written.ok) this.notices.sayOnce({ kind: written.error.code === 'full' ? 'storage-full' : 'storage-unavailable' })
  }

  private themeChanged(theme: 'light' | 'dark'): void {
    this.theme = theme
  }

  dispose(): void {
    this.stopListening.forEach((stop) => stop())
  }
}

function parseSettings(raw: unknown): { readonly language: LanguageSetting } | null {
  if (typeof raw !== 'object' || raw === null || !('language' in raw)) return null
  const { language } = raw
  if (language === null || language === 'pseudo') return { language }
  const known = languages.find((candidate) => candidate === language)
  return known === undefined ? null : { language: known }
}
