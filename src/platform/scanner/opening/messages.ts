import type { PictureFormat, PictureSize } from '../../picture/picture-size'
import type { Pixels } from '../reader/types'
import type { Point } from '../types'

/** A file that is to be opened, and what its header told. */
export interface FileToOpen {
  readonly file: Blob
  readonly format: PictureFormat | null
  readonly size: PictureSize | null
  /** No look is larger than this along its longer side, points. */
  readonly longestSide: number
}

/** One look at a picture, or at a part of it: `corner` and `span` are fractions of the whole. */
export interface Look {
  readonly pixels: Pixels
  readonly corner: Point
  readonly span: Point
}

/** The first message names the file; every later one only asks for the next look. */
export type OpenRequest = FileToOpen | 'next'

/**
 * - `done`: there are no more looks.
 * - `undecodable`: the browser can't make a whole picture of these bytes.
 * - `unable`: this browser can't do it in a worker; the page may.
 */
export type OpenAnswer = { readonly kind: 'look'; readonly look: Look } | { readonly kind: 'done' | 'undecodable' | 'unable' }
