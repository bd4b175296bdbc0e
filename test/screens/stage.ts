import type { Browser, BrowserContext, Page } from 'playwright-core'

import type { Language } from '@/locales/language'
import { keyPrefix } from '@/platform/storage/index.h5'
import { storageKeys } from '@/stores/stored'

import { builtPackage } from '../build/packages'
import { launchBrowser } from '../e2e/support/browser'
import { qrPicture } from '../e2e/support/pictures'
import { serveFolder, type ServedFolder } from '../e2e/support/serve-folder'
import { systemTag } from '../locales/texts-in'
import { handOn } from './hand'
import { liveUntilNow } from './lives'
import { keepRealTime, patience } from './real-time'
import { standingClock } from './standing-clock'
import { type Camera, moment, type ScreenState } from './state'

/** How a screen is looked at. */
export interface Look {
  readonly language: Language | 'pseudo'
  readonly theme: 'light' | 'dark'
  /** Device pixels a CSS pixel; 1 where nothing is said. */
  readonly density?: number
}

export interface OpenScreen {
  readonly page: Page
  /** What the browser's console complained about, and what was thrown and not caught. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** The size of the phone that the screens are drawn for, CSS pixels. */
export const phoneSize = { width: 375, height: 760 } as const

/** What comes a moment later belongs to a state, too (skeletons come after 300 ms): so much time passes once it is reached, ms. */
const settlesMs = 400

/** One browser and the built wallet; every screen gets a context of its own, so that nothing is left from the one before. */
export class Stage {
  private constructor(
    private readonly browser: Browser,
    private readonly served: ServedFolder,
  ) {}

  static async set(): Promise<Stage> {
    const served = await serveFolder(process.env['BANGKA_H5'] ?? builtPackage('h5'))
    return new Stage(await launchBrowser(), served)
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.served.close()
  }

  /** Opens a state; from then on its clock stands. Throws, with what was on the screen, if it is not reached. */
  async open(state: ScreenState, look: Look): Promise<OpenScreen> {
    const world = await liveUntilNow(state.life)
    const params = (await state.before?.(world)) ?? {}
    const settings = look.language === 'pseudo' ? { [storageKeys.settings]: JSON.stringify({ language: 'pseudo' }) } : {}
    const context = await this.browser.newContext({
      viewport: phoneSize,
      deviceScaleFactor: look.density ?? 1,
      colorScheme: look.theme,
      reducedMotion: 'reduce',
      locale: systemTag(look.language === 'pseudo' ? 'en' : look.language),
      timezoneId: 'Asia/Shanghai',
      // What states hold back on its way to the page must not come from a cache.
      serviceWorkers: 'block',
    })
    await furnish(context, { ...world.dump(), ...settings, ...state.stored }, state.camera ?? 'absent', state.inView ?? [])
    const page = await context.newPage()
    const complaints = listenTo(page)
    page.setDefaultTimeout(patience)
    const clock = await standingClock(page, moment)
    const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    const address = (state.start ?? state.route) + (query.length === 0 ? '' : `?${query.join('&')}`)
    const hand = handOn(page, clock, world, look.language)
    try {
      await page.goto(`${this.served.url}#${address}`)
      await state.act?.(hand)
      await clock.until(state.route, async () => new URL(page.url()).hash.startsWith(`#${state.route}`))
      await hand.sees(state.shows)
      await clock.pass(settlesMs)
      if (!(await hand.isInSight(state.shows))) throw new Error('it was there, and went by itself')
    } catch (thrown) {
      const seen = await page.evaluate(() => document.body.innerText)
      await context.close()
      throw new Error(`${state.name} is not reached: ${String(thrown)}\nOn the screen: ${seen}\n${complaints.join('\n')}`, {
        cause: thrown,
      })
    }
    return { page, complaints, close: () => context.close() }
  }
}

/** Puts the world on the device, once, and a camera of our own. */
async function furnish(
  context: BrowserContext,
  kept: Readonly<Record<string, string>>,
  camera: Camera,
  inView: readonly string[],
): Promise<void> {
  const entries = Object.entries(kept).filter(([, value]) => value !== '')
  await keepRealTime(context)
  await context.addInitScript(
    (stored: [string, string][]) => {
      if (localStorage.length === 0) stored.forEach(([key, value]) => localStorage.setItem(key, value))
    },
    entries.map(([key, value]): [string, string] => [keyPrefix + key, value]),
  )
  // No function with a name in here: tsx would mark it with a helper that the page does not have.
  const codes = inView.length === 0 ? null : `data:image/png;base64,${qrPicture(...inView).toString('base64')}`
  await context.addInitScript(
    ({ given, picture }: { readonly given: Camera; readonly picture: string | null }) => {
      navigator.mediaDevices.getUserMedia = () => {
        if (given === 'denied' || given === 'blocked') return Promise.reject(new DOMException('', 'NotAllowedError'))
        if (given === 'absent') return Promise.reject(new DOMException('', 'NotFoundError'))
        const wall = document.createElement('canvas')
        wall.width = 480
        wall.height = 640
        const brush = wall.getContext('2d')
        if (brush !== null) {
          brush.fillStyle = '#6b7a74'
          brush.fillRect(0, 0, wall.width, wall.height)
        }
        if (brush !== null && picture !== null) {
          const sheet = new Image()
          sheet.src = picture
          // Again and again: a camera shows frames where nothing moves, too.
          setInterval(() => brush.drawImage(sheet, 60, 200, 360, (360 * sheet.height) / Math.max(1, sheet.width)), 50)
        }
        return Promise.resolve(wall.captureStream(20))
      }
      // A browser without a head remembers nothing that could be relied on.
      const state: PermissionState = given === 'blocked' ? 'denied' : 'prompt'
      navigator.permissions.query = () =>
        Promise.resolve(Object.assign(new EventTarget(), { name: 'camera', onchange: null, state }))
    },
    { given: camera, picture: codes },
  )
}

function listenTo(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    // A wallet without a service of its own has no service.json: the browser notes that it asked.
    if (message.type() === 'error' && !message.location().url.endsWith('service.json')) complaints.push(message.text())
  })
  return complaints
}
