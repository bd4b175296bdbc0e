import { contrastAt, type Darkness } from './darkness'
import type { Homography } from './homography'
import { homographyOf, moved, type Plane, unknownShare } from './plane'
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
  let corners = start
  let homography = homographyOf(symbol, corners)
  let best = scoreOf(darkness, symbol, homography, heights, curve)
  for (const stride of strides) {
    for (let round = 0; round < 3; round += 1) {
      const before = best
      for (let at = 0; at < curve.length; at += 1) {
        for (const change of [stride, -stride]) {
          curve[at] = (curve[at] ?? 0) + change
          const score = scoreOf(darkness, symbol, homography, heights, curve)
          if (score > best) best = score
          else curve[at] = (curve[at] ?? 0) - change
        }
      }
      for (let at = 0; at < 16; at += 1) {
        const by = (at & 1 ? 1 : -1) * stride * module
        const tried = moved(corners, at >> 2, at & 2 ? by : 0, at & 2 ? 0 : by)
        const map = homographyOf(symbol, tried)
        const score = scoreOf(darkness, symbol, map, heights, curve)
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
function heightsOf({ modules, many }: Symbol): Float64Array {
  const side = modules - 7
  const heights = new Float64Array((many.length / 3) * count)
  for (let at = 0, into = 0; at < many.length; at += 3) {
    const u = ((many[at] ?? 0) - 3) / side
    const v = ((many[at + 1] ?? 0) - 3) / side
    for (const shape of shapes) heights[into++] = shape(u, v)
  }
  return heights
}

function scoreOf(darkness: Darkness, { many }: Symbol, homography: Homography, heights: Float64Array, curve: Curve): number {
  const [a, b, c, d, e, f, g, h] = homography
  let agreeing = 0
  let knowns = 0
  let clear = 0
  let unknowns = 0
  for (let at = 0, from = 0; at < many.length; at += 3, from += count) {
    let u = (many[at] ?? 0) + 0.5
    let v = (many[at + 1] ?? 0) + 0.5
    for (let shape = 0; shape < count; shape += 1) {
      const height = heights[from + shape] ?? 0
      u += height * (curve[shape] ?? 0)
      v += height * (curve[count + shape] ?? 0)
    }
    const w = g * u + h * v + 1
    const dark = contrastAt(darkness, (a * u + b * v + c) / w, (d * u + e * v + f) / w)
    const what = many[at + 2] ?? 0
    if (what === 0) {
      clear += dark < 0 ? -dark : dark
      unknowns += 1
    } else {
      agreeing += what * dark
      knowns += 1
    }
  }
  return agreeing / knowns + (unknownShare * clear) / Math.max(1, unknowns)
}
