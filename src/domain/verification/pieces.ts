/**
 * What a review of somebody's identity needs: three pictures and the name. The entry stamp is the one that people leave out,
 * and then hear that "the official stamp is missing".
 */
export const picturePieces = ['passport', 'visa', 'entry-stamp'] as const
export type PicturePiece = (typeof picturePieces)[number]

/** In the order in which they are asked for. */
export const pieces = [...picturePieces, 'name'] as const
export type Piece = (typeof pieces)[number]

/** Why reviewers send somebody back. */
export const reviewReasons = [
  'stamp-missing',
  'stamp-unreadable',
  'visa-missing',
  'visa-expired',
  'passport-cut-off',
  'name-unreadable',
  'name-differs',
] as const
export type ReviewReason = (typeof reviewReasons)[number]

/** The one piece that each reason asks for again: everything else the reviewers keep. */
export const pieceAskedBy = {
  'stamp-missing': 'entry-stamp',
  'stamp-unreadable': 'entry-stamp',
  'visa-missing': 'visa',
  'visa-expired': 'visa',
  'passport-cut-off': 'passport',
  'name-unreadable': 'passport',
  'name-differs': 'name',
} as const satisfies Readonly<Record<ReviewReason, Piece>>

/** Where somebody stands: never asked, with the reviewers, sent back by them, verified. */
export const verificationStatuses = ['none', 'in-review', 'answered', 'verified'] as const
export type VerificationStatus = (typeof verificationStatuses)[number]

/** The longest base64 text of one picture that the service takes: 300 KB of JPEG, plenty for a page at 1,600 points. */
export const pictureMaxChars = 400_000

/** What is needed again after such an answer, each piece once. */
export function neededAfter(reasons: readonly ReviewReason[]): readonly Piece[] {
  return pieces.filter((piece) => reasons.some((reason) => pieceAskedBy[reason] === piece))
}

export function isPicturePiece(piece: Piece): piece is PicturePiece {
  return piece !== 'name'
}

/** The pieces of `needed` that are not there. The name counts as there when it has a letter. */
export function missingPieces(needed: readonly Piece[], sent: readonly PicturePiece[], name: string | null): readonly Piece[] {
  return needed.filter((piece) => (isPicturePiece(piece) ? sent.indexOf(piece) < 0 : name === null || name.trim() === ''))
}
