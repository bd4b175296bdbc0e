/** Addresses by which somebody else opens a screen of this app. */
export interface Links {
  /** The whole address of a screen, to be sent to somebody; `path` is one of app.config.ts with a leading slash. Never put secrets into `params`. */
  to(path: string, params?: Readonly<Record<string, string>>): string
  /** The same screen as Alipay's share button wants it: the page within this app, without a leading slash. */
  page(path: string, params?: Readonly<Record<string, string>>): string
}
