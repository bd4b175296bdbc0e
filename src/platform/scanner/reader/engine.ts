import type { Pixels, ReadCode } from './types'

/** `quick`: the likely ways. `thorough`: all ways. `clean`: a drawn QR code, straight and without a fault. */
export type EngineLook = 'quick' | 'thorough' | 'clean'

/** A decoder: the codes that it finds in a picture. It may throw over a picture that it can't digest. */
export type Engine = (pixels: Pixels, look: EngineLook) => Promise<readonly ReadCode[]>

/** The decoders at hand. `large` is null until it has been loaded, and for good where it can't be. */
export interface Engines {
  readonly small: Engine
  readonly large: Engine | null
}
