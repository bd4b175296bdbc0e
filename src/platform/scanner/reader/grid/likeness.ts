import { contrastAt, type Darkness } from './darkness'
import type { Place } from './homography'

/** What a finder and the white around it look like from its middle: 9 by 9 modules. */
const whole = Array.from({ length: 81 }, (_, at) => {
  const x = (at % 9) - 4
  const y = Math.floor(at / 9) - 4
  const ring = Math.max(Math.abs(x), Math.abs(y))
  return { x, y, sign: ring === 2 || ring === 4 ? -1 : 1 }
})
/** Half of it, spread over it, for a first look. */
const half = whole.filter((_, at) => at % 2 === 0)

/** A module across and a module down, in points of the picture. */
export interface Axes {
  readonly across: Place
  readonly down: Place
}

/** One look over an area: so many modules each way, in strides of so many. */
export interface Look {
  readonly range: number
  readonly stride: number
  readonly points: 'half' | 'whole'
}

/** The place near `from` that looks most like a finder, after looks of ever finer strides. Likeness: 1 is perfect, 0 is chance. */
export function mostLikely(
  darkness: Darkness,
  from: Place,
  axes: Axes,
  looks: readonly Look[],
): { readonly place: Place; readonly likeness: number } {
  let place = from
  let likeness = -1
  for (const { range, stride, points } of looks) {
    const pattern = points === 'half' ? half : whole
    const middle = place
    likeness = -1
    for (let v = -range; v <= range; v += stride) {
      for (let u = -range; u <= range; u += stride) {
        const x = middle.x + u * axes.across.x + v * axes.down.x
        const y = middle.y + u * axes.across.y + v * axes.down.y
        const like = likenessAt(darkness, pattern, x, y, axes)
        if (like <= likeness) continue
        likeness = like
        place = { x, y }
      }
    }
  }
  return { place, likeness }
}

function likenessAt(darkness: Darkness, pattern: typeof whole, x: number, y: number, { across, down }: Axes): number {
  let sum = 0
  for (const { x: u, y: v, sign } of pattern)
    sum += sign * contrastAt(darkness, x + u * across.x + v * down.x, y + u * across.y + v * down.y)
  return sum / pattern.length
}
