import type { Engines } from './engine'
import { hardPasses, type Pass, quickPass } from './passes'
import type { Pixels, ReadCode, ReadEffort } from './types'
import { viewOf } from './view'

/** Reads codes with the engines that are there at the moment: `engines` is asked anew for every picture. */
export type Decoder = (pixels: Pixels, effort: ReadEffort) => Promise<readonly ReadCode[]>

/** What a picture may take, ms: no pass is begun that would take longer, and one that can is told to give up. */
const stillBudget = 150
/** The same for a frame of the camera: the next one is coming. */
const frameBudget = 60

/** `now` gives milliseconds. */
export function createDecoder(engines: () => Engines, now: () => number): Decoder {
  return async (pixels, effort) => {
    const from = now()
    const until = from + (effort === 'still' ? stillBudget : frameBudget)
    const isOver = (): boolean => now() > until
    const view = viewOf(pixels)
    const codes = await quickPass.run(view, engines(), isOver)
    if (codes.length > 0) return codes
    const quickTook = now() - from
    for (const pass of effort === 'still' ? hardPasses : hardPassOf(effort.frame)) {
      if (now() + pass.cost * quickTook > until) continue
      const found = await pass.run(view, engines(), isOver)
      if (found.length > 0) return found
    }
    return []
  }
}

/** The first frame gets the quick pass alone, each later one also one of the hard ones, in turn. */
function hardPassOf(frame: number): readonly Pass[] {
  const pass = frame === 0 ? undefined : hardPasses[(frame - 1) % hardPasses.length]
  return pass === undefined ? [] : [pass]
}
