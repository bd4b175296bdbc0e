import { attempt } from '../alipay/my'
import { createListeners } from '../listeners'
import type { System } from './types'

export function createSystem(): System {
  const themes = createListeners<'light' | 'dark'>()
  let language = 'zh-CN'
  let theme: 'light' | 'dark' = 'light'
  attempt('getSystemInfoSync', (my) => {
    const info = my.getSystemInfoSync()
    language = info.language ?? language
    theme = info.theme === 'dark' ? 'dark' : 'light'
  })
  attempt('onThemeChange', (my) => {
    my.onThemeChange((change) => {
      theme = change.theme === 'dark' ? 'dark' : 'light'
      themes.tell(theme)
    })
  })
  return {
    language: () => language,
    theme: () => theme,
    onThemeChange: themes.add,
    setTitle(title) {
      attempt('setNavigationBar', (my) => {
        my.setNavigationBar({ title })
      })
    },
    showLanguage() {
      // Alipay's screen reader speaks the language that Alipay is set to.
    },
    showTabTexts(texts) {
      attempt('setTabBarItem', (my) => {
        texts.forEach((text, index) => my.setTabBarItem({ index, text }))
      })
    },
    showTabBadge(index, text) {
      if (text === null) attempt('removeTabBarBadge', (my) => my.removeTabBarBadge({ index }))
      else attempt('setTabBarBadge', (my) => my.setTabBarBadge({ index, text }))
    },
    scrollToTop() {
      attempt('pageScrollTo', (my) => {
        my.pageScrollTo({ scrollTop: 0, duration: 0 })
      })
    },
    buzz() {
      attempt('vibrateShort', (my) => {
        my.vibrateShort({})
      })
    },
  }
}
