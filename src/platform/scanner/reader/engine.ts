import type { Pixels, ReadCode } from './types'

export interface EngineOptions {
  /** Look longer, in more ways. */
  readonly thorough: boolean
}

/** A decoder: the codes that it finds in a picture. It may throw over a picture that it can't digest. */
export type Engine = (pixels: Pixels, options: EngineOptions) => Promise<readonly ReadCode[]>

/** The decoders at hand. `large` is null until it has been loaded, and for good where it can't be. */
export interface Engines {
  readonly small: Engine
  readonly large: Engine | null
}
