/** One arrow of a machine: from a state, by an event, to a state. */
export interface Edge<State, Event, Effect> {
  readonly before: State
  readonly event: Event
  readonly after: State
  readonly effects: readonly Effect[]
}

export interface Explored<State, Event, Effect> {
  readonly states: readonly State[]
  readonly edges: readonly Edge<State, Event, Effect>[]
  /** The states from which no way leads to a state that `isEnd` names. */
  deadEnds(isEnd: (state: State) => boolean): readonly State[]
}

/**
 * Walks a machine breadth first through every state that the events can reach. The number of requests grows without end and
 * changes nothing, so states are compared by `normal`, which counts them anew.
 */
export function explore<State, Event, Effect>(
  start: State,
  eventsOf: (state: State) => readonly Event[],
  transition: (state: State, event: Event) => { readonly state: State; readonly effects: readonly Effect[] },
  normal: (state: State) => State,
): Explored<State, Event, Effect> {
  const key = (state: State) => JSON.stringify(state)
  const known = new Map<string, State>([[key(normal(start)), normal(start)]])
  const edges: Edge<State, Event, Effect>[] = []
  const from = new Map<string, Set<string>>()
  const waiting = [normal(start)]
  for (let before = waiting.shift(); before !== undefined; before = waiting.shift()) {
    for (const event of eventsOf(before)) {
      const { state: after, effects } = transition(before, event)
      edges.push({ before, event, after, effects })
      const next = normal(after)
      const sources = from.get(key(next)) ?? new Set()
      from.set(key(next), sources.add(key(before)))
      if (known.has(key(next))) continue
      known.set(key(next), next)
      waiting.push(next)
    }
  }
  const states = [...known.values()]
  return {
    states,
    edges,
    deadEnds(isEnd) {
      const alive = new Set(states.filter(isEnd).map(key))
      const toFollow = [...alive]
      for (let reached = toFollow.pop(); reached !== undefined; reached = toFollow.pop()) {
        for (const source of from.get(reached) ?? []) {
          if (alive.has(source)) continue
          alive.add(source)
          toFollow.push(source)
        }
      }
      return states.filter((state) => !alive.has(key(state)))
    },
  }
}
