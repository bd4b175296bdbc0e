import { makeAutoObservable, observableShallow, reaction } from 'mobx'

import type { Area, Catalog, LanguagePack, TextsOf } from '@/locales/catalog'
import { commonTexts } from '@/locales/common'
import type { Language, PackedLanguage } from '@/locales/language'
import { directionOf, isPacked, languageFor, languages } from '@/locales/language'
import { pseudoTexts } from '@/locales/pseudo'
import { withEnglish } from '@/locales/with-english'
import type { Clock, KeyValueStorage, LanguagePacks, System } from '@/platform/types'

import type { NoticeAction, NoticesStore } from '../notices/notices-store'
import { readStored, storageKeys, writeStored } from '../stored'

/** What the person may have chosen: a language of the list, or `pseudo`, which only tests store. Null follows the system. */
type LanguageSetting = Language | 'pseudo' | null

/** Where it is said that a language does not come: over any screen, or on the screen where it was chosen. */
type Told = 'by-notice' | 'in-place'

interface LocaleDevice {
  readonly storage: KeyValueStorage
  readonly system: System
  readonly languagePacks: LanguagePacks
  readonly clock: Clock
}

/** How long the first screen waits for its language (ms), before it is drawn in another one and changes over when the language comes. */
const patienceAtStart = 3_000
/** How long a language may take (ms) before the person is told that it does not come. */
const patience = 20_000

/** The language and the theme of the screens. Both follow the system until the person chooses a language. */
export class LocaleStore {
  setting: LanguageSetting = null
  theme: 'light' | 'dark'
  /** The language that is on its way. The screens keep the one that they have until it is there. */
  loading: PackedLanguage | null = null
  /** The language that did not come. */
  unreachable: PackedLanguage | null = null
  /** The app has just started, and its language is on its way: better a moment of nothing than a screen in another language. */
  starting = false
  private readonly packs = new Map<PackedLanguage, LanguagePack>()
  /** What is shown while the language that is wanted is not there. */
  private meanwhile: Language
  private readonly systemLanguage: Language
  /** Texts that were put together, by language and area: that is not free, and a text must stay the same object between two drawings. */
  private readonly made = new Map<string, unknown>()
  private readonly stopListening: readonly (() => void)[]
  private stopStart: () => void = () => undefined
  private stopWaiting: () => void = () => undefined

  constructor(
    private readonly device: LocaleDevice,
    private readonly notices: NoticesStore,
  ) {
    const { storage, system } = device
    this.systemLanguage = languageFor(system.language())
    this.meanwhile = isPacked(this.systemLanguage) ? 'en' : this.systemLanguage
    this.theme = system.theme()
    const stored = readStored(storage, storageKeys.settings, parseSettings)
    if (stored.ok) this.setting = stored.value?.language ?? null
    else if (stored.error.code === 'corrupt') notices.sayOnce({ kind: 'storage-corrupt' })
    makeAutoObservable<
      LocaleStore,
      'packs' | 'device' | 'notices' | 'systemLanguage' | 'made' | 'stopListening' | 'stopStart' | 'stopWaiting'
    >(
      this,
      {
        packs: observableShallow,
        device: false,
        notices: false,
        systemLanguage: false,
        made: false,
        stopListening: false,
        stopStart: false,
        stopWaiting: false,
        texts: false,
      },
      { autoBind: true },
    )
    this.stopListening = [
      system.onThemeChange((theme) => this.themeChanged(theme)),
      reaction(
        () => this.language,
        (language) => system.showLanguage(language, directionOf(language)),
        { fireImmediately: true },
      ),
    ]
    if (!this.isHere(this.wanted)) this.start()
  }

  /** The language of the screens: of their texts, dates, names of banks, and everything else. */
  get language(): Language {
    return this.isHere(this.wanted) ? this.wanted : this.meanwhile
  }

  /** The language that the person, or else the system, asks for. */
  private get wanted(): Language {
    return this.setting === 'pseudo' ? 'en' : (this.setting ?? this.systemLanguage)
  }

  private get isPseudo(): boolean {
    return this.setting === 'pseudo'
  }

  /** The texts of a catalog in the person's language. Read inside an observer, it draws again when the language changes. */
  texts<A extends Area>(catalog: Catalog<A>): TextsOf<A> {
    const { language } = this
    if (this.isPseudo) return this.madeOnce('pseudo', catalog.area, () => pseudoTexts(catalog.en))
    if (!isPacked(language)) return catalog[language]
    return this.madeOnce(language, catalog.area, () => withEnglish(catalog.en, this.packs.get(language)?.[catalog.area]))
  }

  /**
   * Changes the language for now and for the next start; null follows the system again. A language that is not there yet is
   * fetched: until it is (`loading`), or when it can't be had (`unreachable`), the screens stay as they are.
   */
  choose(language: Language | null): void {
    this.meanwhile = this.language
    this.setting = language
    const written = writeStored(this.device.storage, storageKeys.settings, { language })
    if (!written.ok) this.notices.sayOnce({ kind: written.error.code === 'full' ? 'storage-full' : 'storage-unavailable' })
    this.fetchWanted('in-place')
  }

  /** Asks again for the language that did not come. */
  retry(): void {
    this.fetchWanted('in-place')
  }

  private start(): void {
    this.starting = true
    this.stopStart = this.device.clock.after(patienceAtStart, () => this.started())
    this.fetchWanted('by-notice')
  }

  private isHere(language: Language): boolean {
    return !isPacked(language) || this.packs.has(language)
  }

  private madeOnce<A extends Area>(language: string, area: A, make: () => TextsOf<A>): TextsOf<A> {
    const key = `${language} ${area}`
    const known = this.made.get(key)
    // The map holds under each key what was made for that very area.
    if (known !== undefined) return known as TextsOf<A>
    const made = make()
    this.made.set(key, made)
    return made
  }

  private fetchWanted(told: Told): void {
    const { wanted } = this
    this.stopWaiting()
    this.unreachable = null
    this.loading = isPacked(wanted) && !this.isHere(wanted) ? wanted : null
    if (this.loading !== null) void this.fetch(this.loading, told)
  }

  private async fetch(language: PackedLanguage, told: Told): Promise<void> {
    this.stopWaiting = this.device.clock.after(patience, () => this.gaveUp(language, told))
    const loaded = await this.device.languagePacks.load(language)
    if (loaded.ok) this.arrived(language, loaded.value)
    else this.gaveUp(language, told)
  }

  private arrived(language: PackedLanguage, pack: LanguagePack): void {
    this.packs.set(language, pack)
    if (this.wanted !== language) return
    this.stopWaiting()
    this.started()
    this.loading = null
    this.unreachable = null
  }

  /** What comes after this is still taken, and shown. */
  private gaveUp(language: PackedLanguage, told: Told): void {
    if (this.wanted !== language || this.isHere(language)) return
    this.stopWaiting()
    if (told === 'by-notice') this.notices.show({ kind: 'language-unreachable', language }, { action: this.tryAgain() })
    this.started()
    this.loading = null
    this.unreachable = language
  }

  private tryAgain(): NoticeAction {
    return { label: this.texts(commonTexts).tryAgain, run: () => this.retry() }
  }

  private started(): void {
    this.stopStart()
    this.starting = false
  }

  private themeChanged(theme: 'light' | 'dark'): void {
    this.theme = theme
  }

  dispose(): void {
    this.stopStart()
    this.stopWaiting()
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
