import type { Clipboard } from './types'

/** A clipboard that can be read, and that can refuse. */
export interface FakeClipboard extends Clipboard {
  /** What was copied last; null before the first copy. */
  text(): string | null
  refuse(refusing: boolean): void
}

export function createFakeClipboard(): FakeClipboard {
  let held: string | null = null
  let refusing = false
  return {
    copy(text) {
      if (refusing) return Promise.resolve(false)
      held = text
      return Promise.resolve(true)
    },
    text: () => held,
    refuse(next) {
      refusing = next
    },
  }
}
