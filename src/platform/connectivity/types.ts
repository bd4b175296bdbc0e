export interface Connectivity {
  isOnline(): boolean
  /** Calls back at every change; returns what stops that. */
  onChange(listener: (online: boolean) => void): () => void
}
