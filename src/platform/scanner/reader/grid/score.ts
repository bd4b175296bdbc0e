import { contrastAt, type Darkness } from './darkness'
import type { Homography } from './homography'

/** How well a grid fits what is seen. */
export interface Score {
  readonly total: number
  /** How well what is known of the symbol agrees with the picture: 1 is perfectly, 0 is chance. */
  readonly agreement: number
}

/** A module that is clearly something earns this share of what one earns that is known to be right. */
export const unknownShare = 0.6

/** Ways to try something else: across and down. */
export const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

/** What a grid earns for some modules: where their middles are on the plane (two numbers each), and what is known of each. */
export function scoreOf(
  darkness: Darkness,
  [a, b, c, d, e, f, g, h]: Homography,
  middles: Float64Array,
  known: Int8Array,
): Score {
  let agreeing = 0
  let knowns = 0
  let clear = 0
  for (let at = 0; at < known.length; at += 1) {
    const u = middles[2 * at] ?? 0
    const v = middles[2 * at + 1] ?? 0
    const w = g * u + h * v + 1
    const dark = contrastAt(darkness, (a * u + b * v + c) / w, (d * u + e * v + f) / w)
    const what = known[at] ?? 0
    if (what === 0) {
      clear += dark < 0 ? -dark : dark
    } else {
      agreeing += what * dark
      knowns += 1
    }
  }
  const agreement = agreeing / knowns
  return { agreement, total: agreement + (unknownShare * clear) / Math.max(1, known.length - knowns) }
}
