/** Delivers notices in the background. */
export interface Dispatcher {
  /** Begins; `stop` ends it and waits for what is being delivered. */
  start(): void
  stop(): Promise<void>
}

/** How often it looks where nothing was due, ms. */
const idleMs = 250

/** Calls `deliverDue` again and again: at once while there is more, and a moment later where there was nothing. */
export function createDispatcher(
  deliverDue: () => Promise<number>,
  onBroken: (thrown: unknown) => void,
  pauseMs: number = idleMs,
): Dispatcher {
  let stopped = false
  let wake: () => void = () => undefined
  let running: Promise<void> = Promise.resolve()

  async function run(): Promise<void> {
    for (;;) {
      if (stopped) return
      let delivered = 0
      try {
        delivered = await deliverDue()
      } catch (thrown) {
        onBroken(thrown)
      }
      if (delivered === 0) await pause()
    }
  }

  /** Stopping may have come while it delivered: then there is nothing to wait for. */
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
