import type { ScannedCode } from '../types'

/** A picture as four bytes a point (red, green, blue, opacity), row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** A place in a picture, as fractions of its width and height. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface ReadCode extends ScannedCode {
  /** Around the code, clockwise from its own top left. */
  readonly corners: readonly Point[]
}

/**
 * How hard to look. `still`: a picture that is all there is, so everything is tried. `frame`: a frame of the camera, the n-th
 * (from 0) since something was last read; every frame gets the cheap look, and later ones a harder one in turn.
 */
export type ReadEffort = 'still' | { readonly frame: number }

/** Finds the codes in a picture, whoever does the work. Empty where there are none. */
export interface CodeReader {
  /** Takes the pixels over: they are empty afterwards. */
  read(pixels: Pixels, effort: ReadEffort): Promise<readonly ReadCode[]>
  close(): void
}
