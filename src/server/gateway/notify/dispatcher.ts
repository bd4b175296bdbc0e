/** What goes on in the background. */
export interface Background {
  /** Begins; `stop` ends it and waits a moment for what is being done. */
  start(): void
  stop(): Promise<void>
}

/** Does in the background what falls due: delivers notices, asks banks again. */
export interface Dispatcher extends Background {
  /** There is something now: it looks at once, unless it has only just looked. */
  wake(): void
}

export interface Pauses {
  /** How often it looks where nothing was due, ms. */
  readonly idleMs: number
  /** How long it lets pass after a look, however often it is woken, ms. */
  readonly leastMs: number
  /** How long stopping waits for what is being done, ms: a bank that does not answer holds nobody up. What is cut off is done again. */
  readonly graceMs?: number
}

/** Other processes, and what falls due by its time, are noticed by looking. */
const usualPauses: Pauses = { idleMs: 250, leastMs: 50 }

/** Calls `workDue` again and again: at once while there is more, and a moment later where there was nothing. */
export function createDispatcher(
  workDue: () => Promise<number>,
  onBroken: (thrown: unknown) => void,
  { graceMs = 2_000, idleMs, leastMs }: Pauses = usualPauses,
): Dispatcher {
  let stopped = false
  let woken = false
  let wakeIn: (ms: number) => void = () => undefined
  let running: Promise<void> = Promise.resolve()

  async function run(): Promise<void> {
    for (;;) {
      if (stopped) return
      woken = false
      let done = 0
      try {
        done = await workDue()
      } catch (thrown) {
        onBroken(thrown)
      }
      if (done === 0) await pause()
    }
  }

  /** Stopping, or something to do, may have come while it worked. */
  function pause(): Promise<void> {
    if (stopped) return Promise.resolve()
    const since = performance.now()
    return new Promise((resolve) => {
      let timer = setTimeout(resolve, woken ? leastMs : idleMs)
      wakeIn = (ms) => {
        wakeIn = () => undefined
        clearTimeout(timer)
        timer = setTimeout(resolve, Math.max(0, ms - (performance.now() - since)))
      }
    })
  }

  return {
    start() {
      running = run()
    },
    async stop() {
      stopped = true
      wakeIn(0)
      await within(graceMs, running)
    },
    wake() {
      woken = true
      wakeIn(leastMs)
    },
  }
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))
  await Promise.race([work, over])
  clearTimeout(timer)
}

/** Several at once, as one. */
export function sideBySide(all: readonly Background[]): Background {
  return {
    start() {
      for (const one of all) one.start()
    },
    async stop() {
      await Promise.all(all.map((one) => one.stop()))
    },
  }
}
