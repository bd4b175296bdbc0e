/**
 * `npm run -s bench:scan`: how fast the camera path reads codes, and what it leaves behind. It judges nothing: its last line is one
 * line of JSON, what it is doing goes to stderr. The figures to reach are in CONTRIBUTING.md.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser, CDPSession, Page } from 'playwright-core'

import { launchBrowser } from '../e2e/support/browser'
import { qrPicture } from '../e2e/support/pictures'
import { serveFolder } from '../e2e/support/serve-folder'

import { bundleForBrowser } from './browser-bundle'
import { appearances, type Appearance, writeScanFilm } from './scan-film'
import type { FilmNotes } from './scan-page'

const seed = 20_261_123
/** In several films, because each is large: 1.4 MB a frame. */
const films = 6
const codesInFilm = 8
const openings = 200
/** Every so-manieth opening is a picture instead of the camera. */
const picturesBetween = 5
/** The first openings fill caches that stay, such as the compiled decoder. */
const warmUp = 10

interface Reading {
  readonly appearance: Appearance
  /** From first visible to told, ms; null where it was not read while it was there. */
  readonly ms: number | null
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ permissions: ['camera'], viewport: { width: 375, height: 720 } })
  const page = await context.newPage()
  page.on('pageerror', (error) => say(`the page failed: ${error.message}`))
  await page.goto(url)
  return page
}

function readingsOf(all: readonly Appearance[], { shown, told }: FilmNotes): readonly Reading[] {
  return all.map((appearance) => {
    const from = shown[appearance.number]
    const at = from === undefined ? undefined : told[appearance.text]?.find((time) => time >= from)
    return { appearance, ms: from === undefined || at === undefined ? null : at - from }
  })
}

/** The smallest number that this share of all stays at or below; what was never read is slower than everything. */
function percentile(times: readonly (number | null)[], share: number): number | null {
  const sorted = [...times].sort((one, other) => (one ?? Infinity) - (other ?? Infinity))
  const found = sorted[Math.ceil(sorted.length * share) - 1] ?? null
  return found === null ? null : Math.round(found)
}

/** All that the page and its workers hold, after what can be thrown away was. Workers that are gone hold nothing. */
async function heldBytes(page: Page, session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number
    readonly backingStorageSize?: number
  }
  say(
    `  ${(usedSize / 1e6).toFixed(2)} MB of objects, ${(backingStorageSize / 1e6).toFixed(2)} MB of buffers, ${page.workers().length} workers`,
  )
  return usedSize + backingStorageSize
}

async function measureFilm(url: string, folder: string, all: readonly Appearance[], filmSeed: number) {
  const path = join(folder, 'film.y4m')
  await writeScanFilm(path, all, filmSeed)
  const browser = await launchBrowser({ cameraFilm: path })
  try {
    const page = await openPage(browser, url)
    const notes = await page.evaluate((count) => window.scanBench.film(count), all.length)
    for (const { at, ms } of notes.longTasks)
      say(`  the page was busy for ${Math.round(ms)} ms, ${Math.round(at)} ms after the opening began`)
    return { readings: readingsOf(all, notes), longestTaskMs: Math.max(0, ...notes.longTasks.map(({ ms }) => ms)) }
  } finally {
    await browser.close()
    await rm(path)
  }
}

async function measureMemory(url: string, folder: string): Promise<number> {
  const path = join(folder, 'short.y4m')
  const [first] = appearances(1, seed)
  if (first === undefined) throw new Error('there is no code for the film')
  await writeScanFilm(path, [{ ...first, module: 8, turn: 0, tilt: 0, moves: { x: 0, y: 0 } }], seed)
  const browser = await launchBrowser({ cameraFilm: path })
  try {
    const page = await openPage(browser, url)
    const session = await page.context().newCDPSession(page)
    const picture = { name: 'code.png', mimeType: 'image/png', buffer: qrPicture('https://qr.bangka.example/s/picture') }
    page.on('filechooser', (chooser) => void chooser.setFiles(picture))
    const openOnce = async (index: number): Promise<void> => {
      if (index % picturesBetween === 0) await page.evaluate(() => window.scanBench.readPicture())
      else await page.evaluate(() => window.scanBench.openAndRead())
    }
    for (let index = 0; index < warmUp; index += 1) await openOnce(index)
    const before = await heldBytes(page, session)
    for (let index = 0; index < openings; index += 1) {
      if (index % 50 === 0) say(`  opening ${index + 1} of ${openings} …`)
      await openOnce(index)
    }
    return (await heldBytes(page, session)) - before
  } finally {
    await browser.close()
    await rm(path)
  }
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    process.stdout.write(
      'npm run -s bench:scan\n\nShows films of codes to the camera path in Chromium, then opens the scanner 200 times; ends with one line of JSON.\n',
    )
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'bangka-bench-'))
  try {
    say('Bundling the scanner …')
    const site = join(folder, 'site')
    await bundleForBrowser(join(__dirname, 'scan-page.ts'), site)
    const served = await serveFolder(site)
    try {
      const all = appearances(films * codesInFilm, seed)
      const readings: Reading[] = []
      let longestTaskMs = 0
      for (let film = 0; film < films; film += 1) {
        say(`Film ${film + 1} of ${films} …`)
        const part = all.slice(film * codesInFilm, (film + 1) * codesInFilm)
        const measured = await measureFilm(served.url, folder, part, seed + film)
        readings.push(...measured.readings)
        longestTaskMs = Math.max(longestTaskMs, measured.longestTaskMs)
        for (const { appearance, ms } of measured.readings)
          say(
            `  ${ms === null ? 'not read' : `${Math.round(ms)} ms`}: module ${appearance.module.toFixed(1)}, turned ${Math.round(appearance.turn)}°, tilted ${Math.round(appearance.tilt)}°, ${appearance.text.length} characters`,
          )
      }
      say(`Memory, over ${openings} openings …`)
      const heapGrowthBytesAfter200 = await measureMemory(served.url, folder)
      const times = readings.map(({ ms }) => ms)
      process.stdout.write(
        `${JSON.stringify({
          p50Ms: percentile(times, 0.5),
          p95Ms: percentile(times, 0.95),
          longestTaskMs: Math.round(longestTaskMs),
          heapGrowthBytesAfter200,
          appearances: readings.length,
          read: times.filter((ms) => ms !== null).length,
        })}\n`,
      )
    } finally {
      await served.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
})
