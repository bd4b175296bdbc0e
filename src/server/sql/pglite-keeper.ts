import { type PgliteProcess, startPglite } from './pglite-wire'

/** Keeps PGlite running: one that has ended is started again by whoever needs it next. */
export interface PgliteKeeper {
  running(): Promise<PgliteProcess>
  close(): Promise<void>
}

export function createPgliteKeeper(folder: string | null): PgliteKeeper {
  let current: Promise<PgliteProcess> | null = null
  let closed = false
  return {
    running() {
      if (current !== null) return current
      if (closed) return Promise.reject(new Error('PGlite was closed'))
      const started = startPglite(folder)
      current = started
      const gone = (): void => {
        // What was in memory went with it: another one would be an empty world that nobody asked for.
        if (current === started && folder !== null) current = null
      }
      started.then((process) => process.ended.then(gone), gone)
      return started
    },
    async close() {
      closed = true
      await current?.then(
        (process) => process.close(),
        () => undefined,
      )
    },
  }
}
