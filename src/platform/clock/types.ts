/** The time and its timers, as a port: rules never read a clock. Times are ms since 1970, UTC. */
export interface Clock {
  now(): number
  /** Calls back once after `ms`; returns what cancels it. */
  after(ms: number, work: () => void): () => void
}
