import type { BitmapPicture, Pixels, ReadCode, ReadEffort } from './types'

/** What the page asks of the worker. */
export interface ReadRequest {
  readonly id: number
  readonly picture: BitmapPicture | Pixels
  readonly effort: ReadEffort
}

/** What the worker tells: first that it listens, then an answer for each request. */
export type WorkerMessage =
  { readonly kind: 'ready' } | { readonly kind: 'read'; readonly id: number; readonly codes: readonly ReadCode[] }
