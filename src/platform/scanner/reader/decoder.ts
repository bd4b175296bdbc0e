import type { Engines } from './engine'
import { hardPasses, type Pass, quickPass } from './passes'
import type { Pixels, ReadCode, ReadEffort } from './types'
import { viewOf } from './view'

/** Reads codes with the engines that are there at the moment: `engines` is asked anew for every picture. */
export type Decoder = (pixels: Pixels, effort: ReadEffort) => Promise<readonly ReadCode[]>

/** After so many ms no further pass is begun on a picture; the one that is running is told to give up. */
const stillBudget = 240
/** The same for a frame of the camera: the next one is coming. */
const frameBudget = 60

/** `now` gives milliseconds. */
export function createDecoder(engines: () => Engines, now: () => number): Decoder {
  return async (pixels, effort) => {
    const until = now() + (effort === 'still' ? stillBudget : frameBudget)
    const isOver = (): boolean => now() > until
    const view = viewOf(pixels)
    for (const pass of effort === 'still' ? [quickPass, ...hardPasses] : passesOfFrame(effort.frame)) {
      if (isOver()) break
      const codes = await pass(view, engines(), isOver)
      if (codes.length > 0) return codes
    }
    return []
  }
}

/** Every frame gets the quick pass; after the first also one of the hard ones, each in its turn. */
function passesOfFrame(frame: number): readonly Pass[] {
  const hard = frame === 0 ? undefined : hardPasses[(frame - 1) % hardPasses.length]
  return hard === undefined ? [quickPass] : [quickPass, hard]
}
