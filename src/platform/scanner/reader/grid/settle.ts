import type { Darkness } from './darkness'
import type { Finder } from './finders'
import { type Look, mostLikely } from './likeness'
import type { Triple } from './triples'

/** Rows and columns see a finder's middle only so well: each is moved to where it looks most like one. */
export function settle(darkness: Darkness, triple: Triple): Triple {
  const { topLeft, topRight, bottomLeft, modules } = triple
  const side = modules - 7
  const axes = {
    across: { x: (topRight.x - topLeft.x) / side, y: (topRight.y - topLeft.y) / side },
    down: { x: (bottomLeft.x - topLeft.x) / side, y: (bottomLeft.y - topLeft.y) / side },
  }
  const settled = (finder: Finder): Finder => ({ ...finder, ...mostLikely(darkness, finder, axes, looks).place })
  return { ...triple, topLeft: settled(topLeft), topRight: settled(topRight), bottomLeft: settled(bottomLeft) }
}

const looks: readonly Look[] = [
  { range: 1, stride: 0.5, points: 'half' },
  { range: 0.25, stride: 0.25, points: 'whole' },
]
