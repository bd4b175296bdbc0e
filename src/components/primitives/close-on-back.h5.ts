/// <reference lib="dom" />
import { type RefObject, useEffect, useRef } from 'react'

/** Hears of moves through the history before the router does, and may keep them from it; null while nothing is open. */
let guard: ((event: Event) => void) | null = null
const hear = (event: Event): void => guard?.(event)
// Registered while the app loads, before the router's own: engines of 2020 ask in the order of registration alone.
window.addEventListener('popstate', hear, true)
window.addEventListener('hashchange', hear, true)

/** A way back to the page that the browser has not gone by then (ms) is not coming. */
const patience = 1_000

/**
 * While `active`, the browser's Back closes what is open instead of leaving its page: the move is kept from the router and
 * undone. An entry of the history's own would be simpler, but Taro's router loads a page anew that follows itself, and taking
 * such an entry away again would race with a screen that is opened by a payment.
 */
export function useCloseOnBack(active: boolean, open: RefObject<HTMLElement>, onClose: () => void): void {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    if (!active) return undefined
    const address = window.location.href
    const place = placeInHistory()
    let returning = false
    const own = (event: Event): void => {
      if (returning) {
        event.stopImmediatePropagation()
        if (event.type === 'popstate' && window.location.href === address) release()
        return
      }
      // A screen on top of this one was left: that is the router's.
      const isCovered = open.current === null || open.current.getClientRects().length === 0
      if (event.type !== 'popstate' || isCovered || window.location.href === address) return
      event.stopImmediatePropagation()
      returning = true
      window.history.go(place - placeInHistory() || 1)
      setTimeout(release, patience)
      close.current()
    }
    const release = (): void => {
      if (guard === own) guard = null
    }
    guard = own
    return () => {
      if (!returning) release()
    }
  }, [active, open])
}

/** The router numbers its entries; 0 where it says nothing. */
function placeInHistory(): number {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'idx' in state && typeof state.idx === 'number' ? state.idx : 0
}
