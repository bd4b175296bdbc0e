/// <reference lib="dom" />
import { useEffect } from 'react'

/**
 * Keeps `--keyboard` at the height of the on-screen keyboard where it covers the page (iOS); elsewhere the page shrinks by
 * itself and it stays 0.
 */
export function useKeyboardInset(): void {
  useEffect(() => {
    const view = window.visualViewport
    if (!view) return undefined
    const measure = () => {
      const covered = Math.max(0, Math.round(window.innerHeight - view.height - view.offsetTop))
      document.documentElement.style.setProperty('--keyboard', `${covered}px`)
    }
    view.addEventListener('resize', measure)
    view.addEventListener('scroll', measure)
    return () => {
      view.removeEventListener('resize', measure)
      view.removeEventListener('scroll', measure)
      document.documentElement.style.removeProperty('--keyboard')
    }
  }, [])
}
