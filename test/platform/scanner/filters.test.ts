import fc from 'fast-check'

import { enlarged, greyPixels, sharpened } from '@/platform/scanner/reader/filters'

/** Columns of the given brightness, `height` points high. */
function columns(values: readonly number[], height = 9) {
  const width = values.length
  return { data: Uint8Array.from({ length: width * height }, (_, at) => values[at % width] ?? 0), width, height }
}

const sizes = fc.record({ width: fc.integer({ min: 2, max: 30 }), height: fc.integer({ min: 2, max: 30 }), value: fc.nat(255) })

test('what is flat stays as it is, sharpened and enlarged, whatever its size', () => {
  fc.assert(
    fc.property(sizes, ({ width, height, value }) => {
      const flat = { data: new Uint8Array(width * height).fill(value), width, height }
      expect(sharpened(flat)).toEqual(flat)
      const large = enlarged(flat)
      expect([large.width, large.height]).toEqual([Math.floor(width * 1.5), Math.floor(height * 1.5)])
      expect(large.data.every((each) => each === value)).toBe(true)
    }),
  )
})

test('a soft edge becomes a steep one', () => {
  const soft = columns([200, 200, 200, 200, 200, 180, 120, 80, 60, 60, 60, 60, 60])
  const sharp = sharpened(soft)
  const row = Array.from(sharp.data.slice(4 * sharp.width, 5 * sharp.width))
  expect((row[5] ?? 0) - (row[8] ?? 0)).toBeGreaterThan(180 - 60)
  expect(row[0]).toBe(200)
})

test('brightness becomes the same in all three colours', () => {
  const { data } = greyPixels(columns([0, 127, 255], 1))
  expect(Array.from(data)).toEqual([0, 0, 0, 255, 127, 127, 127, 255, 255, 255, 255, 255])
})
