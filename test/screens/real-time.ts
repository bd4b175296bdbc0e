import type { BrowserContext, Page } from 'playwright-core'

/** How long a busy machine may take to get to something, ms; nothing here says how fast the wallet is. */
export const patience = 120_000

/** What a page keeps of the browser's own time, for whoever looks at it while its clock stands still. */
interface RealTime {
  readonly realSetTimeout: typeof window.setTimeout
  readonly realFrame: typeof window.requestAnimationFrame
  readonly realIdle: typeof window.requestIdleCallback
}

/** Keeps it on every page that is opened from now on; to be called before the clock is replaced. */
export function keepRealTime(pages: Page | BrowserContext): Promise<unknown> {
  return pages.addInitScript(() =>
    Object.assign(window, {
      realSetTimeout: window.setTimeout.bind(window),
      realFrame: window.requestAnimationFrame.bind(window),
      realIdle: window.requestIdleCallback.bind(window),
    } satisfies RealTime),
  )
}

/**
 * The page has heard of what was changed about it (a frame begins with that: its size, its theme) and has drawn what followed. `idleWithinMs`: a page
 * that never comes to rest is waited for so long.
 */
export async function drawnAnew(page: Page, idleWithinMs = 10_000): Promise<void> {
  await page.evaluate(
    (timeout) =>
      new Promise((resolve) => {
        const { realFrame, realIdle } = window as unknown as RealTime
        realFrame(() => realIdle(() => realFrame(resolve), { timeout }))
      }),
    idleWithinMs,
  )
}
