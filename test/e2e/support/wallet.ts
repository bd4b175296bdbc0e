import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'

import type { Language } from '@/locales/language'
import { keyPrefix } from '@/platform/storage/index.h5'

import { builtPackage } from '../../build/packages'
import { systemTag } from '../../locales/texts-in'
import { keepRealTime, patience } from '../../screens/real-time'
import type { World } from '../../worlds/world'
import { type BrowserOptions, launchBrowser } from './browser'
import { createPerson, type Person } from './person'
import { type ServedFolder, serveFolder } from './serve-folder'

export interface VisitOptions {
  /** What the browser kept from before; without it the person is a stranger. */
  readonly world?: Pick<World, 'dump'>
  /** What the app's clock shows, ms since 1970 UTC; the clock of this machine where nothing is said. */
  readonly now?: number
  readonly language?: Language
  readonly permissions?: BrowserContextOptions['permissions']
  /** Where the wallet is served; its own folder of a plain web server unless told. */
  readonly url?: string
  /** What else the profile is given before its first page is opened: answers to its requests. */
  readonly prepare?: (context: BrowserContext) => Promise<void>
}

/** A browser with the built wallet in it, on a plain web server: one for a whole file of tests. */
export interface Wallet {
  readonly url: string
  /** Somebody with a browser profile of their own; it begins at the app's first screen. */
  visit(options?: VisitOptions): Promise<Person>
  /** Closes every profile: call it after each test. */
  leave(): Promise<void>
  close(): Promise<void>
}

/** Builds the wallet if that has not been done (BANGKA_H5 names a folder with a build), serves it and starts a browser. */
export async function openWallet(options: BrowserOptions = {}): Promise<Wallet> {
  const served: ServedFolder = await serveFolder(process.env['BANGKA_H5'] ?? builtPackage('h5'))
  const browser: Browser = await launchBrowser(options)
  const contexts = new Set<BrowserContext>()
  return {
    url: served.url,
    async visit({
      world,
      now,
      language = 'en',
      permissions = ['clipboard-read', 'clipboard-write'],
      url = served.url,
      prepare,
    } = {}) {
      const context = await browser.newContext({
        viewport: { width: 375, height: 760 },
        locale: systemTag(language),
        permissions,
      })
      contexts.add(context)
      context.setDefaultTimeout(patience)
      if (world !== undefined) await fillStorage(context, world)
      await prepare?.(context)
      const page = await context.newPage()
      await keepRealTime(page)
      if (now !== undefined) await page.clock.install({ time: now })
      await page.goto(url)
      return createPerson(page, { url, language })
    },
    async leave() {
      for (const context of contexts) await context.close()
      contexts.clear()
    },
    async close() {
      await browser.close()
      await served.close()
    },
  }
}

/** Puts what a world keeps into the storage of a profile, before its first page is opened. */
async function fillStorage(context: BrowserContext, world: Pick<World, 'dump'>): Promise<void> {
  const kept = Object.entries(world.dump()).map(([key, value]): [string, string] => [keyPrefix + key, value])
  await context.addInitScript((entries: [string, string][]) => {
    if (localStorage.length === 0) entries.forEach(([key, value]) => localStorage.setItem(key, value))
  }, kept)
}
