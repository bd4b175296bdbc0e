/** How it went: `saved` as a file, `shared` with what the person chose, `copied` where the device keeps no files for people. */
export type TextFileOutcome = 'saved' | 'shared' | 'copied' | 'cancelled' | 'unsupported'

/** Hands texts to the person as files. */
export interface TextFiles {
  /** `name` with its ending. */
  readonly offer: (name: string, text: string) => Promise<TextFileOutcome>
}
