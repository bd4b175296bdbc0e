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

/** How far each point is moved away from the mean around it, in their difference. */
const strength = 1.5
/** That mean is of so many points to each side. */
const reach = 3

/** Edges drawn up: each point is moved away from the mean of the 7 by 7 points around it. */
export function sharpened(grey: Grey): Grey {
  const { data, width, height } = grey
  const means = meansAlong(meansAlong(data, width, height, 1, width), height, width, width, 1)
  const sharp = new Uint8ClampedArray(data.length)
  for (let at = 0; at < sharp.length; at += 1) {
    const here = data[at] ?? 0
    sharp[at] = here + strength * (here - (means[at] ?? 0))
  }
  return { data: new Uint8Array(sharp.buffer), width, height }
}

/** Running means along lines: `length` points, `stride` from one to the next, on so many lines that are `apart` from each other. */
function meansAlong(data: ArrayLike<number>, length: number, lines: number, stride: number, apart: number): Uint8Array {
  const means = new Uint8Array(data.length)
  for (let line = 0; line < lines; line += 1) {
    const start = line * apart
    let sum = 0
    for (let at = 0; at < Math.min(reach, length); at += 1) sum += data[start + at * stride] ?? 0
    for (let at = 0; at < length; at += 1) {
      if (at + reach < length) sum += data[start + (at + reach) * stride] ?? 0
      if (at > reach) sum -= data[start + (at - reach - 1) * stride] ?? 0
      const count = Math.min(length, at + reach + 1) - Math.max(0, at - reach)
      means[start + at * stride] = sum / count
    }
  }
  return means
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
