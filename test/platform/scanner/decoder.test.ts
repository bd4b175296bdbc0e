import { readFileSync } from 'node:fs'

import { encode } from 'uqr'

import { createDecoder, type Decoder } from '@/platform/scanner/reader/decoder'
import { loadLargeEngine } from '@/platform/scanner/reader/large-engine'
import { smallEngine } from '@/platform/scanner/reader/small-engine'
import type { Pixels } from '@/platform/scanner/reader/types'

const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))
const bytes = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength)

/** As the worker builds it. */
async function decoder(): Promise<Decoder> {
  const large = await loadLargeEngine({ bytes })
  return createDecoder(
    () => ({ small: smallEngine, large }),
    () => performance.now(),
  )
}

/** A code on a white wall, `scale` points a module, its top left at (`left`, `top`). */
function picture(text: string, { scale = 6, left = 40, top = 40, inverted = false } = {}): Pixels {
  const { data: modules } = encode(text, { border: 4 })
  const width = modules.length * scale + left + 30
  const height = modules.length * scale + top + 30
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const dark = modules[Math.floor((y - top) / scale)]?.[Math.floor((x - left) / scale)] === true
      data.fill(dark === inverted ? 255 : 0, (y * width + x) * 4, (y * width + x) * 4 + 3)
    }
  }
  return { data, width, height }
}

test('reads a code, and says where it is', async () => {
  const decode = await decoder()
  const pixels = picture('https://qr.bangka.example/s/tea-house')
  const { width, height } = pixels
  const [code] = await decode(pixels, { frame: 0 })
  expect(code).toMatchObject({ text: 'https://qr.bangka.example/s/tea-house', format: 'qr' })
  const [first, , third] = code!.corners
  // The quiet zone is no part of the code.
  expect(first!.x * width).toBeCloseTo(40 + 4 * 6, -1)
  expect(first!.y * height).toBeCloseTo(40 + 4 * 6, -1)
  expect(third!.x).toBeGreaterThan(first!.x)
  expect(third!.y).toBeGreaterThan(first!.y)
})

test('reads light on dark, Chinese, and 2 KB in one code', async () => {
  const decode = await decoder()
  expect((await decode(picture('绑卡 Bangka', { inverted: true }), 'still'))[0]?.text).toBe('绑卡 Bangka')
  const long = 'long '.repeat(400)
  expect((await decode(picture(long, { scale: 3 }), 'still'))[0]?.text).toBe(long)
})

test('a picture without a code has none', async () => {
  const decode = await decoder()
  const data = new Uint8ClampedArray(200 * 200 * 4).fill(200)
  expect(await decode({ data, width: 200, height: 200 }, 'still')).toEqual([])
})
