import type { Pixels, ReadCode, ReadEffort } from './types'

/** What the page asks of the worker. */
export interface ReadRequest {
  readonly id: number
  readonly pixels: Pixels
  readonly effort: ReadEffort
}

/** What the worker tells: first whether it works at all, then an answer for each request. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'read'; readonly id: number; readonly codes: readonly ReadCode[] }
