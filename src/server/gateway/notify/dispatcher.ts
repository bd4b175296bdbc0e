/** Does in the background what falls due: delivers notices, asks banks again. */
export interface Dispatcher {
  /** Begins; `stop` ends it and waits for what is being done. */
  start(): void
  stop(): Promise<void>
}

/** How often it looks where nothing was due, ms. */
const idleMs = 250

/** Calls `workDue` again and again: at once while there is more, and a moment later where there was nothing. */
export function createDispatcher(
  workDue: () => Promise<number>,
  onBroken: (thrown: unknown) => void,
  pauseMs: number = idleMs,
): Dispatcher {
  let stopped = false
  let wake: () => void = () => undefined
  let running: Promise<void> = Promise.resolve()

  async function run(): Promise<void> {
    for (;;) {
      if (stopped) return
      let done = 0
      try {
        done = await workDue()
      } catch (thrown) {
        onBroken(thrown)
      }
      if (done === 0) await pause()
    }
  }

  /** Stopping may have come while it worked: then there is nothing to wait for. */
  function pause(): Promise<void> {
    if (stopped) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pauseMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  return {
    start() {
      running = run()
    },
    async stop() {
      stopped = true
      wake()
      await running
    },
  }
}

/** Several at once, as one. */
export function sideBySide(dispatchers: readonly Dispatcher[]): Dispatcher {
  return {
    start() {
      for (const dispatcher of dispatchers) dispatcher.start()
    },
    async stop() {
      await Promise.all(dispatchers.map((dispatcher) => dispatcher.stop()))
    },
  }
}
