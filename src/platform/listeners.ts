/** The listeners of one kind of event: told in the order in which they came. */
export interface Listeners<Event> {
  /** Returns what takes the listener away again. */
  readonly add: (listener: (event: Event) => void) => () => void
  readonly tell: (event: Event) => void
}

export function createListeners<Event>(): Listeners<Event> {
  let all: readonly ((event: Event) => void)[] = []
  return {
    add(listener) {
      // A function of our own each time, so that the same listener added twice is taken away once.
      const own = (event: Event) => {
        listener(event)
      }
      all = [...all, own]
      return () => {
        all = all.filter((each) => each !== own)
      }
    },
    tell(event) {
      // A copy by nature (the list is replaced, never changed): a listener may add and remove while it is told.
      for (const listener of all) listener(event)
    },
  }
}
