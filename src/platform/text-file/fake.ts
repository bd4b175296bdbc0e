import type { TextFileOutcome, TextFiles } from './types'

/** Keeps what it was given, and answers as a test says. */
export interface FakeTextFiles extends TextFiles {
  readonly offered: readonly { readonly name: string; readonly text: string }[]
}

export function createFakeTextFiles(outcome: TextFileOutcome = 'saved'): FakeTextFiles {
  const offered: { readonly name: string; readonly text: string }[] = []
  return {
    offered,
    offer(name, text) {
      offered.push({ name, text })
      return Promise.resolve(outcome)
    },
  }
}
