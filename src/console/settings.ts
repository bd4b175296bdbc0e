import { useCallback, useEffect, useState } from 'react'

import { type BuiltInLanguage, languageFor } from '@/locales/language'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export interface Settings {
  readonly language: BuiltInLanguage
  readonly theme: Theme
}

const key = 'bangka-console'

/** What was chosen the last time; the system's wishes where nothing was. */
export function readSettings(stored: string | null, systemLanguage: string): Settings {
  const kept = parsed(stored)
  const language = kept['language'] === 'en' || kept['language'] === 'zh-CN' ? kept['language'] : null
  return {
    language: language ?? (languageFor(systemLanguage) === 'zh-CN' ? 'zh-CN' : 'en'),
    theme: themes.find((theme) => theme === kept['theme']) ?? 'system',
  }
}

function parsed(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The settings, kept in this browser. The document follows them. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(() => readSettings(localStorage.getItem(key), navigator.language))
  useEffect(() => {
    localStorage.setItem(key, JSON.stringify(settings))
    document.documentElement.lang = settings.language
    if (settings.theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = settings.theme
  }, [settings])
  const change = useCallback((part: Partial<Settings>) => setSettings((before) => ({ ...before, ...part })), [])
  return [settings, change]
}
