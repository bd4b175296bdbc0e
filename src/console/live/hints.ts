import { type Hint, hintKinds } from '@/contract/console'

/** Whether the console hears of changes as they happen. */
export type LineState = 'connecting' | 'live' | 'offline'

export interface Hints {
  /** Calls back with what has changed; returns what stops that. */
  readonly subscribe: (listener: (hints: readonly Hint[]) => void) => () => void
  readonly state: () => LineState
  readonly onState: (listener: () => void) => () => void
  readonly close: () => void
}

/** How long after a broken connection the next one is tried (ms); doubled until it holds, up to the last. */
const firstPause = 500
const longestPause = 8_000

/** Listens to the service's server-sent events, and connects anew for as long as it takes. */
export function listenForHints(url: string): Hints {
  const listeners = new Set<(hints: readonly Hint[]) => void>()
  const watchers = new Set<() => void>()
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let pause = firstPause
  let closed = false
  let state: LineState = 'connecting'

  const tell = (now: LineState): void => {
    state = now
    watchers.forEach((watcher) => watcher())
  }
  const connect = (): void => {
    timer = null
    source = new EventSource(url)
    source.onopen = () => {
      pause = firstPause
      tell('live')
      // Whatever happened while nobody listened.
      listeners.forEach((listener) => listener(hintKinds))
    }
    source.onmessage = ({ data }: MessageEvent<unknown>) => {
      const hints = readHints(data)
      if (hints.length > 0) listeners.forEach((listener) => listener(hints))
    }
    source.onerror = () => {
      // The browser's own way of trying again gives up after some answers (a 502 of something between).
      source?.close()
      tell('offline')
      if (closed) return
      timer = setTimeout(connect, pause)
      pause = Math.min(longestPause, pause * 2)
    }
  }
  connect()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    onState(listener) {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
    close() {
      closed = true
      source?.close()
      if (timer !== null) clearTimeout(timer)
    },
  }
}

/** The hints of one event, ` `-separated; words that this console doesn't know are left out. */
export function readHints(data: unknown): readonly Hint[] {
  const words = typeof data === 'string' ? data.split(' ') : []
  return hintKinds.filter((kind) => words.includes(kind))
}
