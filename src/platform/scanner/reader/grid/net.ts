import { type Curved, curved, onCurve } from './curve'
import { contrastAt, type Darkness } from './darkness'
import type { Place } from './homography'
import type { Plane } from './plane'
import { directions, unknownShare } from './score'
import type { Symbol } from './symbol'

/**
 * A grid that bends with what it lies on (a can, a crumpled receipt): a coarse net over the symbol whose nodes are moved, with
 * what lies between them moved in proportion.
 */
export interface Net {
  readonly symbol: Symbol
  /** Nodes on a side. */
  readonly nodes: number
  /** How far each node is moved, in modules across and down: two numbers a node, row by row. */
  readonly shifts: Float64Array
  /** For each column (and row) the node before it, and how far it is from that one to the next: 0 to 1. */
  readonly before: Int16Array
  readonly after: Float64Array
  /** For each module its middle on the curved plane, and what a module across and one down are there: six numbers, row by row. */
  readonly middles: Float64Array
}

const perModule = 6
/** Modules between two nodes, about. */
const mesh = 6
/** What bending costs. */
const stiffness = 0.03
const strides = [0.5, 0.25, 0.12]

/** Bends a plane's grid to the picture: node by node from the finders outward, then again in finer moves. */
export function bend(darkness: Darkness, plane: Plane): Net {
  const { symbol } = plane
  const nodes = Math.max(4, Math.min(12, Math.round(symbol.modules / mesh) + 1))
  const cell = symbol.modules / (nodes - 1)
  const before = Int16Array.from({ length: symbol.modules }, (_, at) => Math.min(nodes - 2, Math.floor((at + 0.5) / cell)))
  const after = Float64Array.from({ length: symbol.modules }, (_, at) => (at + 0.5) / cell - (before[at] ?? 0))
  const shifts = new Float64Array(2 * nodes * nodes)
  const net: Net = { symbol, nodes, shifts, before, after, middles: middlesOf(symbol, curved(darkness, plane)) }
  const order = outward(nodes)
  for (const stride of strides) {
    for (let round = 0; round < 2; round += 1) for (const node of order) moveNode(darkness, net, node, stride)
  }
  return net
}

function middlesOf({ modules }: Symbol, { homography: [a, b, c, d, e, f, g, h], curve }: Curved): Float64Array {
  const middles = new Float64Array(perModule * modules * modules)
  let at = 0
  for (let row = 0; row < modules; row += 1) {
    for (let column = 0; column < modules; column += 1, at += perModule) {
      const { u, v } = onCurve(curve, modules, column + 0.5, row + 0.5)
      const w = g * u + h * v + 1
      const x = (a * u + b * v + c) / w
      const y = (d * u + e * v + f) / w
      middles.set([x, y, (a - g * x) / w, (b - h * x) / w, (d - g * y) / w, (e - h * y) / w], at)
    }
  }
  return middles
}

/** The nodes by how far they are from the nearest finder. */
function outward(nodes: number): readonly number[] {
  const last = nodes - 1
  const far = (node: number): number => {
    const x = node % nodes
    const y = Math.floor(node / nodes)
    return Math.min(x + y, last - x + y, x + last - y)
  }
  return Array.from({ length: nodes * nodes }, (_, node) => node).sort((a, b) => far(a) - far(b))
}

function moveNode(darkness: Darkness, net: Net, node: number, stride: number): void {
  const { shifts } = net
  let best = nodeScore(darkness, net, node)
  for (let tries = 0; tries < 3; tries += 1) {
    const before = best
    for (const [dx, dy] of directions) {
      const x = shifts[2 * node] ?? 0
      const y = shifts[2 * node + 1] ?? 0
      shifts[2 * node] = x + dx * stride
      shifts[2 * node + 1] = y + dy * stride
      const score = nodeScore(darkness, net, node)
      if (score > best) {
        best = score
      } else {
        shifts[2 * node] = x
        shifts[2 * node + 1] = y
      }
    }
    if (best === before) return
  }
}

/** What the modules around a node earn, the near ones more, less what the net is bent there. */
function nodeScore(darkness: Darkness, net: Net, node: number): number {
  const { symbol, nodes } = net
  const { modules, known } = symbol
  const cell = modules / (nodes - 1)
  const nodeX = node % nodes
  const nodeY = Math.floor(node / nodes)
  const left = Math.max(0, Math.ceil((nodeX - 1) * cell - 0.5))
  const right = Math.min(modules - 1, Math.floor((nodeX + 1) * cell - 0.5))
  const top = Math.max(0, Math.ceil((nodeY - 1) * cell - 0.5))
  const bottom = Math.min(modules - 1, Math.floor((nodeY + 1) * cell - 0.5))
  let sum = 0
  let weights = 0
  for (let row = top; row <= bottom; row += 1) {
    const nearY = 1 - Math.abs((row + 0.5) / cell - nodeY)
    for (let column = left; column <= right; column += 1) {
      const near = nearY * (1 - Math.abs((column + 0.5) / cell - nodeX))
      if (near <= 0) continue
      const dark = darknessIn(darkness, net, column, row, 0, 0)
      const what = known[row * modules + column] ?? 0
      sum += near * (what === 0 ? unknownShare * (dark < 0 ? -dark : dark) : what * dark)
      weights += near
    }
  }
  return sum / Math.max(1e-9, weights) - stiffness * bending(net, nodeX, nodeY)
}

