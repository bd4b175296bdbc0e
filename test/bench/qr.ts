/**
 * `npm run -s bench:qr -- DIR`: how many pictures under a folder the app reads, and how fast, beside two plain decoders. It judges
 * nothing: its last line is one line of JSON, what it is doing goes to stderr.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, extname, join, relative, resolve, sep } from 'node:path'

import type { Page } from 'playwright-core'

import { launchBrowser } from '../e2e/support/browser'
import { serveFolder } from '../e2e/support/serve-folder'

import { bundleForBrowser } from './browser-bundle'
import type { PictureNotes, PlainDecoder } from './qr-page'

const pictureNames = ['.jpg', '.jpeg', '.png', '.webp', '.gif', '.bmp', '.avif', '.heic']
const plainDecoders: readonly PlainDecoder[] = ['zxing-wasm', 'qr']
/** The first pictures are read once before, unmeasured: engines compile what they run often. */
const warmUp = 5

const help = `npm run -s bench:qr -- DIR [--list]

Reads every picture under DIR as the app reads a chosen picture, in Chromium on one worker, and ends with one line of JSON:
how many were read, ms of decoding (mean, 95th percentile, longest), ms of loading apart, by folder, and two plain decoders.
--list  tells on stderr what became of each picture.
`

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

async function picturesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && pictureNames.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : round(numbers.reduce((sum, each) => sum + each, 0) / numbers.length)
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0)
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}

async function measure(page: Page, folder: string, pictures: readonly string[], list: boolean): Promise<object> {
  const urls = pictures.map((_, index) => `/picture/${index}`)
  await page.route('**/picture/*', (route) => {
    const path = pictures[Number(route.request().url().split('/').pop())]
    return path === undefined ? route.abort() : route.fulfill({ path })
  })
  for (const url of urls.slice(0, warmUp)) await page.evaluate((each) => window.qrBench.app(each), url)
  const notes: PictureNotes[] = []
  for (const [index, url] of urls.entries()) {
    if (index % 25 === 0) say(`Picture ${index + 1} of ${pictures.length} …`)
    const note = await page.evaluate((each) => window.qrBench.app(each), url)
    notes.push(note)
    if (list) say(`  ${note.codes > 0 ? 'read' : '-   '} ${round(note.decodeMs)} ms ${relative(folder, pictures[index] ?? '')}`)
  }
  const decoders: Record<string, { read: number; meanMs: number }> = {}
  for (const decoder of plainDecoders) {
    say(`The plain decoder ${decoder} …`)
    const plain: { readonly codes: number; readonly decodeMs: number }[] = []
    for (const url of urls)
      plain.push(await page.evaluate(([each, which]) => window.qrBench.plain(each, which), [url, decoder] as const))
    decoders[decoder] = {
      read: plain.filter(({ codes }) => codes > 0).length,
      meanMs: mean(plain.map(({ decodeMs }) => decodeMs)),
    }
  }
  const times = notes.map(({ decodeMs }) => decodeMs)
  return {
    pictures: pictures.length,
    read: notes.filter(({ codes }) => codes > 0).length,
    meanMs: mean(times),
    p95Ms: percentile(times, 0.95),
    maxMs: percentile(times, 1),
    imageLoadMeanMs: mean(notes.map(({ loadMs }) => loadMs)),
    byFolder: byFolder(folder, pictures, notes),
    decoders,
  }
}

function byFolder(folder: string, pictures: readonly string[], notes: readonly PictureNotes[]): object {
  const folders: Record<string, { pictures: number; read: number }> = {}
  pictures.forEach((path, index) => {
    const name = relative(folder, dirname(path)).split(sep).join('/') || '.'
    const counts = (folders[name] ??= { pictures: 0, read: 0 })
    counts.pictures += 1
    if ((notes[index]?.codes ?? 0) > 0) counts.read += 1
  })
  return folders
}

async function main(): Promise<void> {
  const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
  if (process.argv.includes('--help') || named === undefined || !existsSync(named)) {
    process.stdout.write(help)
    if (!process.argv.includes('--help')) process.exitCode = 2
    return
  }
  const folder = resolve(named)
  const pictures = await picturesBelow(folder)
  if (pictures.length === 0) throw new Error(`there are no pictures under ${named}`)
  const site = await mkdtemp(join(tmpdir(), 'bangka-bench-'))
  try {
    say('Bundling the scanner …')
    await bundleForBrowser(join(__dirname, 'qr-page.ts'), site)
    const served = await serveFolder(site)
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      page.on('pageerror', (error) => say(`the page failed: ${error.message}`))
      await page.goto(served.url)
      process.stdout.write(`${JSON.stringify(await measure(page, folder, pictures, process.argv.includes('--list')))}\n`)
    } finally {
      await browser.close()
      await served.close()
    }
  } finally {
    await rm(site, { recursive: true, force: true })
  }
}

main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
})
