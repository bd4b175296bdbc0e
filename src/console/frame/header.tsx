import { languageNames } from '@/locales/language'

import type { LineState } from '../live/hints'
import { type Settings, type Theme, themes } from '../settings'
import { useWords } from '../texts'

export interface HeaderProps {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
  readonly line: LineState
  readonly onHelp: () => void
}

/** The name of the page, whether it is live, and what a person may choose of it. */
export function Header({ settings, onChange, line, onHelp }: HeaderProps) {
  const { texts } = useWords()
  return (
    <header className="bk-header">
      <span className="bk-header__name">{texts.title}</span>
      <span className={`bk-line bk-line--${line}`} role="status">
        {texts.line[line]}
      </span>
      <span className="bk-header__gap" />
      <select
        className="bk-header__choice"
        aria-label={texts.settings.language}
        value={settings.language}
        onChange={(event) => onChange({ language: event.target.value === 'zh-CN' ? 'zh-CN' : 'en' })}
      >
        <option value="en">{languageNames.en}</option>
        <option value="zh-CN">{languageNames['zh-CN']}</option>
      </select>
      <select
        className="bk-header__choice"
        aria-label={texts.settings.theme}
        value={settings.theme}
        onChange={(event) => {
          const theme = themes.find((each: Theme) => each === event.target.value)
          if (theme !== undefined) onChange({ theme })
        }}
      >
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {texts.settings.themes[theme]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="bk-button bk-button--plain bk-button--small"
        aria-label={texts.settings.shortcuts}
        title={texts.settings.shortcuts}
        onClick={onHelp}
      >
        <span aria-hidden="true">?</span>
      </button>
    </header>
  )
}
