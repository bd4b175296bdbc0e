import type { Engines } from './engine'
import { hardPasses, type Pass, quickPass } from './passes'
import type { Pixels, ReadCode, ReadEffort } from './types'
import { viewOf } from './view'

/** Reads codes with the engines that are there at the moment: `engines` is asked anew for every picture. */
export type Decoder = (pixels: Pixels, effort: ReadEffort) => Promise<readonly ReadCode[]>

/** What reading may take. A pass that would take longer is not begun, and one that can is told to give up. */
interface Budget {
  /** Milliseconds. */
  readonly ms: number
  /** Or so many times what the quick pass took, where that is more: on a slow phone everything takes longer. */
  readonly quicks: number
}

const stillBudget: Budget = { ms: 150, quicks: 12 }
/** The next frame is coming. */
const frameBudget: Budget = { ms: 60, quicks: 4 }

/** `now` gives milliseconds. */
export function createDecoder(engines: () => Engines, now: () => number): Decoder {
  return async (pixels, effort) => {
    const { ms, quicks } = effort === 'still' ? stillBudget : frameBudget
    const from = now()
    let until = from + ms
    const isOver = (): boolean => now() > until
    const view = viewOf(pixels)

    /** A picture that a decoder stumbles over may be read by another. */
    async function run(pass: Pass): Promise<readonly ReadCode[]> {
      try {
        return await pass.run(view, engines(), isOver)
      } catch {
        return []
      }
    }

    const codes = await run(quickPass)
    if (codes.length > 0) return codes
    const quickTook = now() - from
    until = from + Math.max(ms, quicks * quickTook)
    for (const pass of effort === 'still' ? hardPasses : hardPassOf(effort.frame)) {
      if (now() + pass.cost * quickTook > until) continue
      const found = await run(pass)
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
