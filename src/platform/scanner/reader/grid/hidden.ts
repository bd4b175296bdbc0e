import type { Darkness } from './darkness'
import type { Finder } from './finders'
import { type Look, mostLikely } from './likeness'

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
      if (finders.some((seen) => Math.abs(seen.x - x) < search * moduleX && Math.abs(seen.y - y) < search * moduleY)) return
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
const looks: readonly Look[] = [
  { range: search, stride: 1, points: 'half' },
  { range: 0.75, stride: 0.25, points: 'whole' },
]

/** The best place of a finder near where it is expected, its sides turned by `turn`; null where nothing looks like one. */
function lookAt(darkness: Darkness, x: number, y: number, moduleX: number, moduleY: number, turn: number): Finder | null {
  if (x < 0 || y < 0 || x >= darkness.width || y >= darkness.height) return null
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  const axes = { across: { x: cos * moduleX, y: sin * moduleY }, down: { x: -sin * moduleX, y: cos * moduleY } }
  const { place, likeness } = mostLikely(darkness, { x, y }, axes, looks)
  return likeness < believable ? null : { x: place.x, y: place.y, moduleX, moduleY, seen: 1 }
}
