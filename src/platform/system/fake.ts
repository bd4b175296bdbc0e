import { createListeners } from '../listeners'
import type { System } from './types'

/** A system whose language and theme are set by hand. */
export interface FakeSystem extends System {
  setTheme(theme: 'light' | 'dark'): void
  setLanguage(language: string): void
  /** The title of the screen as it was set last. */
  title(): string
  shownLanguage(): string
  shownDirection(): 'ltr' | 'rtl'
  tabTexts(): readonly string[]
  tabBadges(): Readonly<Record<number, string | null>>
  buzzes(): number
}

export function createFakeSystem(): FakeSystem {
  const themes = createListeners<'light' | 'dark'>()
  let language = 'en-GB'
  let theme: 'light' | 'dark' = 'light'
  let title = ''
  let shownLanguage = ''
  let shownDirection: 'ltr' | 'rtl' = 'ltr'
  let tabTexts: readonly string[] = []
  const tabBadges: Record<number, string | null> = {}
  let buzzes = 0
  return {
    language: () => language,
    theme: () => theme,
    onThemeChange: themes.add,
    setTitle(next) {
      title = next
    },
    showLanguage(tag, direction) {
      shownLanguage = tag
      shownDirection = direction
    },
    showTabTexts(texts) {
      tabTexts = texts
    },
    showTabBadge(tab, text) {
      tabBadges[tab] = text
    },
    scrollToTop() {
      // Nothing is drawn here.
    },
    buzz() {
      buzzes += 1
    },
    setTheme(next) {
      if (next === theme) return
      theme = next
      themes.tell(next)
    },
    setLanguage(next) {
      language = next
    },
    title: () => title,
    shownLanguage: () => shownLanguage,
    shownDirection: () => shownDirection,
    tabTexts: () => tabTexts,
    tabBadges: () => tabBadges,
    buzzes: () => buzzes,
  }
}
