import type { CDPSession } from 'playwright-core'

import { groupPayCode, maskPayCode, readPayCode } from '@/domain/code/pay-code'
import { qrMatrix, qrQuietModules } from '@/domain/code/qr-matrix'
import { encodeCode128 } from '@/domain/code/code128'
import { routes } from '@/stores/routes'

import { blurred, codesIn, halved, type Raster, rasterFrom, rasterOf, turned } from '../codes/read-codes'
import { drawnAnew } from '../screens/real-time'
import { stopClock } from '../screens/standing-clock'
import { worldWithCards, type World } from '../worlds/world'
import type { Person } from './support/person'
import { openWallet, type Wallet } from './support/wallet'

// The first run builds the wallet, and the machine may be busy.
jest.setTimeout(10 * 60_000)

/** 2026-03-02 12:00 in Shanghai. */
const noon = Date.UTC(2026, 2, 2, 4)

let wallet: Wallet
let world: World
let me: Person
let devTools: CDPSession

/** One page for all: what changes between the tests is the screen. */
beforeAll(async () => {
  wallet = await openWallet()
  world = await worldWithCards(noon)
  me = await wallet.visit({ world, now: noon })
  devTools = await me.page.context().newCDPSession(me.page)
  await me.page.emulateMedia({ reducedMotion: 'reduce' })
  await me.opens(routes.pay)
  await me.button(me.words.pay.showLarge(me.words.pay.qr)).waitFor()
  // From here time passes when a test says so: no code is renewed while it is looked at.
  await stopClock(me.page)
})

afterAll(async () => {
  await wallet.close()
})

interface Phone {
  readonly width: number
  readonly height: number
  readonly density: number
}

/** The same page on another screen, as the browser tells it: by a resize. */
async function holdOn({ width, height, density }: Phone): Promise<void> {
  await devTools.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: density, mobile: false })
  await drawnAnew(me.page)
}

/** What the screen shows, in its own pixels; of one element where a selector is given. */
async function screenshot(selector?: string): Promise<Raster> {
  if (selector !== undefined) await me.page.locator(selector).filter({ visible: true }).last().waitFor()
  await me.page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined))))
  await drawnAnew(me.page)
  const { data } = await devTools.send('Page.captureScreenshot', { format: 'png' })
  const whole = rasterOf(Buffer.from(data, 'base64'))
  if (selector === undefined) return whole
  const box = await me.page.locator(selector).filter({ visible: true }).last().boundingBox()
  if (box === null) throw new Error(`${selector} is not on the screen`)
  const density = await me.page.evaluate(() => window.devicePixelRatio)
  const [left, top] = [Math.round(box.x * density), Math.round(box.y * density)]
  const [width, height] = [Math.round(box.width * density), Math.round(box.height * density)]
  return rasterFrom(width, height, (x, y) => whole.data[((top + y) * whole.width + left + x) * 4] ?? 0)
}

/** The code on the screen, as its digits say when they are shown; hides them again. */
async function shownCode(): Promise<string> {
  await me.tap(new RegExp(me.words.pay.showDigits))
  const shown = me.button(new RegExp(me.words.pay.hideDigits))
  const code = readPayCode((await shown.textContent()) ?? '')
  await shown.click()
  if (code === null) throw new Error('the digits are no pay code')
  return code
}

const both = (code: string) => [
  { format: 'Code128', text: code },
  { format: 'QRCode', text: code },
]

const phones: readonly (readonly [string, Phone])[] = [
  ['320 px at 1x', { width: 320, height: 640, density: 1 }],
  ['375 px at 1x', { width: 375, height: 667, density: 1 }],
  ['414 px at 1x', { width: 414, height: 896, density: 1 }],
  ['375 px at 1.5x', { width: 375, height: 667, density: 1.5 }],
  ['320 px at 2x', { width: 320, height: 640, density: 2 }],
  ['412 px at 2.625x', { width: 412, height: 915, density: 2.625 }],
  ['375 px at 3x', { width: 375, height: 812, density: 3 }],
  ['414 px at 4x', { width: 414, height: 896, density: 4 }],
]
const themes = ['light', 'dark'] as const

