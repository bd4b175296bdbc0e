import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'

import type { Answer, CallFailure } from '../api/request'
import { useWords } from '../texts'
import { Button } from './button'
import { FailureNote } from './shown'

interface Toast {
  readonly text: string
  readonly undo: (() => void) | null
}

interface Messages {
  /** Says that something is done; with `undo`, how to take it back. */
  done(text: string, undo?: () => void): void
  failed(failure: CallFailure): void
}

/** See `useDoing`. */
export const MessagesContext = createContext<Messages>({ done: () => undefined, failed: () => undefined })

/** How long a message stays (ms); one that can be undone stays longer. */
const stays = 4_000
const staysWithUndo = 10_000

/** The one place where what was done, and what failed, is said. */
export function ToastHost({ children }: { readonly children: ReactNode }) {
  const { common } = useWords().texts
  const [toast, setToast] = useState<Toast | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const messages = useMemo<Messages>(
    () => ({
      done(text, undo) {
        setFailure(null)
        setToast({ text, undo: undo ?? null })
      },
      failed(why) {
        setToast(null)
        setFailure(why)
      },
    }),
    [],
  )
  useEffect(() => {
    if (toast === null) return undefined
    const timer = setTimeout(() => setToast(null), toast.undo === null ? stays : staysWithUndo)
    return () => clearTimeout(timer)
  }, [toast])
  return (
    <MessagesContext.Provider value={messages}>
      {children}
      <div className="bk-toasts">
        <div role="status">
          {toast !== null && (
            <div className="bk-toast">
              <span>{toast.text}</span>
              {toast.undo !== null && (
                <button
                  type="button"
                  className="bk-toast__action"
                  onClick={() => {
                    setToast(null)
                    toast.undo?.()
                  }}
                >
                  {common.undo}
                </button>
              )}
            </div>
          )}
        </div>
        {failure !== null && (
          <div className="bk-toasts__failure">
            <FailureNote failure={failure} />
            <Button look="plain" onPress={() => setFailure(null)}>
              {common.close}
            </Button>
          </div>
        )}
      </div>
    </MessagesContext.Provider>
  )
}

export interface Doing {
  /** Something is on its way; what would send it again waits. */
  readonly busy: boolean
  /** How the last thing failed, where that is said in place. */
  readonly failure: CallFailure | null
  /** Does something, says how it failed, and hands on what came of it. */
  run<T>(work: () => Promise<Answer<T>>, then?: (value: T) => void): void
  readonly say: Messages
}

/**
 * For what changes something: one at a time. How it fails is said at the foot of the page, or by the caller `in-place`: within a
 * dialog, which covers everything else, and where somebody is looking at one spot.
 */
export function useDoing(failuresAre: 'at-the-foot' | 'in-place' = 'at-the-foot'): Doing {
  const say = useContext(MessagesContext)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [busy, setBusy] = useState(false)
  const run = useCallback(
    <T,>(work: () => Promise<Answer<T>>, then?: (value: T) => void) => {
      setBusy(true)
      setFailure(null)
      void work().then((answer) => {
        setBusy(false)
        if (answer.ok) then?.(answer.value)
        else if (failuresAre === 'in-place') setFailure(answer.error)
        else say.failed(answer.error)
      })
    },
    [failuresAre, say],
  )
  return useMemo(() => ({ busy, failure, run, say }), [busy, failure, run, say])
}
