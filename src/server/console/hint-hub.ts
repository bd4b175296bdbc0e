import { type Hint, hintKinds } from '@/contract/console'

/** Carries hints from where something changes to the pages that are open. */
export interface HintHub {
  tell(hint: Hint): void
  /** Whether any page is open: else nothing needs to be told. */
  isHeard(): boolean
  /** Everything may be other than before. */
  tellAll(): void
  /** Calls back with what has come together in a moment; returns what stops that. */
  listen(listener: (hints: readonly Hint[]) => void): () => void
}

/** What belongs together comes together: one payment changes a dozen rows, ms. */
const gatherMs = 40

export function createHintHub(): HintHub {
  const listeners = new Set<(hints: readonly Hint[]) => void>()
  const waiting = new Set<Hint>()
  let timer: ReturnType<typeof setTimeout> | null = null
  const flush = (): void => {
    timer = null
    const hints = [...waiting]
    waiting.clear()
    listeners.forEach((listener) => {
      listener(hints)
    })
  }
  const tell = (hint: Hint): void => {
    // Where no page is open nothing is gathered.
    if (listeners.size === 0) return
    waiting.add(hint)
    timer ??= setTimeout(flush, gatherMs)
  }
  return {
    tell,
    isHeard: () => listeners.size > 0,
    tellAll: () => hintKinds.forEach(tell),
    listen(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0 || timer === null) return
        clearTimeout(timer)
        timer = null
        waiting.clear()
      }
    },
  }
}