describe.each(phones)('the pay code on a screen of %s', (_, phone) => {
  beforeAll(() => holdOn(phone))
  // A test that failed leaves nothing open for the next.
  afterEach(() => me.page.keyboard.press('Escape'))

  test.each(themes)('is read in the %s theme: sharp, out of focus, and at half its size', async (theme) => {
    await me.page.emulateMedia({ colorScheme: theme })
    const code = await shownCode()
    const picture = await screenshot('.bk-pay__paper')
    expect(await codesIn(picture, true)).toMatchObject(both(code))
    if (phone.density <= 2) expect(await codesIn(blurred(picture, phone.density), true)).toMatchObject(both(code))
    if (Number.isInteger(phone.density)) expect(await codesIn(halved(picture), true)).toMatchObject(both(code))
  })

  test('has every module a whole number of pixels, and white around it', async () => {
    const code = await shownCode()
    const bars = await screenshot('.bk-pay__code >> nth=0')
    expectBars(rowOf(bars, Math.floor(bars.height / 2)), code)
    expectModules(await screenshot('.bk-pay__code >> nth=1'), code)
  })

  test('fills the screen when tapped: the QR code as large as fits, the barcode along the long side', async () => {
    const code = await shownCode()
    const small = (await screenshot('.bk-pay__code >> nth=1 >> img')).width
    await me.tap(me.words.pay.showLarge(me.words.pay.qr))
    expect((await screenshot('.bk-large-code img')).width).toBeGreaterThanOrEqual(small)
    expect(await codesIn(await screenshot())).toMatchObject([{ format: 'QRCode', text: code }])
    await me.page.keyboard.press('Escape')
    await me.tap(me.words.pay.showLarge(me.words.pay.barcode))
    const whole = await screenshot()
    expect(await codesIn(turned(whole))).toMatchObject([{ format: 'Code128', text: code }])
    if (phone.density === 1) {
      expect(await codesIn(turned(blurred(whole, 1)))).toMatchObject([{ format: 'Code128', text: code }])
    }
    const box = await me.page.locator('.bk-large-code img').boundingBox()
    expectBars(rowOf(turned(whole), Math.round(((box?.x ?? 0) + (box?.width ?? 0) / 2) * phone.density)).reverse(), code)
    await me.page.keyboard.press('Escape')
  })
})

/** How light the points of a row are; without the two at each end, where what is beside may shine in. */
function rowOf({ data, width }: Raster, y: number): number[] {
  return Array.from({ length: width - 4 }, (_, x) => data[(y * width + x + 2) * 4] ?? 0)
}

/** Black and white alone, each bar its whole number of pixels a module, ten modules of white at both ends. */
function expectBars(row: readonly number[], code: string): void {
  const runs: { readonly light: number; length: number }[] = []
  for (const light of row) {
    const last = runs[runs.length - 1]
    if (last?.light === light) last.length += 1
    else runs.push({ light, length: 1 })
  }
  const widths = encodeCode128(code)
  const module = (runs[1]?.length ?? 0) / (widths[0] ?? 1)
  expect(runs.slice(1, -1)).toEqual(widths.map((width, index) => ({ light: index % 2 === 0 ? 0 : 255, length: width * module })))
  for (const quiet of [runs[0], runs[runs.length - 1]]) {
    expect(quiet?.light).toBe(255)
    expect(quiet?.length).toBeGreaterThanOrEqual(10 * module)
  }
}

/** The QR code as it was encoded, black and white alone, each module the same whole number of pixels, four of white around. */
function expectModules(picture: Raster, code: string): void {
  const { rows, size } = qrMatrix(code)!
  const lines = Array.from({ length: picture.height }, (_, y) => rowOf(picture, y))
  const top = lines.findIndex((line) => line.includes(0))
  // The finder pattern at the top left is seven modules wide, and the first row of modules begins with it.
  const left = lines[top]?.indexOf(0) ?? NaN
  const module = ((lines[top]?.indexOf(255, left) ?? NaN) - left) / 7
  expect(Number.isInteger(module)).toBe(true)
  const wrong: string[] = []
  lines.forEach((line, y) => {
    const row = rows[Math.floor((y - top) / module)]
    line.forEach((light, x) => {
      if (light !== (row?.[Math.floor((x - left) / module)] === true ? 0 : 255)) wrong.push(`${x},${y}: ${light}`)
    })
  })
  expect(wrong).toEqual([])
  const quiet = Math.min(left, top, picture.width - left - size * module, picture.height - top - size * module)
  expect(quiet).toBeGreaterThanOrEqual(qrQuietModules * module)
}

