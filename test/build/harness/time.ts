import { patience } from '../../screens/real-time'

/** The clock and the timers of one booted app. */
export interface Time {
  now(): number
  setTimeout(callback: () => void, delayMs: number): number
  setInterval(callback: () => void, delayMs: number): number
  clear(timer: number): void
  /** Lets everything run that is due within so many ms (0: what is due now), promises included. */
  advance(ms: number): Promise<void>
  /** Until when something is waited for that the app does within so many ms (ms since 1970). */
  deadline(withinMs: number): number
  /** Runs the next timer if it is due by `deadline` (ms since 1970). False when there is none. */
  step(deadline: number): Promise<boolean>
  stop(): void
}

/** Lets promises settle: two turns, because one reply may start another. */
export async function drain(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve))
}

/**
 * Time that moves only when the test says so: a pay code's minute passes at once, and every run is the same. A callback
 * that throws is handed to `onError` instead of ending the process.
 */
export function virtualTime(startMs: number, onError: (error: unknown) => void): Time {
  let now = startMs
  let last = 0
  const timers = new Map<number, { at: number; order: number; every: number | null; callback: () => void }>()

  function add(callback: () => void, delayMs: number, repeats: boolean): number {
    last += 1
    const delay = Math.max(0, delayMs || 0)
    timers.set(last, { at: now + delay, order: last, every: repeats ? Math.max(1, delay) : null, callback })
    return last
  }

  async function step(deadline: number): Promise<boolean> {
    await drain()
    const next = [...timers.entries()].sort(([, a], [, b]) => a.at - b.at || a.order - b.order)[0]
    if (next === undefined || next[1].at > deadline) return false
    const [id, timer] = next
    now = Math.max(now, timer.at)
    if (timer.every === null) timers.delete(id)
    else timer.at = now + timer.every
    try {
      timer.callback()
    } catch (error) {
      onError(error)
    }
    await drain()
    return true
  }

  return {
    now: () => now,
    setTimeout: (callback, delayMs) => add(callback, delayMs, false),
    setInterval: (callback, delayMs) => add(callback, delayMs, true),
    clear: (timer) => void timers.delete(timer),
    async advance(ms) {
      const deadline = now + ms
      while (await step(deadline));
      now = Math.max(now, deadline)
    },
    deadline: (withinMs) => now + withinMs,
    step,
    stop: () => timers.clear(),
  }
}

/** The machine's own time, for what really waits: a service over HTTP, and the bench. */
export function realTime(onError: (error: unknown) => void): Time {
  let last = 0
  let stopped = false
  const timers = new Map<number, NodeJS.Timeout>()

  function guarded(callback: () => void): () => void {
    return () => {
      try {
        callback()
      } catch (error) {
        onError(error)
      }
    }
  }
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

  return {
    now: Date.now,
    setTimeout(callback, delayMs) {
      last += 1
      // An answer that was under way may come later; the app goes on no further.
      if (stopped) return last
      const id = last
      const run = guarded(callback)
      timers.set(
        id,
        setTimeout(() => {
          timers.delete(id)
          run()
        }, delayMs),
      )
      return id
    },
    setInterval(callback, delayMs) {
      last += 1
      if (stopped) return last
      timers.set(last, setInterval(guarded(callback), delayMs))
      return last
    },
    clear(timer) {
      clearTimeout(timers.get(timer))
      timers.delete(timer)
    },
    advance: (ms) => wait(Math.max(ms, 20)),
    // How fast it is depends on what else the machine does, and nothing here asserts that.
    deadline: (withinMs) => Date.now() + Math.max(withinMs, patience),
    async step(deadline) {
      if (Date.now() >= deadline) return false
      await wait(5)
      return true
    },
    stop() {
      stopped = true
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}
