import type { Engines } from './engine'
import type { Pixels, ReadCode, ReadEffort } from './types'

/** Reads codes with the engines that are there at the moment: `engines` is asked anew for every picture. */
export type Decoder = (pixels: Pixels, effort: ReadEffort) => Promise<readonly ReadCode[]>

export function createDecoder(engines: () => Engines): Decoder {
  return async (pixels, effort) => {
    const { large, small } = engines()
    return (large ?? small)(pixels, { thorough: effort === 'still' })
  }
}
