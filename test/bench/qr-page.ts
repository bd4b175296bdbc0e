import { readPictureFile } from '@/platform/scanner/picture-file'
import { createPixelSource } from '@/platform/scanner/pixels'
import { loadPicture } from '@/platform/picture/file'
import { startReader } from '@/platform/scanner/reader/in-worker'
import { smallEngine } from '@/platform/scanner/reader/small-engine'
import type { CodeReader, Pixels } from '@/platform/scanner/reader/types'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const wasm = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url)

/** What became of one picture: how many codes, ms of decoding, ms of everything else. */
export interface PictureNotes {
  readonly codes: number
  readonly decodeMs: number
  readonly loadMs: number
}

/** What plain decoders make of it. */
export interface PlainNotes {
  readonly codes: number
  readonly decodeMs: number
}

/** What the bench calls in the browser. */
export interface QrBench {
  /** The way that a chosen picture takes in the app; one worker for all. */
  app(url: string): Promise<PictureNotes>
  plain(url: string, decoder: PlainDecoder): Promise<PlainNotes>
}

export type PlainDecoder = 'zxing-wasm' | 'qr'

declare global {
  interface Window {
    qrBench: QrBench
  }
}

async function fileAt(url: string): Promise<Blob> {
  return (await fetch(url)).blob()
}

let shared: CodeReader | null = null
async function reader(): Promise<CodeReader> {
  shared ??= await startReader()
  if (shared === null) throw new Error('the reader did not start')
  return shared
}

/** The shared reader with a clock; it is not closed with the picture. */
function timed(inner: CodeReader, note: (ms: number) => void): CodeReader {
  return {
    async read(picture, effort) {
      const from = performance.now()
      const codes = await inner.read(picture, effort)
      note(performance.now() - from)
      return codes
    },
    close: () => undefined,
  }
}

async function pixelsAt(url: string): Promise<Pixels> {
  const image = await loadPicture(await fileAt(url))
  if (image === null) throw new Error(`${url} can't be opened`)
  const size = { width: image.naturalWidth, height: image.naturalHeight }
  const pixels = createPixelSource().take(image, size, Math.max(size.width, size.height))
  if (pixels === null) throw new Error(`${url} gives no pixels`)
  return pixels
}

async function plainly(pixels: Pixels, decoder: PlainDecoder): Promise<number> {
  if (decoder === 'qr') return (await smallEngine(pixels, 'thorough')).length
  const found = await readBarcodes({ ...pixels, colorSpace: 'srgb' }, { formats: ['QRCode'], tryHarder: true, tryDenoise: true })
  return found.filter(({ isValid }) => isValid).length
}

const ready = prepareZXingModule({ overrides: { locateFile: () => wasm.href }, fireImmediately: true })

window.qrBench = {
  async app(url) {
    const inner = await reader()
    const file = await fileAt(url)
    let decodeMs = 0
    const from = performance.now()
    const read = await readPictureFile(file, () => Promise.resolve(timed(inner, (ms) => (decodeMs += ms)))).result
    return { codes: read.ok ? read.value.length : 0, decodeMs, loadMs: performance.now() - from - decodeMs }
  },
  async plain(url, decoder) {
    await ready
    const pixels = await pixelsAt(url)
    const from = performance.now()
    const codes = await plainly(pixels, decoder)
    return { codes, decodeMs: performance.now() - from }
  },
}
