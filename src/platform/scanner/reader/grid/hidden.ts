import { contrastAt, type Darkness } from './darkness'
import type { Finder } from './finders'

/** What a finder and the white around it look like from its middle: 9 by 9 modules. */
const pattern = Array.from({ length: 81 }, (_, at) => {
  const x = (at % 9) - 4
  const y = Math.floor(at / 9) - 4
  const ring = Math.max(Math.abs(x), Math.abs(y))
  return { x, y, sign: ring === 2 || ring === 4 ? -1 : 1 }
})

/** Half of it, spread over it, for the first look. */
const few = pattern.filter((_, at) => at % 2 === 0)

/** How much of a finder must be there to be believed: 1 is all of it. */
const believable = 0.45
/** How far from where it is expected it is looked for, modules. */
const search = 5

/** Pairs of finders that the largest number of rows saw are tried first; no more than these. */
const mostPairs = 12

/**
 * Looks for finders that glare or a tear hides from the rows: where two are seen, the third can only be in few places, and is known
 * there by what is left of it.
 */
export function findHidden(darkness: Darkness, finders: readonly Finder[]): readonly Finder[] {
  const hidden: Finder[] = []
  for (const [one, two] of pairsOf(finders)) {
    const moduleX = (one.moduleX + two.moduleX) / 2
    const moduleY = (one.moduleY + two.moduleY) / 2
    // In a picture stretched so that modules are square, the third is at a right angle.
    const dx = (two.x - one.x) / moduleX
    const dy = (two.y - one.y) / moduleY
    const distance = Math.sqrt(dx * dx + dy * dy)
    if (distance < 12 || distance > 150) continue
    const places = [
      [one.x - dy * moduleX, one.y + dx * moduleY],
      [one.x + dy * moduleX, one.y - dx * moduleY],
      [two.x - dy * moduleX, two.y + dx * moduleY],
      [two.x + dy * moduleX, two.y - dx * moduleY],
      // The two seen may be the ends of the diagonal.
      [(one.x + two.x - dy * moduleX) / 2, (one.y + two.y + dx * moduleY) / 2],
      [(one.x + two.x + dy * moduleX) / 2, (one.y + two.y - dx * moduleY) / 2],
    ] as const
    places.forEach(([x, y], index) => {
      const turn = Math.atan2(dy, dx) + (index < 4 ? 0 : Math.PI / 4)
      const found = lookAt(darkness, x, y, moduleX, moduleY, turn)
      if (found !== null) hidden.push(found)
    })
  }
  return hidden
}

function pairsOf(finders: readonly Finder[]): readonly (readonly [Finder, Finder])[] {
  const pairs: { readonly pair: readonly [Finder, Finder]; readonly unlike: number }[] = []
  finders.forEach((one, index) => {
    for (const two of finders.slice(index + 1)) {
      const unlike = Math.abs(Math.log(one.moduleX / two.moduleX)) + Math.abs(Math.log(one.moduleY / two.moduleY))
      if (unlike < 0.7) pairs.push({ pair: [one, two], unlike: unlike + 1 / (one.seen + two.seen) })
    }
  })
  return pairs
    .sort((a, b) => a.unlike - b.unlike)
    .slice(0, mostPairs)
    .map(({ pair }) => pair)
}

/** From afar, then near the best place. */
const looks = [
  { range: search, stride: 1, points: few },
  { range: 0.75, stride: 0.25, points: pattern },
]

/** The best place of a finder near where it is expected, its sides turned by `turn`; null where nothing looks like one. */
function lookAt(darkness: Darkness, x: number, y: number, moduleX: number, moduleY: number, turn: number): Finder | null {
  if (x < 0 || y < 0 || x >= darkness.width || y >= darkness.height) return null
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  // The pattern's own axes in the picture.
  const axes = [cos * moduleX, -sin * moduleX, sin * moduleY, cos * moduleY] as const
  let best = { x, y, score: -1 }
  for (const { range, stride, points } of looks) {
    const from = { x: best.x, y: best.y }
    best = { ...from, score: -1 }
    for (let v = -range; v <= range; v += stride) {
      for (let u = -range; u <= range; u += stride) {
        const px = from.x + u * moduleX
        const py = from.y + v * moduleY
        const score = likeness(darkness, points, px, py, axes)
        if (score > best.score) best = { x: px, y: py, score }
      }
    }
  }
  return best.score < believable ? null : { x: best.x, y: best.y, moduleX, moduleY, seen: 1 }
}

type Axes = readonly [number, number, number, number]

function likeness(darkness: Darkness, points: typeof pattern, x: number, y: number, [ax, bx, ay, by]: Axes): number {
  let sum = 0
  for (const { x: u, y: v, sign } of points) sum += sign * contrastAt(darkness, x + u * ax + v * bx, y + u * ay + v * by)
  return sum / points.length
}
