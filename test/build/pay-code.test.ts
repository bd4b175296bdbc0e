import type { Browser } from 'playwright-core'

import { payTexts } from '@/locales/pay'
import { routes } from '@/stores/routes'

import { blurred, codesIn, halved, rasterOf } from '../codes/read-codes'
import { launchBrowser } from '../e2e/support/browser'
import { worldWithCards } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'

/** 2026-03-02 12:00 in Shanghai. */
const noon = Date.UTC(2026, 2, 2, 4)
const t = payTexts.en

describe('the pay code of the compiled package', () => {
  let app: BootedApp
  let browser: Browser

  beforeAll(async () => {
    app = await boot({
      dist: builtPackage('alipay'),
      storage: (await worldWithCards(noon)).dump(),
      startMs: noon,
      url: routes.pay,
    })
    await app.seen({ role: 'img', name: t.qr })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    app.close()
  })

  /** The picture of this name as Alipay's web view would draw it, at the density of its phone. */
  async function pictureOf(name: string) {
    const pictures = app.all({ role: 'img', name })
    const style = pictures[pictures.length - 1]?.attributes['style']
    if (typeof style !== 'string') throw new Error(`${name} is no picture with a style`)
    const context = await browser.newContext({ deviceScaleFactor: 3, viewport: { width: 375, height: 667 } })
    const page = await context.newPage()
    await page.setContent('<body style="margin:0"><div id="picture"></div></body>')
    await page.locator('#picture').evaluate((element, css) => element.setAttribute('style', css), style)
    const raster = rasterOf(await page.locator('#picture').screenshot())
    await context.close()
    return raster
  }

  test.each([
    ['QR code', t.qr, 'QRCode'],
    ['barcode', t.barcode, 'Code128'],
  ])('is read from its %s, sharp, out of focus and at half its size', async (_, name, format) => {
    const read = { format, text: expect.stringMatching(/^28[0-9]{16}$/) as string }
    const picture = await pictureOf(name)
    expect(await codesIn(picture)).toMatchObject([read])
    expect(await codesIn(blurred(picture, 3), true)).toMatchObject([read])
    expect(await codesIn(halved(picture), true)).toMatchObject([read])
  })

  test.each([
    ['QR code', t.qr, 'QRCode'],
    ['barcode, turned by a quarter', t.barcode, 'Code128'],
  ])('fills the screen when tapped, and is the same code: %s', async (_, name, format) => {
    const [small] = await codesIn(await pictureOf(t.qr))
    await app.tap({ role: 'button', name: t.showLarge(name) })
    await app.seen({ role: 'dialog', name })
    const large = await pictureOf(name)
    expect(await codesIn(large, true)).toMatchObject([{ format, text: small?.text }])
    await app.tap({ role: 'button', name: 'Close' })
    expect(app.find({ role: 'dialog' })).toBeNull()
  })
})
