import * as v from 'valibot'

import { pictureMaxChars, picturePieces, pieces, reviewReasons } from '@/domain/verification/pieces'

import { group, operation } from '../operation'
import { id, moment, verificationStatus } from '../values'

const picturePiece = v.picklist(picturePieces)

/** Where the verification stands, and what the next review needs. */
export const verification = v.object({
  status: verificationStatus,
  /** What is to be sent for the next review, in this order; empty while one is under way and once verified. */
  needed: v.array(v.picklist(pieces)),
  /** Those of `needed` that the reviewers have already, by the names that the app gave them. */
  sent: v.array(v.object({ piece: picturePiece, pictureId: id })),
  /** Why the reviewers sent the person back; empty unless `answered`. */
  reasons: v.array(v.picklist(reviewReasons)),
  /** The last review that was asked for. */
  reviewId: v.nullable(id),
  /** When the reviewers expect to be done; null unless `in-review`. */
  expectedAt: v.nullable(moment),
})
export type Verification = v.InferOutput<typeof verification>

export const verificationOperations = group({
  getVerification: operation({
    input: v.object({}),
    output: verification,
    session: 'required',
    effect: 'reads',
  }),
  /**
   * Hands one picture to the reviewers; a later one of the same piece takes its place. `pictureId` names it: sent again, it is
   * the same picture. JPEG or PNG in base64, without a "data:" before it.
   */
  sendDocumentPicture: operation({
    input: v.object({
      pictureId: id,
      piece: picturePiece,
      picture: v.pipe(v.string(), v.minLength(1), v.maxLength(pictureMaxChars)),
    }),
    output: verification,
    session: 'required',
    effect: 'changes',
  }),
  /** Asks for the review, once everything is there; `name` as in the passport, null where it is not needed again. */
  submitVerification: operation({
    input: v.object({
      reviewId: id,
      name: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
    }),
    output: verification,
    session: 'required',
    effect: 'changes',
  }),
})
