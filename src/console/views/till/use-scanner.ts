import { useEffect, useRef } from 'react'

import type { PayCode } from '@/domain/code/pay-code'

import { isTyping } from '../../frame/use-shortcuts'
import { hearKey, noBurst } from './scanner-keys'

/** Hears a scanner that types, wherever the focus is; in a field the code goes into that field, as it would anyway. */
export function useScanner(onScanned: (code: PayCode) => void): void {
  const hand = useRef(onScanned)
  useEffect(() => {
    hand.current = onScanned
  })
  useEffect(() => {
    let burst = noBurst
    const hear = (event: KeyboardEvent): void => {
      if (isTyping(event.target)) return
      const heard = hearKey(burst, event.key, event.timeStamp)
      burst = heard.burst
      if (heard.scanned === null) return
      // The Enter at its end is not meant for the button that has the focus.
      event.preventDefault()
      hand.current(heard.scanned)
    }
    window.addEventListener('keydown', hear, true)
    return () => window.removeEventListener('keydown', hear, true)
  }, [])
}