describe('a pay code that fills the screen', () => {
  beforeAll(() => holdOn({ width: 375, height: 667, density: 2 }))

  const large = () => me.page.getByRole('dialog')
  const openers = () => [me.words.pay.showLarge(me.words.pay.barcode), me.words.pay.showLarge(me.words.pay.qr)]

  test('is opened and closed by the keyboard, and the focus comes back', async () => {
    for (const name of openers()) {
      await me.button(name).focus()
      await me.page.keyboard.press('Enter')
      await large().waitFor()
      await me.page.keyboard.press('Tab')
      await me.page.keyboard.press('Escape')
      await large().waitFor({ state: 'hidden' })
      expect(await me.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name)
    }
  })

  test('is closed by a second tap, on the code itself too, and by its cross', async () => {
    const [barcode, qr] = openers() as [string, string]
    const closings: readonly (() => Promise<unknown>)[] = [
      () => me.page.mouse.click(187, 333),
      () => me.tap(me.words.common.close),
    ]
    for (const name of [barcode, qr])
      for (const close of closings) {
        await me.tap(name)
        await large().waitFor()
        await close()
        await large().waitFor({ state: 'hidden' })
        expect(me.screen()).toBe(routes.pay)
      }
  })

  test('hides its digits until they are tapped, and is renewed while it is large', async () => {
    await me.tap(me.words.pay.showLarge(me.words.pay.qr))
    const code = await largeCode()
    const masked = large().getByText(maskPayCode(readPayCode(code)!))
    await masked.click()
    await large()
      .getByText(groupPayCode(readPayCode(code)!))
      .waitFor()
    // Second by second: what the service answers comes between two of them.
    for (let second = 0; second < 66; second += 1) await me.page.clock.runFor(1_000)
    await large().getByText(/••••/).waitFor()
    const next = await largeCode()
    expect(next).not.toBe(code)
    expect(readPayCode(next)).not.toBeNull()
    await me.page.keyboard.press('Escape')
  })

  /** What a scanner reads from the screen. */
  async function largeCode(): Promise<string> {
    const [code] = await codesIn(await screenshot('.bk-large-code'))
    if (code === undefined) throw new Error('no code on the screen')
    return code.text
  }
})

describe('what darkens or recolours pages', () => {
  beforeAll(() => holdOn({ width: 375, height: 667, density: 1 }))
  afterEach(async () => {
    await me.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    await devTools.send('Emulation.setAutoDarkModeOverride', {})
  })

  async function expectBlackOnWhite(): Promise<void> {
    const code = await shownCode()
    expectBars(rowOf(await screenshot('.bk-pay__code >> nth=0 >> img'), 30), code)
    expect(await codesIn(await screenshot('.bk-pay__paper'), true)).toMatchObject(both(code))
  }

  test('does not touch the codes: the system’s high contrast', async () => {
    await me.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
    await expectBlackOnWhite()
  })

  test.each(themes)('does not touch the codes: the browser’s own night over the %s theme', async (theme) => {
    await me.page.emulateMedia({ colorScheme: theme })
    await devTools.send('Emulation.setAutoDarkModeOverride', { enabled: true })
    await expectBlackOnWhite()
  })
})

test('the codes of the sandbox’s shops are read from the screen in both themes', async () => {
  await holdOn({ width: 320, height: 640, density: 1 })
  const { shops } = await world.must('sandboxState', {})
  await me.opens(routes.sandbox, { section: 'shops' })
  await me.tap(new RegExp(shops[0]!.payee.name.en))
  for (const theme of themes) {
    await me.page.emulateMedia({ colorScheme: theme })
    await me.page.locator('.bk-code-picture').filter({ visible: true }).last().scrollIntoViewIfNeeded()
    const read = await codesIn(await screenshot('.bk-code-picture'))
    expect(read).toMatchObject([{ format: 'QRCode', text: shops[0]!.staticCode }])
  }
})
