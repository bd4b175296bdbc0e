import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { encode } from 'uqr'

import { keyPrefix } from '@/platform/storage/index.h5'
import { routes } from '@/stores/routes'

import { builtPackage } from '../build/packages'
import { patience } from '../screens/real-time'
import { worldWithCards } from '../worlds/world'
import { launchBrowser } from './support/browser'
import { type FilmOptions, writeFilm } from './support/film'
import { type ServedFolder, serveFolder } from './support/serve-folder'
import { wordsIn } from './support/words'

// The first run builds the wallet.
jest.setTimeout(10 * 60_000)

const words = wordsIn('en').scan

let browser: Browser | null = null
let served: ServedFolder | null = null
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangka-'))
})

afterEach(async () => {
  await browser?.close()
  await served?.close()
  await rm(folder, { recursive: true })
})

interface Scene {
  readonly context: BrowserContext
  readonly served: ServedFolder
  readonly shops: readonly { readonly staticCode: string; readonly payee: { readonly name: { readonly en: string } } }[]
  /** A tab with the scanner. */
  scan(): Promise<Page>
}

/** Somebody with cards, whose camera shows the first shop's code (and the second's beside it), as the tests say. */
async function setScene({ two = false, film = {}, built = builtPackage('h5') }: SceneOptions = {}): Promise<Scene> {
  const world = await worldWithCards(Date.now())
  const { shops } = await world.must('sandboxState', {})
  const path = join(folder, 'code.y4m')
  const [first, second] = shops.map(({ staticCode }) => encode(staticCode, { border: 0 }).data)
  await writeFilm(path, first!, two ? { ...film, beside: second! } : film)
  served = await serveFolder(built)
  browser = await launchBrowser({ cameraFilm: path })
  const context = await browser.newContext({ permissions: ['camera'], viewport: { width: 375, height: 720 }, locale: 'en' })
  context.setDefaultTimeout(patience)
  const stored = Object.entries(world.dump()).map(([key, value]): [string, string] => [keyPrefix + key, value])
  await context.addInitScript((entries: [string, string][]) => {
    if (localStorage.length === 0) entries.forEach(([key, value]) => localStorage.setItem(key, value))
  }, stored)
  const { url } = served
  return {
    context,
    served,
    shops,
    async scan() {
      const page = await context.newPage()
      await page.goto(`${url}#${routes.scan}`)
      return page
    },
  }
}

interface SceneOptions {
  readonly two?: boolean
  readonly film?: FilmOptions
  /** The wallet's folder. */
  readonly built?: string
}

/** Home names the shops too, among the last payments: the checkout is what a code leads to. */
async function seesCheckoutOf(page: Page, name: string): Promise<void> {
  await page.waitForURL((address) => address.hash.includes(routes.checkout))
  await page.getByText(name).filter({ visible: true }).first().waitFor()
}

test('the camera reads a shop’s code, and the decoder comes from the wallet’s own folder', async () => {
  const scene = await setScene()
  const page = await scene.context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${scene.served.url}#${routes.home}`)
  await page.waitForLoadState('networkidle')
  expect(scene.served.asked.filter((path) => /wasm|worker/.test(path))).toEqual([])
  await page.goto(`${scene.served.url}#${routes.scan}`)
  await seesCheckoutOf(page, scene.shops[0]!.payee.name.en)
  // Asked of the server rather than of the browser, which tells of a worker's requests when it gets round to it.
  expect(scene.served.asked.some((path) => path.endsWith('.wasm'))).toBe(true)
  expect(asked.filter((url) => !url.startsWith(scene.served.url) && !/^(data|blob):/.test(url))).toEqual([])
})

test('two codes in view: the picture stands still, and the one that is tapped counts', async () => {
  const scene = await setScene({ two: true, film: { size: 0.5 } })
  const page = await scene.scan()
  const marker = page.locator('.bk-scan__marker')
  await marker.first().waitFor()
  expect(await marker.count()).toBe(2)
  expect(await page.locator('#scan-camera video').evaluate((video: HTMLVideoElement) => video.paused)).toBe(true)
  const names = await page.getByRole('button', { name: words.codeKinds['bangka-shop'] }).filter({ visible: true }).all()
  // On the picture, and in the list below it.
  expect(names).toHaveLength(4)
  for (const name of names) {
    const box = await name.boundingBox()
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44)
  }
  const [left, right] = await Promise.all([marker.nth(0).boundingBox(), marker.nth(1).boundingBox()])
  expect(left!.x).toBeLessThan(right!.x)
  // By the keyboard, as somebody would who can't tap.
  await marker.nth(1).focus()
  await page.keyboard.press('Enter')
  await seesCheckoutOf(page, scene.shops[1]!.payee.name.en)
})

test('two codes in view: scanning again leaves them', async () => {
  const scene = await setScene({ two: true, film: { size: 0.5 } })
  const page = await scene.scan()
  await page.getByRole('button', { name: words.chooseNone }).click()
  // They are still there, and were told.
  await page.locator('.bk-scan__marker').first().waitFor()
})

test('a code that is still in view after its checkout was left opens nothing by itself', async () => {
  const scene = await setScene()
  const page = await scene.scan()
  const shop = scene.shops[0]!.payee.name.en
  await seesCheckoutOf(page, shop)
  await page.evaluate((address) => {
    location.hash = address
  }, routes.scan)
  await page.getByText(words.known).filter({ visible: true }).waitFor()
  expect(page.url()).toContain(routes.scan)
  await page.getByRole('button', { name: words.useKnown }).click()
  await seesCheckoutOf(page, shop)
})

test('the small decoder reads while the large one is on its way', async () => {
  const scene = await setScene()
  let asked = 0
  // Never answered: a network that hangs.
  await scene.context.route('**/*.wasm', () => {
    asked += 1
  })
  await seesCheckoutOf(await scene.scan(), scene.shops[0]!.payee.name.en)
  expect(asked).toBeGreaterThan(0)
})

test('the small decoder stays where the large one can’t be had', async () => {
  const built = join(folder, 'built')
  await cp(builtPackage('h5'), built, { recursive: true })
  for (const name of await readdir(built)) if (name.endsWith('.wasm')) await rm(join(built, name))
  const scene = await setScene({ built })
  await seesCheckoutOf(await scene.scan(), scene.shops[0]!.payee.name.en)
})

test('after the first time a code is read without a network, and paid when there is one again', async () => {
  const scene = await setScene()
  const page = await scene.scan()
  const shop = scene.shops[0]!.payee.name.en
  await seesCheckoutOf(page, shop)
  // What is kept is fetched by somebody in no hurry.
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.close()
  await scene.context.setOffline(true)
  await scene.served.close()
  const asked = scene.served.asked.length
  const offline = await scene.scan()
  const { errors, common } = wordsIn('en')
  const { title } = errors['network.offline']({ code: 'network.offline' }, String)
  await offline.getByText(title).filter({ visible: true }).first().waitFor()
  expect(offline.url()).toContain(routes.scan)
  expect(scene.served.asked).toHaveLength(asked)
  await scene.context.setOffline(false)
  await offline.getByRole('button', { name: common.tryAgain }).filter({ visible: true }).first().click()
  await seesCheckoutOf(offline, shop)
})
