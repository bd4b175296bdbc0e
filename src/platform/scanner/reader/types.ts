import type { SeenCode } from '../types'

/** A picture as four bytes a point (red, green, blue, opacity), row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** A picture whose pixels the reader takes itself, in the size (points) in which it is to be read. */
export interface BitmapPicture {
  readonly bitmap: ImageBitmap | VideoFrame
  readonly width: number
  readonly height: number
}

/** A code that was read; its corners are fractions of the picture's width and height. */
export type ReadCode = SeenCode

/**
 * How hard to look. `still`: a picture that is all there is, so everything is tried. `frame`: a frame of the camera, the n-th
 * (from 0) since something was last read; every frame gets the cheap look, and later ones a harder one in turn.
 */
export type ReadEffort = 'still' | { readonly frame: number }

/** Finds the codes in a picture, whoever does the work. Empty where there are none. */
export interface CodeReader {
  /** Takes the picture over: it is empty afterwards. */
  read(picture: BitmapPicture | Pixels, effort: ReadEffort): Promise<readonly ReadCode[]>
  close(): void
}
