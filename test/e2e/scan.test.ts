import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser } from 'playwright-core'
import { encode } from 'uqr'

import { keyPrefix } from '@/platform/storage/index.h5'
import { routes } from '@/stores/routes'

import { builtPackage } from '../build/packages'
import { worldWithCards } from '../worlds/world'
import { launchBrowser } from './support/browser'
import { writeFilm } from './support/film'
import { type ServedFolder, serveFolder } from './support/serve-folder'

// The first run builds the wallet.
jest.setTimeout(10 * 60_000)

let browser: Browser | null = null
let served: ServedFolder | null = null

afterEach(async () => {
  await browser?.close()
  await served?.close()
})

test('the camera reads a shop’s code, and the decoder comes from the wallet’s own folder', async () => {
  const world = await worldWithCards(Date.now())
  const { shops } = await world.must('sandboxState', {})
  const folder = await mkdtemp(join(tmpdir(), 'bangka-'))
  const film = join(folder, 'code.y4m')
  await writeFilm(film, encode(shops[0]!.staticCode, { border: 0 }).data)
  served = await serveFolder(builtPackage('h5'))
  browser = await launchBrowser({ cameraFilm: film })
  const context = await browser.newContext({ permissions: ['camera'], viewport: { width: 375, height: 720 } })
  const stored = Object.entries(world.dump()).map(([key, value]): [string, string] => [keyPrefix + key, value])
  await context.addInitScript((entries: [string, string][]) => {
    if (localStorage.length === 0) entries.forEach(([key, value]) => localStorage.setItem(key, value))
  }, stored)
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${served.url}#${routes.home}`)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /wasm|worker/.test(url))).toEqual([])
  await page.goto(`${served.url}#${routes.scan}`)
  // Home names the shop too, among the last payments: the checkout is what the code leads to.
  await page.waitForURL((address) => address.hash.includes(routes.checkout))
  await page.getByText(shops[0]!.payee.name.en).filter({ visible: true }).first().waitFor()
  // Asked of the server rather than of the browser, which tells of a worker's requests when it gets round to it.
  expect(served.asked.filter((path) => path.endsWith('.wasm'))).toHaveLength(1)
  expect(asked.filter((url) => !url.startsWith(served!.url) && !/^(data|blob):/.test(url))).toEqual([])
  await rm(folder, { recursive: true })
})
