import type { PosterBlock } from '@/domain/poster/poster'

/**
 * How it went: `saved` to the photos or as a file, `shared` with what the person chose. `unsupported` where this device can't
 * draw or keep a picture: a screenshot does the same then.
 */
export type PosterOutcome = 'saved' | 'shared' | 'cancelled' | 'denied' | 'unsupported'

/** Makes pictures of texts and hands them to the person. */
export interface PosterPress {
  /** Draws the blocks and offers the picture; `name` is the file's, without its ending. */
  readonly offer: (blocks: readonly PosterBlock[], name: string) => Promise<PosterOutcome>
  /** Opens the system's print dialog for the page in front; null where there is none. */
  readonly print: (() => void) | null
}
