import { useEffect, useRef } from 'react'

import { addressOf, viewOfKey } from '../routes'

/** The field that "/" leads to. */
export const shortcutField = 'shortcut-field'

/** The keys of the page. They are letters and digits, so they are heard only where nothing is being typed. */
export function useShortcuts({ onHelp }: { readonly onHelp: () => void }): void {
  const help = useRef(onHelp)
  useEffect(() => {
    help.current = onHelp
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      const view = viewOfKey(event.key)
      if (view !== null) later(() => (location.hash = addressOf(view)))
      else if (event.key === '?') help.current()
      else if (event.key === '/') {
        event.preventDefault()
        document.querySelector<HTMLElement>(`[data-shortcut='${shortcutField}'] input`)?.focus()
      }
    }
    // A scanner types digits too, faster than anybody: only one that stays alone opens a view.
    let waiting: ReturnType<typeof setTimeout> | null = null
    const later = (work: () => void): void => {
      const isAlone = waiting === null
      if (waiting !== null) clearTimeout(waiting)
      waiting = setTimeout(() => {
        waiting = null
        if (isAlone) work()
      }, aloneMs)
    }
    window.addEventListener('keydown', hear)
    return () => {
      window.removeEventListener('keydown', hear)
      if (waiting !== null) clearTimeout(waiting)
    }
  }, [])
}

/** A scanner's keys come within this (ms) of each other. */
const aloneMs = 80

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, select, [contenteditable]')
}
