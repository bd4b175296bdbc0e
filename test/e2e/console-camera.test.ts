import { join } from 'node:path'

import type { Browser } from 'playwright-core'

import { qrMatrix } from '@/domain/code/qr-matrix'

import { launchBrowser } from './support/browser'
import { openConsole } from './support/console'
import { writeFilm } from './support/film'
import { openServed, type Served } from './support/served'

let served: Served
let browser: Browser

beforeAll(async () => {
  served = await openServed({ h5Folder: null })
  const film = join(served.folder, 'code.y4m')
  // Shaped as a pay code, and nobody's: the wallet's own codes are made after the film.
  const code = qrMatrix('281234567890123456')
  if (code === null) throw new Error('no code')
  await writeFilm(film, code.rows)
  browser = await launchBrowser({ cameraFilm: film })
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

test('a code that is held to the till’s camera is read and charged, and the camera is closed', async () => {
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const till = await openConsole(page, served.address)
  const { till: t } = till.words.texts
  await till.opens('till')
  expect(asked.filter((path) => path.endsWith('.wasm'))).toEqual([])
  await till.field(t.amount).fill('5')
  await till.tap(t.camera)
  await till.sees('pay-code.invalid')
  await page.locator('dialog').waitFor({ state: 'hidden' })
  expect(await page.locator('video').count()).toBe(0)
  expect(asked.filter((path) => path.endsWith('.wasm'))).toHaveLength(1)
})

test('a browser that may not use the camera says so, and the code can still be typed', async () => {
  const page = await browser.newPage()
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  const till = await openConsole(page, served.address)
  const { till: t } = till.words.texts
  await till.opens('till')
  await till.tap(t.camera)
  await till.sees(t.cameraStates.denied)
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'hidden' })
  await till.field(t.payCode).fill('28')
})
