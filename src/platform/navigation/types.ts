/** Moving between screens. Paths are those of app.config.ts, with a leading slash. */
export interface Navigation {
  push(path: string, params?: Readonly<Record<string, string>>): void
  replace(path: string, params?: Readonly<Record<string, string>>): void
  /** Back to the screen before; to the home screen where there is none. */
  back(steps?: number): void
  /** Shows a tab and drops everything above it. */
  toTab(path: string): void
  /** Drops every screen and starts over at this one. */
  restartAt(path: string): void
}
