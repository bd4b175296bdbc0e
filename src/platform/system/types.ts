export interface System {
  /** BCP 47, as the system says it: "zh-CN", "en-GB". */
  language(): string
  theme(): 'light' | 'dark'
  onThemeChange(listener: (theme: 'light' | 'dark') => void): () => void
  setTitle(title: string): void
  /** A short vibration where there is one. */
  buzz(): void
}
