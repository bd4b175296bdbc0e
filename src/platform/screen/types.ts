/** What the app has of the screen, pixels of the design, and the screen's own pixels to each of them. */
export interface ScreenSize {
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
}

/** The screen while a code is shown: how large it is; bright, kept on, and shot-protected where the platform can. */
export interface Screen {
  size(): ScreenSize
  /** Calls back when `size` changed: the phone was turned, the browser's zoom changed. Returns what stops that. */
  onResize(listener: () => void): () => void
  /** Returns what puts everything back as it was. */
  present(): Promise<() => void>
  /** Calls back when the person takes a screenshot; returns what stops that. A no-op where the platform can't tell. */
  onScreenshot(listener: () => void): () => void
}
