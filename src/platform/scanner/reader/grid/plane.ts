import type { Darkness } from './darkness'
import { fromSquare, type Homography, type Place } from './homography'
import { directions, type Score, scoreOf } from './score'
import { type ModuleList, type Symbol, symbolOf } from './symbol'
import type { Triple } from './triples'

/** A symbol's flat grid laid over a picture. */
export interface Plane {
  readonly symbol: Symbol
  readonly corners: Corners
  /** A module's size, points. */
  readonly module: number
  /** How well what is known of the symbol agrees with the picture: 1 is perfectly, 0 is chance. */
  readonly agreement: number
}

/** The middles of the three finders and of the fourth corner, which has none; clockwise from the top left. */
export type Corners = readonly [Place, Place, Place, Place]

/** Versions that are followed up. */
const most = 2
/** Versions tried beside the one that the distances have. */
const besides = [0, -1, 1, -2, 2]
/** Three finders that agree less than this with every grid laid on them are three times chance. */
const hopeless = 0.22
/** The fourth corner's places that are tried: so many each way, so far from one another (parts of a side). */
const rounds = [
  { places: 2, apart: 0.12 },
  { places: 1, apart: 0.05 },
]

/** Lays grids of the likeliest versions on three finders; the best first. */
export function fitPlanes(darkness: Darkness, triple: Triple): readonly Plane[] {
  const near = Math.round((triple.modules - 17) / 4)
  return besides
    .map((beside) => near + beside)
    .filter((version) => version >= 1 && version <= 40)
    .map((version) => coarse(darkness, symbolOf(version), triple))
    .filter(({ score }) => score.agreement > hopeless)
    .sort((a, b) => b.score.total - a.score.total)
    .slice(0, most)
    .map((plane) => refined(darkness, plane, triple))
    .sort((a, b) => b.agreement - a.agreement)
}

interface Coarse {
  readonly symbol: Symbol
  readonly corners: Corners
  readonly score: Score
}

/** The fourth corner that makes the best grid, over what perspective makes of a square: far apart first, then around the best. */
function coarse(darkness: Darkness, symbol: Symbol, triple: Triple): Coarse {
  let best: Coarse = { symbol, corners: withFourth(triple, 0, 0), score: { total: -1, agreement: 0 } }
  let middle: readonly [number, number] = [0, 0]
  for (const { places, apart } of rounds) {
    const [along0, down0] = middle
    for (let i = -places; i <= places; i += 1) {
      for (let j = -places; j <= places; j += 1) {
        const along = along0 + i * apart
        const down = down0 + j * apart
        const corners = withFourth(triple, along, down)
        const score = scoreAt(darkness, symbol, symbol.few, corners)
        if (score.total <= best.score.total) continue
        best = { symbol, corners, score }
        middle = [along, down]
      }
    }
  }
  return best
}

function withFourth({ topLeft, topRight, bottomLeft }: Triple, along: number, down: number): Corners {
  const x = topRight.x + bottomLeft.x - topLeft.x + along * (topRight.x - topLeft.x) + down * (bottomLeft.x - topLeft.x)
  const y = topRight.y + bottomLeft.y - topLeft.y + along * (topRight.y - topLeft.y) + down * (bottomLeft.y - topLeft.y)
  return [topLeft, topRight, { x, y }, bottomLeft]
}

const strides = [1, 0.5, 0.25]

/** Moves the corners as long as that makes the grid better. */
function refined(darkness: Darkness, { symbol, corners: start }: Coarse, { module }: Triple): Plane {
  let corners = start
  let best = scoreAt(darkness, symbol, symbol.many, corners)
  for (const stride of strides) {
    for (let round = 0; round < 2; round += 1) {
      const before = best.total
      for (const corner of [2, 0, 1, 3]) {
        for (const [dx, dy] of directions) {
          const tried = moved(corners, corner, dx * stride * module, dy * stride * module)
          const score = scoreAt(darkness, symbol, symbol.many, tried)
          if (score.total <= best.total) continue
          best = score
          corners = tried
        }
      }
      if (best.total === before) break
    }
  }
  return { symbol, corners, module, agreement: best.agreement }
}

export function moved([p0, p1, p2, p3]: Corners, which: number, dx: number, dy: number): Corners {
  const by = ({ x, y }: Place, index: number): Place => (index === which ? { x: x + dx, y: y + dy } : { x, y })
  return [by(p0, 0), by(p1, 1), by(p2, 2), by(p3, 3)]
}

/** From modules to points of the picture. */
export function homographyOf(symbol: Symbol, [p0, p1, p2, p3]: Corners): Homography {
  return fromSquare(3.5, symbol.modules - 3.5, p0, p1, p2, p3)
}

function scoreAt(darkness: Darkness, symbol: Symbol, { middles, known }: ModuleList, corners: Corners): Score {
  return scoreOf(darkness, homographyOf(symbol, corners), middles, known)
}
