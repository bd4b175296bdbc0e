import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react'

import type { Hint } from '@/contract/console'

import type { Answer, CallFailure } from '../api/request'
import type { Hints } from './hints'

/** The line to the service; null until it is there. */
export const HintsContext = createContext<Hints | null>(null)

/** What a view shows of the service: nothing yet, what it last said, and why it does not say more. */
export interface Live<T> {
  readonly value: T | null
  readonly failure: CallFailure | null
  /** Asks again now. */
  readonly refresh: () => void
}

/**
 * Asks the service, and again whenever a hint says that the answer may be another. `load` must keep its identity for as long as
 * the question is the same; another one forgets the answer to the last.
 */
export function useLive<T>(load: () => Promise<Answer<T>>, hints: readonly Hint[]): Live<T> {
  const line = useContext(HintsContext)
  const [state, setState] = useState<{ readonly of: unknown; readonly value: T | null; readonly failure: CallFailure | null }>({
    of: load,
    value: null,
    failure: null,
  })
  const asking = useRef({ running: false, again: false, load })
  const refresh = useCallback(() => {
    const current = asking.current
    if (current.running && current.load === load) {
      // What is on its way may have been worked out before the change.
      current.again = true
      return
    }
    const mine = { running: true, again: false, load }
    asking.current = mine
    void load().then((answer) => {
      // An answer to a question that is not asked any more.
      if (asking.current !== mine) return
      mine.running = false
      setState((before) => {
        const known = before.of === load ? before.value : null
        return answer.ok ? { of: load, value: answer.value, failure: null } : { of: load, value: known, failure: answer.error }
      })
      if (mine.again) refresh()
    })
  }, [load])

  useEffect(() => {
    refresh()
    const stop = line?.subscribe((changed) => {
      if (changed.some((hint) => hints.includes(hint))) refresh()
    })
    return () => {
      stop?.()
      asking.current = { running: false, again: false, load }
    }
  }, [hints, line, load, refresh])

  const current = state.of === load ? state : { value: null, failure: null }
  return { value: current.value, failure: current.failure, refresh }
}
