import { createListeners } from '../listeners'
import type { System } from './types'

export function createSystem(): System {
  const themes = createListeners<'light' | 'dark'>()
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const theme = () => (dark.matches ? 'dark' : 'light')
  // Old Safari knows only `addListener`; there the theme is the one of the start.
  if (typeof dark.addEventListener === 'function') dark.addEventListener('change', () => themes.tell(theme()))
  return {
    language: () => navigator.language,
    theme,
    onThemeChange: themes.add,
    setTitle(title) {
      document.title = title
    },
    showLanguage(tag, direction) {
      document.documentElement.lang = tag
      document.documentElement.dir = direction
    },
    showTabTexts() {
      // The app draws the bar itself.
    },
    showTabBadge() {
      // As above.
    },
    scrollToTop() {
      window.scrollTo(0, 0)
      // Taro's pages scroll by themselves; those that are covered keep their place.
      document.querySelectorAll<HTMLElement>('.taro_page').forEach((page) => {
        if (page.offsetHeight > 0) page.scrollTop = 0
      })
    },
    buzz() {
      // Missing on iOS. Before the first tap browsers refuse it, and complain; not all can say whether there was one.
      const isRefused = 'userActivation' in navigator && !navigator.userActivation.hasBeenActive
      if (typeof navigator.vibrate === 'function' && !isRefused) navigator.vibrate(30)
    },
  }
}
