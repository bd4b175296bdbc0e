import type { Engines } from './engine'
import { readBent } from './grid/read-bent'
import { enlarged, greyPixels, sharpened, starkPixels } from './filters'
import type { ReadCode } from './types'
import type { View } from './view'

/** One way to look at a picture. `isOver` says when to give up; a pass that takes long asks now and then. */
export type Pass = (view: View, engines: Engines, isOver: () => boolean) => Promise<readonly ReadCode[]>

/** What every picture gets: milliseconds. */
export const quickPass: Pass = ({ pixels }, { large, small }) => (large ?? small)(pixels, 'quick')

/** Bent, crumpled, slanted, half hidden: a grid of our own, fitted to what is seen. */
const bentPass: Pass = (view, { large, small }, isOver) => readBent(view, large ?? small, isOver)

/** All that the large decoder knows, noise taken out too. */
const thoroughPass: Pass = ({ pixels }, { large, small }) => (large ?? small)(pixels, 'thorough')

/** Black and white by the light of each place: shadows, glare. */
const starkPass: Pass = (view, { large, small }) => (large ?? small)(starkPixels(view.darkness(0)), 'quick')

/** The same at half the size, where grain and moiré are gone. */
const starkHalfPass: Pass = (view, { large, small }) => (large ?? small)(starkPixels(view.darkness(1)), 'quick')

/** At half the size: what is too large, or too grainy. */
const halfPass: Pass = (view, { large, small }) => (large ?? small)(greyPixels(view.grey(1)), 'quick')

/** Edges drawn up: out of focus. */
const sharpPass: Pass = (view, { large, small }) => (large ?? small)(greyPixels(sharpened(view.grey(0))), 'quick')

/** Larger: codes whose modules are hardly two points. */
const enlargedPass: Pass = (view, { large, small }) => (large ?? small)(greyPixels(enlarged(view.grey(0))), 'quick')

/** The other decoder: it stumbles over other things. */
const otherPass: Pass = ({ pixels }, { large, small }) => (large === null ? Promise.resolve([]) : small(pixels, 'thorough'))

/** After the quick pass, those that find most in the least time first. */
export const hardPasses: readonly Pass[] = [
  bentPass,
  starkHalfPass,
  otherPass,
  thoroughPass,
  halfPass,
  enlargedPass,
  sharpPass,
  starkPass,
]
