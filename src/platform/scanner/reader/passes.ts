import type { Engines } from './engine'
import { enlarged, greyPixels, sharpened, starkPixels } from './filters'
import { readBent } from './grid/read-bent'
import type { ReadCode } from './types'
import type { View } from './view'

/** One way to look at a picture. */
export interface Pass {
  /** How long it takes at most, in times of the quick pass; one that asks `isOver` now and then costs 0. */
  readonly cost: number
  /** `isOver` says that it is time to give up. */
  run(view: View, engines: Engines, isOver: () => boolean): Promise<readonly ReadCode[]>
}

/** What every picture gets. */
export const quickPass: Pass = {
  cost: 1,
  run: ({ pixels }, { large, small }) => (large ?? small)(pixels, 'quick'),
}

/** Bent, crumpled, slanted, half hidden: a grid of our own, fitted to what is seen. */
const bentPass: Pass = {
  cost: 0,
  run: (view, { large, small }, isOver) => readBent(view, large ?? small, isOver),
}

/** Black and white by the light of each place: shadows, glare. */
const starkPass: Pass = {
  cost: 2,
  run: (view, { large, small }) => (large ?? small)(starkPixels(view.darkness(0)), 'quick'),
}

/** The other decoder: it stumbles over other things. */
const otherPass: Pass = {
  cost: 3,
  run: ({ pixels }, { large, small }) => (large === null ? Promise.resolve([]) : small(pixels, 'thorough')),
}

/** All that the large decoder knows: turned barcodes, noise taken out. */
const thoroughPass: Pass = {
  cost: 3,
  run: ({ pixels }, { large, small }) => (large ?? small)(pixels, 'thorough'),
}

/** Edges drawn up: out of focus. */
const sharpPass: Pass = {
  cost: 4,
  run: (view, { large, small }) => (large ?? small)(greyPixels(sharpened(view.grey(0))), 'quick'),
}

/** Larger: codes whose modules are hardly two points. */
const enlargedPass: Pass = {
  cost: 6,
  run: (view, { large, small }) => (large ?? small)(greyPixels(enlarged(view.grey(0))), 'quick'),
}

/** After the quick pass, those that find most in the least time first. */
export const hardPasses: readonly Pass[] = [bentPass, starkPass, otherPass, thoroughPass, sharpPass, enlargedPass]
