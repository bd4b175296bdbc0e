import type { Result } from '@/domain/core/result'
import type { PictureFacts } from '@/domain/verification/picture-checks'

/**
 * - `denied`: camera or album are not allowed to this app.
 * - `unreadable`: what was chosen is no picture that the device can open, or none that can be made small enough.
 */
export type PictureFailure = { readonly code: 'cancelled' | 'denied' | 'unsupported' | 'unreadable' }

/** One picture as it is sent: a JPEG in base64 (a PNG where the platform only hands the file on), without "data:" before it. */
export interface PreparedPicture {
  readonly base64: string
  readonly facts: PictureFacts
}

/** A picture that the person has taken or chosen. */
export interface ChosenPicture {
  /** What the picture element shows: an address that means nothing outside of this app and this run. */
  readonly preview: string
  /** Makes it small enough to send, and measures it. Takes a moment: cameras make pictures of 50 million points. */
  prepare(): Promise<Result<PreparedPicture, PictureFailure>>
  /** Lets go of what the preview holds. */
  forget(): void
}

/** Takes one picture with the camera, or lets the person choose one of theirs. */
export interface PictureTaker {
  choose(source: 'camera' | 'album'): Promise<Result<ChosenPicture, PictureFailure>>
}
