/** The screen while a code is shown: bright, kept on, and shot-protected where the platform can. */
export interface Screen {
  /** Returns what puts everything back as it was. */
  present(): Promise<() => void>
  /** Calls back when the person takes a screenshot; returns what stops that. A no-op where the platform can't tell. */
  onScreenshot(listener: () => void): () => void
}
