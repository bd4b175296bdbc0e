export interface System {
  /** BCP 47, as the system says it: "zh-CN", "en-GB". */
  language(): string
  theme(): 'light' | 'dark'
  onThemeChange(listener: (theme: 'light' | 'dark') => void): () => void
  setTitle(title: string): void
  /** Tells the browser and its screen readers the language of the page (BCP 47) and which way it runs; Alipay knows its own. */
  showLanguage(tag: string, direction: 'ltr' | 'rtl'): void
  /** The words of the platform's own tab bar, in the order of app.config.ts; nothing where the app draws the bar itself. */
  showTabTexts(texts: readonly string[]): void
  /** What the platform's own tab bar says beside a tab (counted from 0), null for nothing; nothing where the app draws the bar itself. */
  showTabBadge(tab: number, text: string | null): void
  /** The screen in front shows its beginning: something else stands there now. */
  scrollToTop(): void
  /** A short vibration where there is one. */
  buzz(): void
}
