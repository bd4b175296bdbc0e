import type { Browser } from 'playwright-core'

import type { RunningServer } from '@/server/start'

import { axeViolations } from '../screens/inspect'
import { keepRealTime } from '../screens/real-time'
import { startInMemory } from '../server/support/http'
import { launchBrowser } from './support/browser'

let browser: Browser
let server: RunningServer

beforeAll(async () => {
  server = await startInMemory()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
] as const)(
  'the documentation can be read by everybody, in the %s theme at %i px, without a script or a stranger',
  async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address) && !request.url().startsWith('data:')) complaints.push(request.url())
    })
    await keepRealTime(page)
    await page.goto(`${server.address}/api/v1/docs`)
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    // The keyboard reaches an operation by the contents.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(page.url()).toBe(`${server.address}/api/v1/docs#requestSmsCode`)
    expect(complaints).toEqual([])
    await context.close()
  },
)