/** How far the node and its neighbours are from the middle of theirs, squared. */
function bending({ nodes, shifts }: Net, nodeX: number, nodeY: number): number {
  let sum = 0
  for (let offset = -1; offset <= 1; offset += 1) {
    const x = nodeX + offset
    const y = nodeY + offset
    if (x >= 1 && x < nodes - 1) sum += bentBetween(shifts, 2 * (nodeY * nodes + x), 2)
    if (y >= 1 && y < nodes - 1) sum += bentBetween(shifts, 2 * (y * nodes + nodeX), 2 * nodes)
  }
  return sum
}

function bentBetween(shifts: Float64Array, at: number, apart: number): number {
  const x = (shifts[at - apart] ?? 0) - 2 * (shifts[at] ?? 0) + (shifts[at + apart] ?? 0)
  const y = (shifts[at - apart + 1] ?? 0) - 2 * (shifts[at + 1] ?? 0) + (shifts[at + apart + 1] ?? 0)
  return x * x + y * y
}

/** How dark the picture is in a module, `du` across and `dv` down from its middle (modules). */
function darknessIn(darkness: Darkness, net: Net, column: number, row: number, du: number, dv: number): number {
  const { symbol, nodes, shifts, before, after, middles } = net
  const ax = after[column] ?? 0
  const ay = after[row] ?? 0
  const at = 2 * ((before[row] ?? 0) * nodes + (before[column] ?? 0))
  const below = at + 2 * nodes
  const w00 = (1 - ax) * (1 - ay)
  const w10 = ax * (1 - ay)
  const w01 = (1 - ax) * ay
  const w11 = ax * ay
  const u =
    du + (shifts[at] ?? 0) * w00 + (shifts[at + 2] ?? 0) * w10 + (shifts[below] ?? 0) * w01 + (shifts[below + 2] ?? 0) * w11
  const v =
    dv +
    (shifts[at + 1] ?? 0) * w00 +
    (shifts[at + 3] ?? 0) * w10 +
    (shifts[below + 1] ?? 0) * w01 +
    (shifts[below + 3] ?? 0) * w11
  const from = perModule * (row * symbol.modules + column)
  return contrastAt(
    darkness,
    (middles[from] ?? 0) + u * (middles[from + 2] ?? 0) + v * (middles[from + 3] ?? 0),
    (middles[from + 1] ?? 0) + u * (middles[from + 4] ?? 0) + v * (middles[from + 5] ?? 0),
  )
}

/** What each module is: from -1 (paper) to 1 (ink), row by row, of five places in it. */
export function sample(darkness: Darkness, net: Net): Float32Array {
  const { modules } = net.symbol
  const read = new Float32Array(modules * modules)
  for (let row = 0; row < modules; row += 1) {
    for (let column = 0; column < modules; column += 1) {
      let sum = 0
      for (const [du, dv, weight] of insideModule) sum += weight * darknessIn(darkness, net, column, row, du, dv)
      read[row * modules + column] = sum
    }
  }
  return read
}

const insideModule = [
  [0, 0, 0.4],
  [0.2, 0, 0.15],
  [-0.2, 0, 0.15],
  [0, 0.2, 0.15],
  [0, -0.2, 0.15],
] as const

/** The outer corners of the symbol in the picture, clockwise from its top left. */
export function cornersOf({ symbol: { modules }, middles }: Net): readonly Place[] {
  const last = modules - 1
  return [
    [0, 0, -0.5, -0.5],
    [last, 0, 0.5, -0.5],
    [last, last, 0.5, 0.5],
    [0, last, -0.5, 0.5],
  ].map(([column = 0, row = 0, u = 0, v = 0]) => {
    const from = perModule * (row * modules + column)
    return {
      x: (middles[from] ?? 0) + u * (middles[from + 2] ?? 0) + v * (middles[from + 3] ?? 0),
      y: (middles[from + 1] ?? 0) + u * (middles[from + 4] ?? 0) + v * (middles[from + 5] ?? 0),
    }
  })
}
