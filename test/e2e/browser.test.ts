import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser } from 'playwright-core'
import { encode } from 'uqr'

import { launchBrowser } from './support/browser'
import { writeFilm } from './support/film'

let browser: Browser | null = null

afterEach(async () => {
  await browser?.close()
  browser = null
  delete process.env['BANGKA_BROWSER']
})

test('the browser that came with npm starts, and draws Chinese with fonts that came with npm', async () => {
  process.env['BANGKA_BROWSER'] = 'npm'
  browser = await launchBrowser()
  const page = await browser.newPage()
  await page.setContent('<canvas width="40" height="40"></canvas>')
  const drawn = await page.evaluate(() => {
    const context = document.querySelector('canvas')!.getContext('2d')!
    const picture = (text: string) => {
      context.clearRect(0, 0, 40, 40)
      context.font = '30px sans-serif'
      context.fillText(text, 4, 32)
      return context.getImageData(0, 0, 40, 40).data.join()
    }
    // Characters without a glyph are all drawn as the same box.
    return { card: picture('卡'), tie: picture('绑') }
  })
  expect(drawn.card).not.toBe(drawn.tie)
})

test.each(['system', 'npm'])('the camera of the %s browser shows the film', async (which) => {
  process.env['BANGKA_BROWSER'] = which
  const folder = await mkdtemp(join(tmpdir(), 'bangka-'))
  const film = join(folder, 'code.y4m')
  await writeFilm(film, encode('https://qr.bangka.example/s/shop', { border: 0 }).data)
  browser = await launchBrowser({ cameraFilm: film })
  const context = await browser.newContext({ permissions: ['camera'] })
  const page = await context.newPage()
  await page.route('http://localhost/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<video autoplay muted></video>' }),
  )
  await page.goto('http://localhost/')
  const luma = await page.evaluate(async () => {
    const video = document.querySelector('video')!
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true })
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')!
    // The first frames may come before the film's.
    do {
      await new Promise((resolve) => video.requestVideoFrameCallback(resolve))
      canvas.width = video.videoWidth
      canvas.height = video.videoHeight
      context.drawImage(video, 0, 0)
    } while (context.getImageData(2, 2, 1, 1).data[1] === 0)
    const [corner, center] = [
      context.getImageData(2, 2, 1, 1).data[1],
      context.getImageData(canvas.width / 2, canvas.height / 2, 60, 60).data,
    ]
    const greens = Array.from(center).filter((_, index) => index % 4 === 1)
    return { corner, darkest: Math.min(...greens), brightest: Math.max(...greens) }
  })
  await rm(folder, { recursive: true })
  expect(luma.corner).toBeGreaterThan(60)
  expect(luma.corner).toBeLessThan(160)
  expect(luma.darkest).toBeLessThan(60)
  expect(luma.brightest).toBeGreaterThan(200)
})
