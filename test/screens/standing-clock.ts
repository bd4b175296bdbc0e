import type { Page, Request } from 'playwright-core'

import { drawnAnew, patience } from './real-time'

/** How much of the page's time passes at once where something is waited for, ms. */
const stepMs = 100

/** A page with a blinking caret may count as busy for seconds: so long is waited for it to be idle, ms; it is looked at again anyway. */
const idleWithinMs = 250

/** The clock of a page that stands. A machine that stalls meanwhile misses nothing: no time passes. */
export interface StandingClock {
  /** Lets time pass, ms, a little after a little, so that what is due sees what was due before it drawn. */
  pass(ms: number): Promise<void>
  /** Jumps: what became due on the way happens once. */
  jump(ms: number): Promise<void>
  /**
   * Lets just as much time pass as it takes until this is so. The page's time is never faster than the machine's, and stands
   * while a script of the wallet is on its way: what gives up after a while must not do so because the machine is slow.
   */
  until(what: string, isSo: () => Promise<boolean>): Promise<void>
  /** Time goes on by itself again. */
  goesOn(): Promise<void>
}

/** Stops the clock of a page that has not been opened yet, at `moment`, ms since 1970 UTC. */
export async function standingClock(page: Page, moment: number): Promise<StandingClock> {
  // Installed earlier: the empty page that is there already has a clock that goes, and it cannot be stopped in its past.
  await page.clock.install({ time: moment - 3_600_000 })
  await page.clock.pauseAt(moment)
  return clockOf(page)
}

/**
 * Stops the clock of an open page, which was installed before it was opened, a minute later: what is due within it happens. A
 * minute, because time cannot be stopped at a moment that is over when a busy machine gets there.
 */
export async function stopClock(page: Page): Promise<StandingClock> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000)
  return clockOf(page)
}

function clockOf(page: Page): StandingClock {
  const onTheirWay = new Set<Request>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') onTheirWay.add(request)
  })
  page.on('requestfinished', (request) => onTheirWay.delete(request))
  page.on('requestfailed', (request) => onTheirWay.delete(request))
  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= stepMs) {
      await page.clock.runFor(Math.min(stepMs, left))
      await drawnAnew(page, idleWithinMs)
    }
  }
  return {
    pass,
    jump: (ms) => page.clock.fastForward(ms),
    async until(what, isSo) {
      const giveUpAt = Date.now() + patience
      await drawnAnew(page, idleWithinMs)
      while (!(await isSo())) {
        if (Date.now() > giveUpAt)
          throw new Error(`not there: ${what}; still on their way: ${[...onTheirWay].map((request) => request.url()).join(' ')}`)
        const asFast = page.waitForTimeout(stepMs)
        if (onTheirWay.size === 0) await pass(stepMs)
        await asFast
      }
    },
    goesOn: () => page.clock.resume(),
  }
}
