import type { PictureProblem } from './picture-checks'
import type { Piece, PicturePiece, ReviewReason, VerificationStatus } from './pieces'

/** Where a picture is taken from. */
export type PictureSource = 'camera' | 'album'

/** One picture by its name; its bytes are with the shell, never here. */
export type Picture =
  | { readonly at: 'empty' }
  /** The check found something; it is not sent unless the person says so. */
  | { readonly at: 'rejected'; readonly pictureId: string; readonly problems: readonly PictureProblem[] }
  | { readonly at: 'ready'; readonly pictureId: string }
  /** The reviewers have it. */
  | { readonly at: 'sent'; readonly pictureId: string }

export type Pictures = Readonly<Record<PicturePiece, Picture>>

/** Why no picture came of an attempt to take one; `cancelled` says nothing, the person went back. */
export type TakeFailure = 'cancelled' | 'denied' | 'unsupported' | 'unreadable'

/** Everything that is needed for the next review. */
export interface Collection {
  /** Counts the questions to the device and the service: an answer to any but the last is late, and dropped. */
  readonly run: number
  /** What the reviewers want: everything the first time, and after an answer what that asked for. */
  readonly needed: readonly Piece[]
  /** What they answered; empty the first time. */
  readonly reasons: readonly ReviewReason[]
  readonly pictures: Pictures
  readonly name: string
}

/** Why the pictures are shown again though "send" was pressed. */
export type SendNotice = 'offline' | 'not-accepted'

export type VerificationState =
  /** What the service knows has not come yet; `failed`: the question came to nothing and is asked again. */
  | { readonly at: 'unknown'; readonly run: number; readonly asked: number; readonly failed: boolean }
  | (Collection & {
      readonly at: 'collecting'
      /** The camera or the album is open, or a picture is being looked at. */
      readonly busy: { readonly piece: PicturePiece; readonly step: 'taking' | 'checking' } | null
      /** Why the last picture did not come. */
      readonly trouble: { readonly piece: PicturePiece; readonly failure: Exclude<TakeFailure, 'cancelled'> } | null
      readonly notice: SendNotice | null
    })
  /** `now` is on its way: one picture after the other, then the wish for a review. */
  | (Collection & { readonly at: 'sending'; readonly reviewId: string; readonly now: PicturePiece | 'review' })
  /** An answer was lost: nobody knows yet, and the service is asked until it does. */
  | (Collection & { readonly at: 'finding-out'; readonly reviewId: string; readonly asked: number })
  /** `expectedAt`: when the reviewers expect to be done, ms since 1970 UTC. */
  | { readonly at: 'in-review'; readonly run: number; readonly expectedAt: number | null }
  | { readonly at: 'verified'; readonly run: number }

export type VerificationStateAt<At extends VerificationState['at']> = Extract<VerificationState, { at: At }>

/** What the service knows. */
export interface Known {
  readonly status: VerificationStatus
  readonly needed: readonly Piece[]
  readonly sent: readonly { readonly piece: PicturePiece; readonly pictureId: string }[]
  readonly reasons: readonly ReviewReason[]
  /** The last review that was asked for. */
  readonly reviewId: string | null
  readonly expectedAt: number | null
}

/** How the service answered a picture. */
export type PictureAnswer =
  | { readonly status: 'known'; readonly known: Known }
  /** Sent, and no answer came. */
  | { readonly status: 'lost' }
  /** Nothing was sent. */
  | { readonly status: 'offline' }
  /** The service does not take this picture. */
  | { readonly status: 'refused'; readonly problem: 'unreadable' | 'same-again' }
  | { readonly status: 'not-accepted' }

/** How the service answered the wish for a review. */
export type ReviewAnswer = Exclude<PictureAnswer, { status: 'refused' }>

export type VerificationEvent =
  | { readonly type: 'take'; readonly piece: PicturePiece; readonly source: PictureSource }
  /** The person confirms a picture that the check doubts. */
  | { readonly type: 'use-anyway'; readonly piece: PicturePiece }
  | { readonly type: 'name'; readonly name: string }
  /** `reviewId` is fresh, and names the review for ever. */
  | { readonly type: 'send'; readonly reviewId: string }
  /** The network is back, the app is in front again, or the service told of a change. */
  | { readonly type: 'ask-now' }
  | { readonly type: 'taken'; readonly run: number; readonly pictureId: string }
  | { readonly type: 'not-taken'; readonly run: number; readonly failure: TakeFailure }
  | { readonly type: 'checked'; readonly run: number; readonly pictureId: string; readonly problems: readonly PictureProblem[] }
  | { readonly type: 'picture-answered'; readonly run: number; readonly answer: PictureAnswer }
  | { readonly type: 'review-answered'; readonly run: number; readonly answer: ReviewAnswer }
  /** Null: the question itself came to nothing. */
  | { readonly type: 'found'; readonly run: number; readonly known: Known | null }

/** What the shell must do; every answer comes back as an event with the same `run`. */
export type VerificationEffect =
  /** Opens camera or album: `taken` or `not-taken`. */
  | { readonly type: 'take'; readonly run: number; readonly source: PictureSource }
  /** Makes the picture ready to send and measures it: `checked` or `not-taken`. */
  | { readonly type: 'check'; readonly run: number; readonly pictureId: string }
  | { readonly type: 'send-picture'; readonly run: number; readonly piece: PicturePiece; readonly pictureId: string }
  /** `name` is null where it is not asked again. */
  | { readonly type: 'submit'; readonly run: number; readonly reviewId: string; readonly name: string | null }
  /** Asks what the service knows, after so many ms. */
  | { readonly type: 'ask'; readonly run: number; readonly afterMs: number }

export interface VerificationStep {
  readonly state: VerificationState
  readonly effects: readonly VerificationEffect[]
}
