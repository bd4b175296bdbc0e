import type { Darkness } from './darkness'
import type { Homography } from './homography'
import { homographyOf, moved, type Plane } from './plane'
import { scoreOf } from './score'
import type { Symbol } from './symbol'

/**
 * How a plane's grid is curved as a whole, as a label around a can is: six shapes, each with a height across and one down, in
 * modules. The shapes are level at the finders.
 */
export type Curve = Float64Array

/** Shapes by where a place is between the middles of the finders, 0 to 1 each way; each is 1 high at most. */
const shapes: readonly ((u: number, v: number) => number)[] = [
  (u) => 4 * u * (1 - u),
  (_, v) => 4 * v * (1 - v),
  (u) => 10.4 * u * (1 - u) * (2 * u - 1),
  (_, v) => 10.4 * v * (1 - v) * (2 * v - 1),
  (u, v) => 4 * u * (1 - u) * v,
  (u, v) => 4 * v * (1 - v) * u,
]
const count = shapes.length

/** Heights are changed by so many modules, the largest first. */
const strides = [1, 0.5, 0.25, 0.12]

/** A plane's grid with its curve. */
export interface Curved {
  readonly homography: Homography
  readonly curve: Curve
}

/** The curve that makes a plane's grid agree best with the picture; its corners move along. */
export function curved(darkness: Darkness, { symbol, corners: start, module }: Plane): Curved {
  const curve = new Float64Array(2 * count)
  const heights = heightsOf(symbol)
  const middles = Float64Array.from(symbol.many.middles)
  let corners = start
  let homography = homographyOf(symbol, corners)
  const earned = (map: Homography): number => scoreOf(darkness, map, middles, symbol.many.known).total
  let best = earned(homography)
  for (const stride of strides) {
    for (let round = 0; round < 3; round += 1) {
      const before = best
      for (let at = 0; at < curve.length; at += 1) {
        for (const change of [stride, -stride]) {
          curve[at] = (curve[at] ?? 0) + change
          moveMiddles(symbol, heights, curve, middles)
          const score = earned(homography)
          if (score > best) best = score
          else curve[at] = (curve[at] ?? 0) - change
        }
      }
      moveMiddles(symbol, heights, curve, middles)
      for (let at = 0; at < 16; at += 1) {
        const by = (at & 1 ? 1 : -1) * stride * module
        const tried = moved(corners, at >> 2, at & 2 ? by : 0, at & 2 ? 0 : by)
        const map = homographyOf(symbol, tried)
        const score = earned(map)
        if (score <= best) continue
        best = score
        corners = tried
        homography = map
      }
      if (best === before) break
    }
  }
  return { homography, curve }
}

/** Where the middle of a module lies on the curve, in modules of the plane. */
export function onCurve(curve: Curve, modules: number, u: number, v: number): { readonly u: number; readonly v: number } {
  const side = modules - 7
  let across = u
  let down = v
  shapes.forEach((shape, index) => {
    const height = shape((u - 3.5) / side, (v - 3.5) / side)
    across += height * (curve[index] ?? 0)
    down += height * (curve[count + index] ?? 0)
  })
  return { u: across, v: down }
}

/** The shapes' heights at the modules that are looked at, so that each is worked out once. */
function heightsOf({ modules, many: { middles } }: Symbol): Float64Array {
  const side = modules - 7
  const heights = new Float64Array((middles.length / 2) * count)
  for (let at = 0, into = 0; at < middles.length; at += 2) {
    const u = ((middles[at] ?? 0) - 3.5) / side
    const v = ((middles[at + 1] ?? 0) - 3.5) / side
    for (const shape of shapes) heights[into++] = shape(u, v)
  }
  return heights
}

/** The middles of the modules that are looked at, moved by the curve. */
function moveMiddles({ many: { middles } }: Symbol, heights: Float64Array, curve: Curve, into: Float64Array): void {
  for (let at = 0, from = 0; at < middles.length; at += 2, from += count) {
    let u = middles[at] ?? 0
    let v = middles[at + 1] ?? 0
    for (let shape = 0; shape < count; shape += 1) {
      const height = heights[from + shape] ?? 0
      u += height * (curve[shape] ?? 0)
      v += height * (curve[count + shape] ?? 0)
    }
    into[at] = u
    into[at + 1] = v
  }
}
