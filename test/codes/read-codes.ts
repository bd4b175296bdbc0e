import { readFileSync } from 'node:fs'

import { PNG } from 'pngjs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

/** A picture, four bytes a point. */
export interface Raster {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** A code as a decoder that made none of ours reads it; `level` is a QR code's error correction. */
export interface CodeRead {
  readonly format: string
  readonly text: string
  readonly level: string
}

let ready: Promise<unknown> | null = null

/** Every code in a picture, in the order of their formats: zxing's answer, by default with the one quick look that a till takes. */
export async function codesIn({ data, width, height }: Raster, thorough = false): Promise<readonly CodeRead[]> {
  ready ??= prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer },
    fireImmediately: true,
  })
  await ready
  const found = await readBarcodes(
    { data, width, height, colorSpace: 'srgb' },
    { formats: ['QRCode', 'Code128'], textMode: 'Plain', tryHarder: thorough, tryRotate: thorough, tryInvert: false },
  )
  return found
    .filter(({ isValid }) => isValid)
    .map(({ symbology, text, ecLevel }) => ({ format: String(symbology), text, level: ecLevel }))
    .sort((a, b) => (a.format < b.format ? -1 : 1))
}

export function rasterOf(png: Buffer): Raster {
  const { data, width, height } = PNG.sync.read(png)
  return { data: new Uint8ClampedArray(data), width, height }
}

/** A picture in grey from how dark each of its points is, 0 to 255. */
export function rasterFrom(width: number, height: number, lightAt: (x: number, y: number) => number): Raster {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data.fill(lightAt(x, y), (y * width + x) * 4, (y * width + x) * 4 + 3)
  }
  return { data, width, height }
}

/** The green of a point, the edge's beyond it: close enough to how light it is. */
function lightOf({ data, width, height }: Raster, x: number, y: number): number {
  const column = Math.min(width - 1, Math.max(0, x))
  const row = Math.min(height - 1, Math.max(0, y))
  return data[(row * width + column) * 4 + 1] ?? 0
}

/** The picture at half its size: each point the mean of four. */
export function halved(picture: Raster): Raster {
  const light = (x: number, y: number) => lightOf(picture, x, y)
  return rasterFrom(
    Math.floor(picture.width / 2),
    Math.floor(picture.height / 2),
    (x, y) => (light(2 * x, 2 * y) + light(2 * x + 1, 2 * y) + light(2 * x, 2 * y + 1) + light(2 * x + 1, 2 * y + 1)) / 4,
  )
}

/** The picture out of focus: a Gaussian of this standard deviation, points. */
export function blurred(picture: Raster, sigma: number): Raster {
  const reach = Math.ceil(3 * sigma)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) => Math.exp(-((index - reach) ** 2) / (2 * sigma * sigma)))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const along = (from: Raster, stepX: number, stepY: number): Raster =>
    rasterFrom(from.width, from.height, (x, y) =>
      weights.reduce((sum, weight, index) => {
        const step = index - reach
        return sum + (weight / whole) * lightOf(from, x + step * stepX, y + step * stepY)
      }, 0),
    )
  return along(along(picture, 1, 0), 0, 1)
}

/** The picture turned by a quarter: what was at the top is at the right. */
export function turned(picture: Raster): Raster {
  return rasterFrom(picture.height, picture.width, (x, y) => lightOf(picture, y, picture.height - 1 - x))
}
