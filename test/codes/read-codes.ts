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
    .map(({ symbology, text, extra }) => ({ format: symbology, text, level: levelIn(extra) }))
    .sort((a, b) => (a.format < b.format ? -1 : 1))
}

/** zxing tells the error correction among what else it found out, as JSON. */
function levelIn(extra: string): string {
  return /"EC ?Level":\s*"(\w)"/i.exec(extra)?.[1] ?? ''
}

export function rasterOf(png: Buffer): Raster {
  const { data, width, height } = PNG.sync.read(png)
  return { data: new Uint8ClampedArray(data), width, height }
}

/** A picture in grey from how light each of its points is, 0 to 255. */
export function rasterFrom(width: number, height: number, lightAt: (x: number, y: number) => number): Raster {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const light = lightAt(x, y)
      data[at] = light
      data[at + 1] = light
      data[at + 2] = light
    }
  }
  return { data, width, height }
}

/** How light a point is: its green, and beyond the edge the edge's own. */
function lightOf({ data, width, height }: Raster, x: number, y: number): number {
  const column = x < 0 ? 0 : x >= width ? width - 1 : x
  const row = y < 0 ? 0 : y >= height ? height - 1 : y
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

/** The picture out of focus: each point the mean of all within so many points, twice over, nearly a Gaussian. */
export function blurred(picture: Raster, reach: number): Raster {
  const across = Math.max(1, Math.round(reach))
  return [0, 1].reduce((from) => meanAlong(meanAlong(from, across, 1, 0), across, 0, 1), picture)
}

function meanAlong(picture: Raster, reach: number, stepX: number, stepY: number): Raster {
  return rasterFrom(picture.width, picture.height, (x, y) => {
    let sum = 0
    for (let step = -reach; step <= reach; step += 1) sum += lightOf(picture, x + step * stepX, y + step * stepY)
    return sum / (2 * reach + 1)
  })
}

/** The picture turned by a quarter: what was at the top is at the right. */
export function turned(picture: Raster): Raster {
  return rasterFrom(picture.height, picture.width, (x, y) => lightOf(picture, y, picture.height - 1 - x))
}
