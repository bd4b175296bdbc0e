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

/** `quick` for a frame of the camera (the next one comes soon), `thorough` for a picture that is all there is. */
export type ReadEffort = 'quick' | 'thorough'

/** Finds a code in a picture; null where there is none. */
export interface CodeReader {
  /** Takes the pixels over: they are empty afterwards. */
  read(pixels: Pixels, effort: ReadEffort): Promise<ReadCode | null>
  close(): void
}
