import type { Result } from '@/domain/core/result'

/** `full`: no room left. `unavailable`: the place can't be written at all. */
export type JournalFailure = { readonly code: 'full' } | { readonly code: 'unavailable' }

/**
 * Somebody else has written since this journal was last read: nothing was written, read again first. Only where no lock is
 * shared by all who write (browsers without the Web Locks API).
 */
export type JournalOvertaken = { readonly code: 'overtaken' }

/** How far a reader has read. `generation` changes each time the journal is replaced. */
export interface JournalPosition {
  readonly generation: number
  readonly lines: number
}

export interface JournalRead {
  /** What came after the position that was asked for; everything where `restarted`. */
  readonly lines: readonly string[]
  readonly position: JournalPosition
  /** The journal was replaced since: forget what was read before. */
  readonly restarted: boolean
}

/** A text that only grows, line by line. Lines hold no line break. One holder of the store's exclusive lock uses it at a time. */
export interface JournalStorage {
  /** Everything after `position`; from the start for null. */
  readFrom(position: JournalPosition | null): Promise<Result<JournalRead, JournalFailure>>
  /** Adds one line, whole or not at all; kept when it answers. */
  append(line: string): Promise<Result<JournalPosition, JournalFailure | JournalOvertaken>>
  /** Puts these lines in the place of all others, whole or not at all. */
  replace(lines: readonly string[]): Promise<Result<JournalPosition, JournalFailure | JournalOvertaken>>
  /** How much there is, in characters. */
  size(): number
}
