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

const MessagesContext = createContext<Messages>({ done: () => undefined, failed: () => undefined })

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
  /** Does something, says how it failed, and hands on what came of it. */
  run<T>(work: () => Promise<Answer<T>>, then?: (value: T) => void): void
  readonly say: Messages
}

/** For what changes something: one at a time. */
export function useDoing(): Doing {
  const say = useContext(MessagesContext)
  const [busy, setBusy] = useState(false)
  const run = useCallback(
    <T,>(work: () => Promise<Answer<T>>, then?: (value: T) => void) => {
      setBusy(true)
      void work().then((answer) => {
        setBusy(false)
        if (answer.ok) then?.(answer.value)
        else say.failed(answer.error)
      })
    },
    [say],
  )
  return useMemo(() => ({ busy, run, say }), [busy, run, say])
}
