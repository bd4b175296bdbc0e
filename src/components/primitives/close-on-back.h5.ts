/// <reference lib="dom" />
import { useEffect, useRef } from 'react'

/** The mark on the entry of the browser's history that stands for a dialog. */
const mark = 'bkDialog'

/**
 * While `active`, the browser's Back closes instead of leaving the page: an entry of its own, at the same address, stands for
 * what is open. Taro's router sees the same screen and does nothing. Closing in another way takes the entry away again.
 */
export function useCloseOnBack(active: boolean, onClose: () => void): void {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    if (!active) return undefined
    const state: unknown = window.history.state
    window.history.pushState({ ...(typeof state === 'object' ? state : {}), [mark]: true }, '')
    const address = window.location.href
    const isHere = () => {
      const now: unknown = window.history.state
      return typeof now === 'object' && now !== null && mark in now && window.location.href === address
    }
    // Also heard when the person comes back from a screen that was opened on top: then the entry is the own one.
    const moved = () => {
      if (!isHere() && window.location.href === address) close.current()
    }
    window.addEventListener('popstate', moved)
    return () => {
      window.removeEventListener('popstate', moved)
      if (isHere()) window.history.back()
    }
  }, [active])
}
