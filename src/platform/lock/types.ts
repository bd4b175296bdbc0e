/** Lets one holder at a time run, across every tab of the same browser where the platform has tabs. */
export interface ExclusiveLock {
  run<T>(work: () => Promise<T>): Promise<T>
}
