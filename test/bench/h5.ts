import { createServer } from 'node:net'

import { launchBrowser } from '../e2e/support/browser'

import { serveFolder } from './static-server'

export interface H5Figures {
  /** Brotli bytes of everything that was fetched when the first screen stood. */
  readonly initialBytesBrotli: number
  readonly lcpMs: number
  readonly tbtMs: number
  readonly cls: number
  /** Lighthouse's performance score on its mobile profile, 0 to 100. */
  readonly lighthouse: number
}

const runs = 3

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

/** What was fetched until the first screen stood: something is written, and nothing has been asked for since half a second. */
async function initialBytes(folder: string): Promise<number> {
  const server = await serveFolder(folder)
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 375, height: 667 } })
    await page.goto(server.address)
    await page.waitForFunction(() => document.body.innerText.trim() !== '')
    await page.waitForLoadState('networkidle')
    return [...server.served.values()].reduce((sum, bytes) => sum + bytes, 0)
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Measures a build for browsers; the median of three runs of Lighthouse. */
export async function measureH5(folder: string): Promise<H5Figures> {
  const initialBytesBrotli = await initialBytes(folder)
  const { default: lighthouse } = await import('lighthouse')
  const server = await serveFolder(folder)
  const port = await freePort()
  const browser = await launchBrowser({ args: [`--remote-debugging-port=${port}`] })
  try {
    const figures: { lcp: number; tbt: number; cls: number; score: number }[] = []
    for (let run = 0; run < runs; run += 1) {
      const result = await lighthouse(server.address, {
        port,
        onlyCategories: ['performance'],
        logLevel: 'error',
        output: 'json',
      })
      if (result === undefined) throw new Error('Lighthouse gave no result')
      const { audits, categories } = result.lhr
      const value = (name: string) => audits[name]?.numericValue ?? NaN
      figures.push({
        lcp: value('largest-contentful-paint'),
        tbt: value('total-blocking-time'),
        cls: value('cumulative-layout-shift'),
        score: categories['performance']?.score ?? NaN,
      })
    }
    const middle = (name: keyof (typeof figures)[number]) => median(figures.map((figure) => figure[name]))
    return {
      initialBytesBrotli,
      lcpMs: Math.round(middle('lcp')),
      tbtMs: Math.round(middle('tbt')),
      cls: Math.round(middle('cls') * 1000) / 1000,
      lighthouse: Math.round(middle('score') * 100),
    }
  } finally {
    await browser.close()
    await server.close()
  }
}
