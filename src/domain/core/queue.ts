/** Runs work one at a time, in the order in which it came; a failure ends its own work alone. */
export interface Queue {
  run<T>(work: () => Promise<T>): Promise<T>
}

export function createQueue(): Queue {
  let tail: Promise<unknown> = Promise.resolve()
  return {
    run(work) {
      const turn = tail.then(work)
      // The next in line waits for the end of this one, however it ends.
      tail = turn.catch(() => undefined)
      return turn
    },
  }
}
