import type { Darkness } from './grid/darkness'
import type { Grey } from './grid/grey'
import type { Pixels } from './types'

/** Brightness as a picture again. */
export function greyPixels({ data, width, height }: Grey): Pixels {
  const points = new Uint32Array(width * height)
  for (let at = 0; at < points.length; at += 1) points[at] = 0xff000000 | ((data[at] ?? 0) * 0x010101)
  return { data: new Uint8ClampedArray(points.buffer), width, height }
}

/** Ink black, paper white. */
export function starkPixels({ data, width, height }: Darkness): Pixels {
  const points = new Uint32Array(width * height)
  for (let at = 0; at < points.length; at += 1) points[at] = (data[at] ?? 0) > 0 ? 0xff000000 : 0xffffffff
  return { data: new Uint8ClampedArray(points.buffer), width, height }
}

/** Half as large again, between the points. */
export function enlarged({ data, width, height }: Grey): Grey {
  const wide = Math.floor(width * 1.5)
  const high = Math.floor(height * 1.5)
  const large = new Uint8Array(wide * high)
  for (let y = 0; y < high; y += 1) {
    const fromTop = Math.min(height - 1, Math.max(0, (y + 0.5) / 1.5 - 0.5))
    const top = Math.min(height - 2, Math.floor(fromTop))
    const down = fromTop - top
    for (let x = 0; x < wide; x += 1) {
      const fromLeft = Math.min(width - 1, Math.max(0, (x + 0.5) / 1.5 - 0.5))
      const left = Math.min(width - 2, Math.floor(fromLeft))
      const across = fromLeft - left
      const at = top * width + left
      const above = (data[at] ?? 0) * (1 - across) + (data[at + 1] ?? 0) * across
      const below = (data[at + width] ?? 0) * (1 - across) + (data[at + width + 1] ?? 0) * across
      large[y * wide + x] = above * (1 - down) + below * down
    }
  }
  return { data: large, width: wide, height: high }
}
